import Foundation
import Support
import Testing

/// Which document is read, with and without a configuration.
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

  @Test func onlyWhatIsGeneratedIsCounted() throws {
    try TemporaryFolder.with { folder in
      let unsendable = """
          /things?{query}:
            delete:
              operationId: deleteThing
              responses: { "204": { description: It is gone. } }

        """
      let path = "  /things/{id}:\n"
      let document = smallDocument.replacing(path, with: unsendable + path)
      #expect(document != smallDocument)
      try folder.write(document, to: "api.yaml")
      let result = try martlet(
        "generate", "--spec=api.yaml", "--output=out", in: folder.url)
      #expect(result.errors.contains(": warning: "))
      #expect(result.output.hasPrefix("1 operation, 1 type; "), "\(result.output)")
      #expect(!folder.exists("out/Operations/DeleteThing.swift"))
    }
  }

  @Test func whatIsMissingIsAskedFor() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let noSpec = try martlet("generate", in: folder.url)
      #expect(noSpec.status == 1)
      #expect(noSpec.errors.hasPrefix("spec/martlet.yaml: error: there is no such file"))
      #expect(noSpec.errors.contains("--spec"))
      let noOutput = try martlet("generate", "--spec", "api.yaml", in: folder.url)
      #expect(noOutput.status == 1)
      #expect(noOutput.errors.contains("--output"))
      let noConfig = try martlet(
        "check", "--config", "no.yaml", "--spec", "api.yaml", in: folder.url)
      #expect(noConfig.status == 1)
      #expect(noConfig.errors == "no.yaml: error: there is no such file\n")
      #expect(try folder.contents().keys.sorted() == ["api.yaml"])
    }
  }

  /// What a configuration says of its own document and does not fit is a mistake in it; of another
  /// document it says nothing.
  @Test func aConfigurationIsNotBlamedForAnotherDocument() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "spec/api.yaml")
      try folder.write(smallDocument, to: "other/api.yaml")
      let config = """
        spec: api.yaml
        output: ../out
        names:
          "api.yaml#/servers/0": main
          "gone.yaml": Gone
        credentials:
          gone: { tokenURL: /token }
        unions:
          "gone.yaml#/properties/a": { tag: b }

        """
      try folder.write(config, to: "spec/martlet.yaml")
      let own = try martlet("generate", in: folder.url)
      #expect(own.status == 0)
      for line in [5, 7, 9] {
        #expect(own.errors.contains("spec/martlet.yaml:\(line):3: warning: "), "\(own.errors)")
      }
      let other = try martlet("generate", "--spec", "other/api.yaml", in: folder.url)
      #expect(other.status == 0)
      #expect(other.errors.isEmpty, "\(other.errors)")
      #expect(try folder.read("out/Operations/APIServer+Servers.swift").contains("main"))
    }
  }

  /// What runs long needs its operations, unless the options leave them out.
  @Test func operationsMayBeLeftOut() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "spec/api.yaml")
      try folder.write(smallDocument, to: "other/api.yaml")
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
      let all = try martlet("generate", in: folder.url)
      #expect(all.status == 1)
      #expect(all.errors.hasPrefix("spec/martlet.yaml:5:12: error: "), "\(all.errors)")
      let some = try martlet("generate", "--tag", "Things", in: folder.url)
      #expect(some.status == 0)
      #expect(some.errors.hasPrefix("spec/martlet.yaml:5:12: warning: "), "\(some.errors)")
      #expect(folder.exists("out/Operations/GetThing.swift"))
      #expect(!folder.exists("out/Operations/MakeThing.swift"))
      let other = try martlet("generate", "--spec", "other/api.yaml", in: folder.url)
      #expect(other.status == 0)
      #expect(other.errors.isEmpty, "\(other.errors)")
    }
  }

  @Test func aNameThatIsNoIdentifierIsAMistakeForEveryDocument() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "other/api.yaml")
      let config = "spec: api.yaml\noutput: ../out\nnames: { 'api.yaml#/servers/0': 'a b' }\n"
      try folder.write(config, to: "spec/martlet.yaml")
      let result = try martlet("generate", "--spec", "other/api.yaml", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("spec/martlet.yaml:3:10: error: "))
      #expect(!folder.exists("out"))
    }
  }

  @Test func theSameDocumentAsJSONYieldsTheSameModels() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let json = """
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
      let made = try run("/usr/bin/env", ["python3", "-c", json, folder.url("api.json").path])
      #expect(made.status == 0, "\(made.errors)")
      for name in ["yaml", "json"] {
        let result = try martlet(
          "generate", "--spec", "api.\(name)", "--output", name, in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
      }
      let yaml = try TemporaryFolder(url: folder.url("yaml")).contents()
      let ofJSON = try TemporaryFolder(url: folder.url("json")).contents().mapValues {
        Data(String(decoding: $0, as: UTF8.self).replacing("api.json", with: "api.yaml").utf8)
      }
      #expect(yaml == ofJSON)
      #expect(yaml.count > 20)
    }
  }
}
