import Foundation
import Support
import Testing

/// The selection of operations by the command line and by the configuration.
struct SelectionTests {
  private static let document = """
    openapi: 3.0.3
    info: { title: T, version: '1' }
    paths:
      /things:
        get: { operationId: listThings, tags: [Things], responses: { default: { description: a } } }
        post: { operationId: addThing, tags: [Things], responses: { default: { description: a } } }
      /things/{id}:
        parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        get: { operationId: getThing, tags: [Things], responses: { default: { description: a } } }
      /others:
        get: { operationId: listOthers, tags: [Others], responses: { default: { description: a } } }

    """

  private static let all = ["AddThing", "GetThing", "ListOthers", "ListThings"]

  /// Runs the generator. Returns the operations for which it writes a file.
  private func operations(_ arguments: [String], configuration: String? = nil) throws -> [String] {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      if let configuration {
        try folder.write(
          "spec: ../api.yaml\noutput: ../out\n" + configuration, to: "spec/martlet.yaml")
      }
      let source = configuration == nil ? ["--spec", "api.yaml", "--output", "out"] : []
      let result = try run(martletProgram, ["generate"] + source + arguments, in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.url("out/Operations").path)
      return Self.all.filter { names.contains("\($0).swift") }
    }
  }

  @Test(arguments: [
    ([], all),
    (["--tag", "Others"], ["ListOthers"]),
    (["--operation", "addThing"], ["AddThing"]),
    (["--operation", "addThing", "--tag", "Others"], ["AddThing", "ListOthers"]),
    (["--path", "/things"], ["AddThing", "ListThings"]),
    (["--path", "/things*"], ["AddThing", "GetThing", "ListThings"]),
    (["--path", "things"], ["AddThing", "ListThings"]),
    (["--path", "/others", "--operation", "getThing"], ["GetThing", "ListOthers"]),
    (["--exclude-tag", "Things"], ["ListOthers"]),
    (["--exclude-operation", "addThing"], ["GetThing", "ListOthers", "ListThings"]),
    (["--exclude-path", "/things*"], ["ListOthers"]),
    (["--tag", "Things", "--exclude-path", "/things"], ["GetThing"]),
    (["--path=/things", "--exclude-operation=listThings"], ["AddThing"]),
  ])
  func selectsByTheCommandLine(arguments: [String], expected: [String]) throws {
    #expect(try operations(arguments) == expected)
  }

  @Test func selectsByTheConfiguration() throws {
    let configuration = """
      operations: [addThing, getThing]
      exclude: { paths: ['/things/{id}'] }

      """
    #expect(try operations([], configuration: configuration) == ["AddThing"])
    #expect(
      try operations(["--tag", "Things"], configuration: configuration)
        == ["AddThing", "ListThings"])
    #expect(
      try operations(["--exclude-operation", "addThing"], configuration: configuration)
        == ["GetThing"])
  }

  @Test(arguments: [
    (["--tag", "things"], "no operation has the tag 'things'; did you mean 'Things'?"),
    (
      ["--operation", "AddThing"],
      "no operation has the operationId 'AddThing'; did you mean 'addThing'?"
    ),
    (["--path", "/thing"], "no operation has the path '/thing'; did you mean '/things'?"),
    (["--exclude-tag", "Gone"], "no operation has the tag 'Gone'"),
    (["--exclude-path", "/gone*"], "no operation has the path '/gone*'"),
  ])
  func aNameWithoutAnOperationIsAnError(arguments: [String], expected: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      let source = ["generate", "--spec", "api.yaml", "--output", "out"]
      let result = try run(martletProgram, source + arguments, in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("api.yaml:1:1: error: \(expected) ["), "\(result.errors)")
      #expect(!folder.exists("out"))
    }
  }

  @Test func strictMakesWarningsErrors() throws {
    try TemporaryFolder.with { folder in
      let documentWithWarning = Self.document.replacing("required: true", with: "required: false")
      #expect(documentWithWarning != Self.document)
      try folder.write(documentWithWarning, to: "api.yaml")
      let arguments = ["generate", "--spec", "api.yaml", "--output", "out"]
      let strict = try run(martletProgram, arguments + ["--strict"], in: folder.url)
      #expect(strict.status == 1)
      #expect(strict.errors.contains(": error: ") && !strict.errors.contains(": warning: "))
      #expect(!folder.exists("out"))
      let lenient = try run(martletProgram, arguments, in: folder.url)
      #expect(lenient.status == 0)
      #expect(lenient.errors.contains(": warning: "))
      #expect(folder.exists("out"))
    }
  }
}
