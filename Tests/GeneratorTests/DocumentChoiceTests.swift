import Foundation
import Support
import Testing

/// The document and the configuration that a run reads.
struct DocumentChoiceTests {
  @Test func aDocumentNeedsNoConfiguration() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try martlet(
        "generate", "--spec=api.yaml", "--output=out/Small", in: folder.url)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      #expect(result.output.hasPrefix("1 operation, 1 type; "))
      #expect(try folder.read("out/Small/Models/Thing.swift").contains("struct Thing"))
      let check = try martlet("check", "--spec=api.yaml", "--output=out/Small", in: folder.url)
      #expect(check.status == 0)
      #expect(check.output.isEmpty)
      #expect(check.errors.hasPrefix("1 operation, 1 type; "))
    }
  }

  @Test func countsOnlyGeneratedOperations() throws {
    try TemporaryFolder.with { folder in
      let omittedOperation = """
          /things?{query}:
            delete:
              operationId: deleteThing
              responses: { "204": { description: It is gone. } }

        """
      let path = "  /things/{id}:\n"
      let document = smallDocument.replacing(path, with: omittedOperation + path)
      #expect(document != smallDocument)
      try folder.write(document, to: "api.yaml")
      let result = try martlet(
        "generate", "--spec=api.yaml", "--output=out", in: folder.url)
      #expect(result.errors.contains(": warning: "))
      #expect(result.output.hasPrefix("1 operation, 1 type; "), "\(result.output)")
      #expect(!folder.exists("out/Operations/DeleteThing.swift"))
    }
  }

  @Test func reportsMissingPaths() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let noSpec = try martlet("generate", in: folder.url)
      #expect(noSpec.status == 1)
      #expect(noSpec.errors.hasPrefix("spec/martlet.yaml: error: no such file"))
      #expect(noSpec.errors.contains("--spec"))
      let noOutput = try martlet("generate", "--spec", "api.yaml", in: folder.url)
      #expect(noOutput.status == 1)
      #expect(noOutput.errors.hasPrefix("api.yaml: error: no output folder"))
      #expect(noOutput.errors.contains("--output"))
      let noConfig = try martlet(
        "check", "--config", "no.yaml", "--spec", "api.yaml", in: folder.url)
      #expect(noConfig.status == 1)
      #expect(noConfig.errors == "no.yaml: error: no such file [file-access]\n")
      #expect(try folder.contents().keys.sorted() == ["api.yaml"])
    }
  }

  @Test func aSpecWithoutConfigMeansNoConfiguration() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "spec/api.yaml")
      try folder.write("spec: api.yaml\noutput: ../out\nbroken: [", to: "spec/martlet.yaml")
      let noOutput = try martlet("generate", "--spec", "spec/api.yaml", in: folder.url)
      #expect(noOutput.status == 1)
      #expect(noOutput.errors.hasPrefix("spec/api.yaml: error: no output folder"))
      let result = try martlet(
        "generate", "--spec", "spec/api.yaml", "--output", "out", in: folder.url)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty, "\(result.errors)")
      #expect(!folder.exists("spec/martlet.lock"))
    }
  }

  /// The whole configuration applies to the document of `--spec`. Entries that match nothing in it
  /// are reported.
  @Test func theConfigurationAppliesToTheDocumentOfSpec() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "spec/api.yaml")
      try folder.write(smallDocument, to: "other/api.yaml")
      try folder.write(smallDocument, to: "other/api-2.yaml")
      try folder.write(Self.wholeConfiguration, to: "spec/martlet.yaml")
      let configured = try martlet("generate", "--all", in: folder.url)
      #expect(configured.status == 0)
      #expect(
        Self.locations(configured.errors)
          == [12, 15, 16, 19].map { "spec/martlet.yaml:\($0):3" })
      let texts = try TemporaryFolder(url: folder.url("out")).contents()
      #expect(texts["Operations/APIClient+Environment.swift"] != nil)
      let thing = try folder.read("out/Models/Item.swift")
      #expect(thing.contains("otherMembers"), "\(thing)")
      #expect(try folder.read("out/Operations/APIServer+Servers.swift").contains("main"))
      for document in ["other/api.yaml", "other/api-2.yaml"] {
        let other = try martlet(
          "generate", "--config", "spec/martlet.yaml", "--spec", document, "--output", "copy",
          "--all", in: folder.url)
        #expect(other.status == 0)
        #expect(
          Self.locations(other.errors) == Self.locations(configured.errors), "\(other.errors)")
        let copies = try TemporaryFolder(url: folder.url("copy")).contents()
        #expect(copies.mapValues { Self.withConfiguredName($0, document) } == texts)
      }
    }
  }

  private static let wholeConfiguration = """
    spec: api.yaml
    output: ../out
    module: Things
    tags: [Things]
    unknownMembers: keep
    environment:
      file: config.json
      baseURL: { variable: BASE_URL, member: baseURL }
    names:
      types: { Thing: Item }
      "api.yaml#/servers/0": main
      "gone.yaml": Gone
    credentials:
      key: { tokenURL: /token }
      gone: { tokenURL: /token }
      absent: { tokenURL: /token }
    exclude: {}
    unions:
      "gone.yaml#/properties/a": { tag: b }

    """

  /// The locations of the warnings.
  private static func locations(_ errors: String) -> [String] {
    errors.split(separator: "\n").compactMap { line in
      line.firstRange(of: ": warning: ").map { String(line[..<$0.lowerBound]) }
    }
  }

  /// Replaces the name of the document in a file of a client with that of the configured document.
  private static func withConfiguredName(_ text: Data, _ document: String) -> Data {
    let name = document.split(separator: "/")[1]
    return Data(String(decoding: text, as: UTF8.self).replacing(name, with: "api.yaml").utf8)
  }

  /// A long-running operation is an error if the client does not contain all of its operations,
  /// even if the options exclude them.
  @Test func longRunningNeedsItsOperations() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "spec/api.yaml")
      let config = """
        spec: api.yaml
        output: ../out
        longRunning:
          makeThing:
            start: startThing
            poll: { operation: getThing, id: id }
            done: present

        """
      try folder.write(config, to: "spec/martlet.yaml")
      let other = ["--config", "spec/martlet.yaml", "--spec", "spec/api.yaml", "--output", "copy"]
      for options in [[], ["--tag", "Things"], other] {
        let result = try run(martletProgram, ["generate"] + options, in: folder.url)
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("spec/martlet.yaml:5:12: error: "), "\(result.errors)")
      }
      #expect(!folder.exists("out") && !folder.exists("copy"))
    }
  }

  @Test func yamlAndJSONGiveTheSameClient() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let script = """
        import json, sys
        def of(name):
            return {"$ref": "#/components/schemas/" + name}
        content = {"application/json": {"schema": of("Thing")}}
        operation = {
            "operationId": "getThing", "tags": ["Things"], "security": [{"key": []}],
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "A thing.", "content": content}}}
        thing = {"type": "object", "properties": {"name": {"type": "string"}}}
        json.dump({
            "openapi": "3.0.3", "info": {"title": "Small", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": {"/things/{id}": {"get": operation}},
            "components": {
                "schemas": {"Thing": thing},
                "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
        }, open(sys.argv[1], "w"))
        """
      let json = folder.url("api.json").path
      let conversion = try run("/usr/bin/env", ["python3", "-c", script, json])
      #expect(conversion.status == 0, "\(conversion.errors)")
      for name in ["yaml", "json"] {
        let result = try martlet(
          "generate", "--spec", "api.\(name)", "--output", "\(name)/Client", in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
      }
      let yamlClient = try TemporaryFolder(url: folder.url("yaml")).contents()
      let jsonClient = try TemporaryFolder(url: folder.url("json")).contents().mapValues {
        Data(String(decoding: $0, as: UTF8.self).replacing("api.json", with: "api.yaml").utf8)
      }
      #expect(yamlClient == jsonClient)
      #expect(yamlClient.count > 20)
    }
  }
}
