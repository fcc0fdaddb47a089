import Foundation
import Support
import Testing

/// Runs read and write the lock next to the configuration.
struct LockTests {
  @Test func additionsDoNotRename() throws {
    try withProject { folder in
      try expectSuccess(martlet("generate", in: folder.url))
      let lock = try folder.read("spec/martlet.lock")
      #expect(lock.contains("\ntype #/components/schemas/Thing = Thing\n"))
      let changedDocument =
        smallDocument
        .replacing("schemas:\n", with: "schemas:\n    thing: { type: object }\n")
        .replacing("operationId: getThing", with: "operationId: get_thing")
        .replacing(
          "paths:\n",
          with: """
            paths:
              /first:
                get: { operationId: get-thing, responses: { "204": { description: None. } } }

            """)
      try folder.write(changedDocument, to: "spec/api.yaml")
      // The lock refers to the operation by its new ID. The key of `Thing` has not changed.
      try folder.write(
        lock.replacing("operation getThing = GetThing", with: "operation get_thing = GetThing"),
        to: "spec/martlet.lock")
      let check = try martlet("check", in: folder.url)
      #expect(check.status == 1)
      #expect(check.output.contains("changed: spec/martlet.lock\n"))
      #expect(check.output.contains("\n+operation get-thing = GetThingOperation\n"))
      try expectSuccess(martlet("generate", in: folder.url))
      #expect(try folder.read("out/Operations/GetThing.swift").contains("get_thing"))
      #expect(try folder.read("out/Operations/GetThingOperation.swift").contains("get-thing"))
      try expectSuccess(martlet("check", in: folder.url))
    }
  }

  /// A union of an object and a string distinguishes them by JSON type. A second object requires
  /// the tag.
  @Test func aSecondTaggedVariantDoesNotRenameTheFirst() throws {
    func document(_ variants: String) -> String {
      """
      openapi: 3.1.0
      info: { title: Things, version: "1" }
      paths: {}
      components:
        schemas:
          Format: { oneOf: [\(variants), { type: string }] }
          FooText: { type: object, required: [kind], properties: { kind: { const: text } } }
          BarFile: { type: object, required: [kind], properties: { kind: { const: file } } }
      """
    }
    try withProject { folder in
      let foo = "{ $ref: '#/components/schemas/FooText' }"
      let bar = "{ $ref: '#/components/schemas/BarFile' }"
      try folder.write(document(foo), to: "spec/api.yaml")
      try expectSuccess(martlet("generate", in: folder.url))
      let first = try folder.read("out/Models/Format.swift")
      #expect(first.contains("case text(FooText)"), "\(first)")
      try folder.write(document("\(bar), \(foo)"), to: "spec/api.yaml")
      try expectSuccess(martlet("generate", in: folder.url))
      let format = try folder.read("out/Models/Format.swift")
      #expect(format.contains("case text(FooText)"), "\(format)")
      #expect(format.contains("case file(BarFile)"), "\(format)")
    }
  }

  /// The lock alone is not a reason for `check` to fail: it is written by the next run.
  @Test func anOutdatedLockIsReportedWithoutAFailure() throws {
    try withProject { folder in
      try expectSuccess(martlet("generate", in: folder.url))
      let lock = try folder.read("spec/martlet.lock")
      try folder.write(lock + "type #/gone = Gone\n", to: "spec/martlet.lock")
      let check = try martlet("check", in: folder.url)
      #expect(check.status == 0 && check.output.isEmpty)
      #expect(check.errors.hasPrefix("names in the lock differ: spec/martlet.lock\n"))
      try expectSuccess(martlet("generate", in: folder.url))
      #expect(try folder.read("spec/martlet.lock") == lock)
    }
  }

  /// Earlier versions wrote only names, without empty lines.
  @Test func aLockWithoutRecordsIsCurrent() throws {
    try withProject { folder in
      try expectSuccess(martlet("generate", in: folder.url))
      let lock = try folder.read("spec/martlet.lock")
      let header = try #require(lock.firstRange(of: "\n# What the client was made from"))
      let names = String(lock[..<header.lowerBound]).replacing("\n\n", with: "\n")
      try folder.write(names, to: "spec/martlet.lock")
      let check = try martlet("check", in: folder.url)
      #expect(check.status == 0 && check.output.isEmpty)
      #expect(!check.errors.contains("lock"), "\(check.errors)")
      try expectSuccess(martlet("generate", in: folder.url))
      #expect(try folder.read("spec/martlet.lock") == lock)
    }
  }

