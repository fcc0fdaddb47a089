import Foundation
import Support
import Testing

/// A document that is read from standard input.
struct StandardInputTests {
  private func generate(
    _ folder: TemporaryFolder, from file: String, _ arguments: String = "",
  ) throws -> ProgramResult {
    let script = #""$0" generate --spec - --output out \#(arguments) <"$1""#
    return try run("/bin/sh", ["-c", script, martletProgram, file], in: folder.url)
  }

  /// The client is the same as for a file, except for the name of the document.
  @Test func givesTheSameClientAsAFile() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try generate(folder, from: "api.yaml")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.isEmpty)
      #expect(
        try martlet("generate", "--spec=api.yaml", "--output=file/out", in: folder.url).status == 0)
      let input = try TemporaryFolder(url: folder.url("out")).contents().mapValues {
        Data(
          String(decoding: $0, as: UTF8.self).replacing("from stdin", with: "from api.yaml").utf8)
      }
      #expect(input.count > 20)
      #expect(try input == TemporaryFolder(url: folder.url("file/out")).contents())
    }
  }

  @Test func referencesAreRelativeToTheWorkingFolder() throws {
    try TemporaryFolder.with { folder in
      let document = smallDocument.replacing(
        "#/components/schemas/Thing", with: "schemas/item.yaml#/Item")
      try folder.write(document, to: "elsewhere/api.yaml")
      try folder.write(
        "Item: { type: object, properties: { size: { type: integer } } }\n",
        to: "schemas/item.yaml")
      let result = try generate(folder, from: "elsewhere/api.yaml")
      #expect(result.status == 0, "\(result.errors)")
      #expect(try folder.read("out/Models/Item.swift").contains("var size: Int64?"))
    }
  }

  @Test func diagnosticsNameStandardInput() throws {
    try TemporaryFolder.with { folder in
      try folder.write("openapi: 3.0.3\ninfo: [\n", to: "api.yaml")
      let broken = try generate(folder, from: "api.yaml")
      #expect(broken.status == 1)
      #expect(broken.errors.hasPrefix("stdin:"), "\(broken.errors)")
      let empty = try generate(folder, from: "/dev/null")
      #expect(empty.status == 1)
      #expect(
        empty.errors.contains("stdin:1:1: error: the file has no document"), "\(empty.errors)")
      let script = #""$0" generate --spec - <api.yaml"#
      let noOutput = try run("/bin/sh", ["-c", script, martletProgram], in: folder.url)
      #expect(noOutput.errors.hasPrefix("stdin: error: no output folder"), "\(noOutput.errors)")
      #expect(!folder.exists("out"))
    }
  }

  /// YAML does not allow tabs for indentation, so JSON must be recognized.
  @Test func jsonIsRecognized() throws {
    try TemporaryFolder.with { folder in
      let document = """
        {
        \t"openapi": "3.0.3",
        \t"info": { "title": "T", "version": "1" },
        \t"paths": {},
        \t"components": { "schemas": { "Thing": { "type": "object" } } }
        }
        """
      try folder.write(document, to: "input")
      let result = try generate(folder, from: "input")
      #expect(result.status == 0, "\(result.errors)")
      try folder.write("{openapi: 3.0.3, info: {title: T, version: '1'}, paths: {}}", to: "input")
      let yaml = try generate(folder, from: "input")
      #expect(yaml.status == 0, "\(yaml.errors)")
    }
  }

  /// Keys of the configuration that point into the configured document apply to standard input.
  @Test func theConfigurationApplies() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let configuration = """
        spec: api.yaml
        output: out
        names: { "api.yaml#/components/schemas/Thing": Item }

        """
      try folder.write(configuration, to: "martlet.yaml")
      let result = try generate(folder, from: "api.yaml", "--config martlet.yaml")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.isEmpty, "\(result.errors)")
      #expect(folder.exists("out/Models/Item.swift"))
      #expect(!folder.exists("martlet.lock"))
    }
  }

  @Test func watchNeedsAFile() throws {
    let result = try martlet("watch", "--spec", "-", "--output", "out")
    #expect(result.status == 2)
    #expect(result.errors.contains("standard input cannot be read again"))
  }
}
