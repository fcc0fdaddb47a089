import Diagnostics
import Foundation
import Generator
import Output
import Testing

/// The folder whose files a document may refer to.
struct RootFolderTests {
  private static let document = """
    openapi: 3.0.3
    info: {title: t, version: "1"}
    paths:
      /things:
        get:
          operationId: listThings
          responses:
            '200':
              description: ok
              content:
                application/json:
                  schema: {$ref: '../common/models.yaml#/Thing'}
    """

  private static let models = """
    Thing:
      type: object
      properties:
        box: {$ref: 'box.yaml'}
        again: {$ref: '../api/more.yaml#/Thing'}
        same: {$ref: '../api/../common/models.yaml#/Thing'}
    """

  private func write(_ folder: TemporaryFolder, root: String?) throws {
    try folder.write(Self.document, to: "spec/api/api.yaml")
    try folder.write(Self.models, to: "spec/common/models.yaml")
    try folder.write(
      "type: object\nproperties: {size: {type: integer}}\n", to: "spec/common/box.yaml")
    try folder.write("Thing: {$ref: '../common/box.yaml'}\n", to: "spec/api/more.yaml")
    let key = root.map { "root: \($0)\n" } ?? ""
    try folder.write("spec: api/api.yaml\n\(key)output: ../Client\n", to: "spec/martlet.yaml")
  }

  private func run(
    _ folder: TemporaryFolder, root: String? = nil,
  ) throws -> (client: Run.Client?, messages: [String], paths: [String]) {
    var options = Options()
    options.config = folder.url("spec/martlet.yaml").path
    options.root = root.map { folder.url($0).path }
    var run = Run(options)
    let client = try run.client()
    let paths = run.files.files.map(\.path).filter { $0.hasPrefix("\(folder.path)/spec/") }
    return (
      client, run.diagnostics.map(\.message.text),
      paths.map { String($0.dropFirst(folder.path.count)) }
    )
  }

  @Test func referencesOutsideOfTheFolderAreErrorsThatNameTheOption() throws {
    try TemporaryFolder.with { folder in
      try write(folder, root: nil)
      let (client, messages, _) = try run(folder)
      #expect(client == nil)
      #expect(messages.count == 1)
      #expect(messages.allSatisfy { $0.contains("'--root'") && $0.contains("'root'") })
    }
  }

  @Test(arguments: [(".", nil), ("..", nil), (nil, "spec")] as [(String?, String?)])
  func rootWidensTheFolder(key: String?, option: String?) throws {
    try TemporaryFolder.with { folder in
      try write(folder, root: key)
      let (client, messages, paths) = try run(folder, root: option)
      #expect(messages == [])
      #expect(
        paths.sorted()
          == [
            "/spec/api/api.yaml", "/spec/api/more.yaml", "/spec/common/box.yaml",
            "/spec/common/models.yaml", "/spec/martlet.yaml",
          ].sorted())
      let files = try #require(client).files.files
      let models = files.map(\.path).filter { $0.hasPrefix("Models/") }
      #expect(models == ["Models/Box.swift", "Models/Thing.swift"])
      let thing = try #require(files.first { $0.path == "Models/Thing.swift" })
      #expect(thing.text.contains("// Generated from ../common/models.yaml#/Thing."))
      #expect(thing.text.contains("public var again: Box?"))
    }
  }

  /// The keys in the lock do not depend on the root folder.
  @Test func pathsAreRelativeToTheDocument() throws {
    try TemporaryFolder.with { folder in
      try write(folder, root: ".")
      try #require(try run(folder).client?.lockUpdate(after: [])).write()
      let lock = try folder.read("spec/martlet.lock")
      #expect(lock.contains("type ../common/models.yaml#/Thing = Thing\n"))
      #expect(lock.contains("type ../common/box.yaml = Box\n"))
    }
  }

  @Test func aFileOutsideOfTheRootIsNotRead() throws {
    try TemporaryFolder.with { folder in
      try write(folder, root: ".")
      try folder.write("type: object\n", to: "box.yaml")
      try folder.write(
        Self.models.replacing("box.yaml", with: "../../box.yaml"), to: "spec/common/models.yaml")
      #expect(try run(folder).client == nil)
      try folder.write(Self.models, to: "spec/common/models.yaml")
      try FileManager.default.removeItem(at: folder.url("spec/common/box.yaml"))
      try folder.link("spec/common/box.yaml", to: "../../box.yaml")
      let (client, messages, _) = try run(folder)
      #expect(client == nil)
      #expect(messages.contains { $0.contains("'../common/box.yaml' is outside") }, "\(messages)")
    }
  }

  @Test func theRootContainsTheDocument() throws {
    try TemporaryFolder.with { folder in
      try write(folder, root: "common")
      #expect(throws: DiskFailure.self) { try run(folder) }
      #expect(throws: DiskFailure.self) { try run(folder, root: "missing") }
    }
  }
}