  /// A version that makes the same files keeps the lock: an update of Martlet does not change
  /// projects whose clients stay the same.
  @Test func anotherVersionKeepsTheLockIfItMakesTheSameFiles() throws {
    try withProject { folder in
      try expectSuccess(martlet("generate", in: folder.url))
      let lock = try folder.read("spec/martlet.lock")
      let current = try #require(lock.split(separator: "\n").first { $0.hasPrefix("program v") })
      let older = lock.replacing(current, with: "program version = 0.0.9")
      #expect(older != lock)
      try folder.write(older, to: "spec/martlet.lock")
      let check = try martlet("check", in: folder.url)
      #expect(check.status == 0 && check.output.isEmpty)
      #expect(check.errors.hasPrefix("made by another version of martlet: 0.0.9; this is "))
      try expectSuccess(martlet("generate", in: folder.url))
      #expect(try folder.read("spec/martlet.lock") == older)
      try folder.write("", to: "out/Models/Thing.swift")
      try FileManager.default.removeItem(at: folder.url("out/Models/Thing.swift"))
      try expectSuccess(martlet("generate", in: folder.url))
      #expect(try folder.read("spec/martlet.lock") == lock)
    }
  }

  @Test func locatesMistakesInTheLock() throws {
    try withProject { folder in
      try folder.write("# Names\nThing\n", to: "spec/martlet.lock")
      let result = try martlet("generate", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("spec/martlet.lock:2:1: error: "))
      #expect(!folder.exists("out"))
    }
  }

  /// A run with options that change the output folder, the document or the selection must not
  /// remove names from the lock.
  @Test(arguments: [
    ["--output", "elsewhere"], ["--tag", "Things"], ["--exclude-operation", "getOther"],
    ["--config", "spec/martlet.yaml", "--spec", "spec/other.yaml"],
  ])
  func onlyTheConfiguredRunWritesTheLock(arguments: [String]) throws {
    try withProject { folder in
      try folder.write(smallDocument, to: "spec/other.yaml")
      try expectSuccess(run(martletProgram, ["generate"] + arguments, in: folder.url))
      #expect(!folder.exists("spec/martlet.lock"))
      try expectSuccess(run(martletProgram, ["generate", "--output", "out"], in: folder.url))
      #expect(folder.exists("spec/martlet.lock"))
    }
  }

  @Test func everyDocumentGetsTheNamesOfTheLock() throws {
    try withProject { folder in
      let lock = """
        operation getThing = FetchThing
          method = fetchThing
        type #/components/schemas/Thing = Item

        """
      try folder.write(lock, to: "spec/martlet.lock")
      try folder.write(smallDocument, to: "elsewhere/v2.yaml")
      try expectSuccess(
        martlet(
          "generate", "--config", "spec/martlet.yaml", "--spec", "elsewhere/v2.yaml", "--output",
          "copy", in: folder.url))
      #expect(try folder.read("copy/Operations/FetchThing.swift").contains("Item"))
      #expect(folder.exists("copy/Models/Item.swift"))
      #expect(try folder.read("spec/martlet.lock") == lock)
    }
  }

  @Test func withoutConfigurationThereIsNoLock() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try expectSuccess(
        martlet("generate", "--spec", "api.yaml", "--output", "out", in: folder.url))
      #expect(try folder.contents().keys.allSatisfy { !$0.hasSuffix(".lock") })
    }
  }

  private func withProject(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let other = """
          /other:
            get: { operationId: getOther, responses: { "204": { description: None. } } }
        components:

        """
      try folder.write(smallDocument.replacing("components:\n", with: other), to: "spec/api.yaml")
      try folder.write("spec: api.yaml\noutput: ../out\n", to: "spec/martlet.yaml")
      try body(folder)
    }
  }

  private func expectSuccess(_ result: ProgramResult) throws {
    try #require(result.status == 0, "\(result.output)\(result.errors)")
  }
}
