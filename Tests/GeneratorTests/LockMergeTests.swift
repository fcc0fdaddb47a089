import Foundation
import Support
import Testing

/// Branches that change the API are merged by git without a conflict, unless both change one thing.
struct LockMergeTests {
  /// A document with the given schemas, in their order.
  private static func document(_ schemas: [String]) -> String {
    smallDocument.replacing(
      "  securitySchemes:",
      with: schemas.map { name in
        "    \(name):\n      type: object\n      properties:\n        name: { type: string }\n"
      }.joined() + "  securitySchemes:")
  }

  private func withCheckout(_ body: (Checkout) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let checkout = Checkout(folder: folder)
      try folder.write(Self.document(["Middle"]), to: "spec/api.yaml")
      try folder.write("spec: api.yaml\noutput: ../out\n", to: "spec/martlet.yaml")
      try checkout.generate()
      try checkout.git("init", "-q", "-b", "main")
      try checkout.commit("one")
      try body(checkout)
    }
  }

  private func isCurrent(_ checkout: Checkout) throws -> Bool {
    let result = try martlet("check", in: checkout.folder.url)
    return result.status == 0 && result.output.isEmpty
  }

  @Test func twoBranchesThatAddASchemaMergeWithoutAConflict() throws {
    try withCheckout { checkout in
      try checkout.branch("other") {
        try checkout.folder.write(Self.document(["Middle", "Zebra"]), to: "spec/api.yaml")
        try checkout.generate()
      }
      try checkout.folder.write(Self.document(["Account", "Middle"]), to: "spec/api.yaml")
      try checkout.generate()
      try checkout.commit("mine")
      #expect(try checkout.merge("other") == 0)
      #expect(try isCurrent(checkout))
      // The merged lock is the one that a run writes.
      let lock = try checkout.folder.read("spec/martlet.lock")
      try checkout.generate()
      #expect(try checkout.folder.read("spec/martlet.lock") == lock)
    }
  }

  @Test func neighboringChangesMergeWithoutAConflict() throws {
    try withCheckout { checkout in
      try checkout.branch("other") {
        try checkout.replace(
          "name: { type: string }\n    Middle:",
          "name: { type: string }\n        size: { type: integer }\n    Middle:",
          in: "spec/api.yaml")
        try checkout.generate()
      }
      try checkout.replace(
        "  securitySchemes:", "        age: { type: integer }\n  securitySchemes:",
        in: "spec/api.yaml")
      try checkout.generate()
      try checkout.commit("mine")
      #expect(try checkout.merge("other") == 0)
      #expect(try isCurrent(checkout))
    }
  }

  @Test(arguments: ["merge", "diff3"])
  func twoBranchesThatChangeOneSchemaConflictOnlyThere(style: String) throws {
    try withCheckout { checkout in
      try checkout.git("config", "merge.conflictStyle", style)
      func addProperty(_ name: String) throws {
        let start = "    Middle:\n      type: object\n      properties:\n"
        try checkout.replace(
          start, "\(start)        \(name): { type: integer }\n",
          in: "spec/api.yaml")
        try checkout.generate()
      }
      try checkout.branch("other") { try addProperty("size") }
      try addProperty("age")
      try checkout.commit("mine")
      #expect(try checkout.merge("other") == 1)
      let conflicts = Set(try checkout.conflicts())
      #expect(
        conflicts.isSubset(of: [
          "out/Docs/Models/Middle.md", "out/Models/Middle.swift", "spec/api.yaml",
          "spec/martlet.lock",
        ]), "\(conflicts)")
      #expect(conflicts.contains("spec/martlet.lock"))
      let marked = try checkout.folder.read("spec/martlet.lock")
      let lines = Self.linesInConflict(marked)
      #expect(
        lines.allSatisfy { $0.contains("Middle") || $0.hasPrefix("  order: ") || $0.isEmpty },
        "\(lines)")

      // The user resolves the document; `generate` does the rest.
      let document = try checkout.folder.read("spec/api.yaml").split(
        separator: "\n", omittingEmptySubsequences: false
      ).filter { line in !["<<<<", "====", ">>>>", "||||"].contains { line.hasPrefix($0) } }
      try checkout.folder.write(document.joined(separator: "\n"), to: "spec/api.yaml")
      let check = try martlet("check", "--summary", in: checkout.folder.url)
      #expect(check.status == 1)
      #expect(check.output.contains("\nlock in conflict: spec/martlet.lock; "))
      #expect(check.output.contains("\nmerge with conflicts: "))
      let result = try martlet("generate", in: checkout.folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.hasPrefix("resolved the conflict in spec/martlet.lock\n"))
      let lock = try checkout.folder.read("spec/martlet.lock")
      #expect(lock.contains("schemas/Middle = Middle\n  order: age name size\n"), "\(lock)")
      #expect(try isCurrent(checkout))
    }
  }

  /// With `merge=union`, Git writes the lines of both sides one after the other.
  @Test func aUnionOfBothSidesIsRead() throws {
    try withCheckout { checkout in
      try checkout.folder.write("martlet.lock merge=union\n", to: "spec/.gitattributes")
      try checkout.commit("attributes")
      try checkout.branch("other") {
        try checkout.folder.write(Self.document(["Cat", "Middle"]), to: "spec/api.yaml")
        try checkout.generate()
      }
      try checkout.folder.write(Self.document(["Cow", "Middle"]), to: "spec/api.yaml")
      try checkout.generate()
      try checkout.commit("mine")
      _ = try checkout.merge("other")
      let conflicts = try checkout.conflicts()
      #expect(!conflicts.contains("spec/martlet.lock"))
      try checkout.folder.write(Self.document(["Cat", "Cow", "Middle"]), to: "spec/api.yaml")
      try checkout.generate()
      #expect(try isCurrent(checkout))
    }
  }

  private static func linesInConflict(_ text: String) -> [Substring] {
    var isInConflict = false
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<<<<<<<") {
        isInConflict = true
      } else if line.hasPrefix(">>>>>>>") {
        isInConflict = false
      } else if isInConflict, !line.hasPrefix("======="), !line.hasPrefix("|||||||") {
        lines.append(line)
      }
    }
    return lines
  }
}
