import Foundation
import Support
import Testing

/// `martlet check` names the cause of each difference.
struct CheckCauseTests {
  private static let document = smallDocument.replacing(
    "  securitySchemes:",
    with: """
          Owner:
            type: object
            properties:
              name: { type: string }
          Place:
            type: object
            properties:
              owner: { $ref: "#/components/schemas/Owner" }
        securitySchemes:
      """)

  /// Runs a test with a committed project.
  private func withProject(_ body: (Checkout) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let checkout = Checkout(folder: folder)
      try folder.write(Self.document, to: "spec/api.yaml")
      try folder.write("spec: api.yaml\noutput: ../out\n", to: "spec/martlet.yaml")
      let template = repositoryRoot.appending(path: "Templates/Files/Model.mustache")
      try folder.write(
        try String(contentsOf: template, encoding: .utf8), to: "mine/Files/Model.mustache")
      try checkout.generate()
      try checkout.git("init", "-q", "-b", "main")
      try checkout.commit("one")
      try body(checkout)
    }
  }

  /// The lines about causes and the last line of a summary.
  private func causes(
    _ checkout: Checkout, status: Int32 = 1, sourceLocation: SourceLocation = #_sourceLocation,
  ) throws -> [String] {
    let result = try martlet(
      "check", "--summary", "--templates", "mine", in: checkout.folder.url)
    #expect(result.status == status, "\(result.errors)", sourceLocation: sourceLocation)
    let text = status == 0 ? result.errors : result.output
    return text.split(separator: "\n").map(String.init).filter { !$0.contains(" unchanged, ") }
  }

  private static let toDo = "to do: run 'martlet generate' and commit what it writes"
  private static let toDoAfterEdits =
    toDo
    + "; it replaces what was edited, so change the document, the configuration or a template"
    + " instead"

  @Test func nothingChanged() throws {
    try withProject { checkout in
      let lines = try causes(checkout, status: 0)
      #expect(lines == [])
    }
  }

  @Test func editedByHand() throws {
    try withProject { checkout in
      try checkout.append("// edited\n", to: "out/Models/Thing.swift")
      #expect(
        try causes(checkout) == [
          "edited by hand: 1 file: out/Models/Thing.swift", Self.toDoAfterEdits,
        ])
    }
  }

  /// A page has no hash. If nothing else changed, somebody edited it.
  @Test func aPageEditedByHand() throws {
    try withProject { checkout in
      try checkout.append("Edited.\n", to: "out/Docs/Models/Thing.md")
      #expect(try causes(checkout).first == "edited by hand: 1 file: out/Docs/Models/Thing.md")
    }
  }

  @Test func documentChanged() throws {
    try withProject { checkout in
      try checkout.replace("name: { type: string }", "name: { type: integer }", in: "spec/api.yaml")
      #expect(
        try causes(checkout) == [
          "document changed: api.yaml#/components/schemas/Owner, "
            + "api.yaml#/components/schemas/Thing", Self.toDo,
        ])
    }
  }

  /// A comment does not change the client.
  @Test func aCommentInTheDocumentIsNotADifference() throws {
    try withProject { checkout in
      try checkout.append("# The end.\n", to: "spec/api.yaml")
      #expect(try causes(checkout, status: 0) == [])
    }
  }

  @Test func configurationChanged() throws {
    try withProject { checkout in
      try checkout.append("access: internal # not public\n", to: "spec/martlet.yaml")
      #expect(try causes(checkout) == ["configuration changed: access", Self.toDo])
    }
  }

  @Test func templatesChanged() throws {
    try withProject { checkout in
      try checkout.replace(
        "public struct", "public  struct", in: "mine/Files/Model.mustache", mustChange: false)
      try checkout.append("// The end.\n", to: "mine/Files/Model.mustache")
      #expect(try causes(checkout) == ["templates changed: Files/Model.mustache", Self.toDo])
    }
  }

  /// The file on disk is the one of the other version, with the hash that it recorded.
  @Test func madeByAnotherVersion() throws {
    try withProject { checkout in
      try checkout.append("// The end.\n", to: "mine/Files/Model.mustache")
      try checkout.generate()
      try checkout.git("checkout", "-q", "mine")
      var lines = try checkout.folder.read("spec/martlet.lock").split(
        separator: "\n", omittingEmptySubsequences: false)
      let version = try #require(lines.firstIndex { $0.hasPrefix("program version = ") })
      lines[version] = "program version = 0.0.9"
      lines.removeAll { $0.hasPrefix("template ") }
      try checkout.folder.write(lines.joined(separator: "\n"), to: "spec/martlet.lock")
      let result = try martlet("check", "--summary", in: checkout.folder.url)
      #expect(result.status == 1)
      let last = result.output.split(separator: "\n").suffix(2)
      let cause = "made by another version of martlet: 0.0.9; this is "
      #expect(last.first?.hasPrefix(cause) == true, "\(last)")
      #expect(last.last == "\(Self.toDo), or use martlet 0.0.9")
    }
  }

  @Test func fileMissing() throws {
    try withProject { checkout in
      try checkout.remove("out/Models/Thing.swift")
      try checkout.remove("out/Docs/Models/Thing.md")
      #expect(
        try causes(checkout) == [
          "file missing: 2 files: out/Models/Thing.swift, out/Docs/Models/Thing.md", Self.toDo,
        ])
    }
  }

  @Test func fileTooMany() throws {
    try withProject { checkout in
      let text = try checkout.folder.read("out/Models/Thing.swift")
      try checkout.folder.write(text, to: "out/Models/Copy.swift")
      #expect(
        try causes(checkout) == ["file too many: 1 file: out/Models/Copy.swift", Self.toDo])
    }
  }

  /// Git converts line ends in a checkout, which is not a difference.
  @Test func lineEndsChangedByGit() throws {
    try withProject { checkout in
      try checkout.git("config", "core.autocrlf", "true")
      try checkout.remove("out/Models")
      try checkout.git("checkout", "-q", "out/Models")
      #expect(
        try causes(checkout, status: 0) == [
          "line ends changed by git: 3 files with CR LF, which is not a difference"
        ])
      try checkout.append("// edited\r\n", to: "out/Models/Thing.swift")
      #expect(try causes(checkout).first == "edited by hand: 1 file: out/Models/Thing.swift")
    }
  }

  @Test func letterCaseOfAName() throws {
    try withProject { checkout in
      try checkout.git("mv", "out/Models/Thing.swift", "out/Models/thing.swift")
      let lines = try causes(checkout)
      #expect(
        lines.first == "letter case of a name: out/Models/thing.swift instead of Models/Thing.swift"
      )
      #expect(lines.count == 2 && lines[1].hasPrefix(Self.toDo))
      try checkout.generate()
      #expect(try causes(checkout, status: 0) == [])
      let names = try FileManager.default.contentsOfDirectory(
        atPath: checkout.folder.url("out/Models").path)
      #expect(names.filter { $0.lowercased() == "thing.swift" } == ["Thing.swift"])
    }
  }

  /// Both branches change one property. The merge stops with conflicts in the document, the file
  /// and the lock.
  @Test func aMergeWithConflicts() throws {
    try withProject { checkout in
      try checkout.branch("other") {
        try checkout.replace("Place:", "Where:", in: "spec/api.yaml")
        try checkout.generate()
      }
      try checkout.replace("Place:", "Location:", in: "spec/api.yaml")
      try checkout.generate()
      try checkout.commit("mine")
      #expect(try checkout.merge("other") != 0)
      try checkout.git("checkout", "-q", "--ours", "spec/api.yaml")
      let lines = try causes(checkout)
      #expect(lines.first?.hasPrefix("lock in conflict: spec/martlet.lock") == true, "\(lines)")
      try checkout.generate()
      #expect(try causes(checkout, status: 0) == [])
    }
  }

  @Test func theLockAloneIsInConflict() throws {
    try withProject { checkout in
      let lock = try checkout.folder.read("spec/martlet.lock")
      let order = "type #/components/schemas/Thing = Thing\n"
      try checkout.replace(
        order, "<<<<<<< HEAD\n\(order)=======\n\(order)>>>>>>> other\n", in: "spec/martlet.lock")
      #expect(
        try causes(checkout, status: 0) == [
          "lock in conflict: spec/martlet.lock; 'martlet generate' resolves it"
        ])
      try checkout.generate()
      #expect(try checkout.folder.read("spec/martlet.lock") == lock)
    }
  }

  @Test func twoCausesAtOnce() throws {
    try withProject { checkout in
      try checkout.append("// edited\n", to: "out/Operations/GetThing.swift")
      try checkout.replace("A thing.", "One thing.", in: "spec/api.yaml")
      try checkout.append("unknownMembers: keep\n", to: "spec/martlet.yaml")
      try checkout.remove("out/Models/Owner.swift")
      #expect(
        try causes(checkout) == [
          "document changed: api.yaml#/paths/~1things~1{id}",
          "configuration changed: unknownMembers",
          "edited by hand: 1 file: out/Operations/GetThing.swift",
          "file missing: 1 file: out/Models/Owner.swift", Self.toDoAfterEdits,
        ])
    }
  }

  @Test func namesInTheLockChanged() throws {
    try withProject { checkout in
      try checkout.replace("schemas/Thing = Thing", "schemas/Thing = Item", in: "spec/martlet.lock")
      #expect(try causes(checkout) == ["names in the lock differ: spec/martlet.lock", Self.toDo])
    }
  }

  /// Only the parts of the document that the selected operations need are recorded.
  @Test func partsThatAreNotSelectedDoNotMatter() throws {
    try withProject { checkout in
      try checkout.append("operations: [getThing]\n", to: "spec/martlet.yaml")
      try checkout.generate()
      let lock = try checkout.folder.read("spec/martlet.lock")
      #expect(lock.contains("\ninput api.yaml#/components/schemas/Thing = "))
      #expect(!lock.contains("schemas/Place"))
      try checkout.replace("Place:", "Location:", in: "spec/api.yaml")
      try checkout.generate()
      #expect(try checkout.folder.read("spec/martlet.lock") == lock)
    }
  }

  @Test func aDiffIsPrintedWithoutSummary() throws {
    try withProject { checkout in
      try checkout.append("// edited\n", to: "out/Models/Thing.swift")
      let result = try martlet("check", "--templates", "mine", in: checkout.folder.url)
      #expect(result.status == 1)
      #expect(result.output.hasPrefix("changed: out/Models/Thing.swift\n--- a/Models/Thing.swift"))
      #expect(
        result.output.hasSuffix(
          "-// edited\nedited by hand: 1 file: out/Models/Thing.swift\n\(Self.toDoAfterEdits)\n"))
      #expect(result.errors.hasSuffix("\n'out' differs from what 'martlet generate' writes\n"))
    }
  }
}
