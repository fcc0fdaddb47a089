import Foundation
import Support
import Testing

/// Overlays that a configuration names, with all commands that read the document.
struct OverlayCommandTests {
  private static let configuration = """
    spec: api.yaml
    output: ../out
    docs: false
    overlays:
      - names.overlay.yaml

    """

  private static func overlay(_ actions: String, extends: String? = nil) -> String {
    """
    overlay: 1.1.0
    info: { title: Names, version: '1' }
    \(extends.map { "extends: \($0)\n" } ?? "")actions:
    \(actions)

    """
  }

  private static let rename = overlay(
    """
      - target: $.paths['/things/{id}'].get.operationId
        update: fetchThing
    """)

  /// Calls the test in a folder with the small document and an overlay.
  private func withProject(
    _ overlay: String, _ body: (TemporaryFolder) throws -> Void,
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.configuration, to: "spec/martlet.yaml")
      try folder.write(smallDocument, to: "spec/api.yaml")
      try folder.write(overlay, to: "spec/names.overlay.yaml")
      try body(folder)
    }
  }

  @Test func theClientIsMadeFromTheChangedDocument() throws {
    try withProject(Self.rename) { folder in
      let generated = try martlet("generate", in: folder.url)
      #expect(generated.status == 0, "\(generated.errors)")
      #expect(try folder.read("out/Operations/ThingsCalls.swift").contains("func fetchThing("))
      #expect(try martlet("check", in: folder.url).status == 0)
      try folder.write(
        Self.rename.replacing("fetchThing", with: "loadThing"), to: "spec/names.overlay.yaml")
      let stale = try martlet("check", in: folder.url)
      #expect(stale.status == 1)
      #expect(stale.output.contains("loadThing"))
      #expect(try folder.read("spec/api.yaml") == smallDocument)
    }
  }

  /// Without a configuration, a document has no overlays.
  @Test func aDocumentWithoutAConfigurationHasNoOverlays() throws {
    try withProject(Self.rename) { folder in
      let plain = try martlet("dump", "ir", "--spec", "spec/api.yaml", in: folder.url)
      #expect(plain.output.contains("getThing"))
      let configured = try martlet(
        "dump", "ir", "--config", "spec/martlet.yaml", "--spec", "spec/api.yaml", in: folder.url)
      #expect(configured.output.contains("fetchThing"))
    }
  }

  @Test func dumpPrintsTheChangedDocument() throws {
    try withProject(Self.rename) { folder in
      let yaml = try martlet("dump", "document", in: folder.url)
      #expect(yaml.status == 0 && yaml.errors.isEmpty, "\(yaml.errors)")
      #expect(yaml.output.hasPrefix("openapi: \"3.0.3\"\ninfo:\n  title: Small\n"))
      #expect(yaml.output.contains("      operationId: fetchThing\n"))
      let json = try martlet("dump", "document", "--format", "json", in: folder.url)
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      #expect((object as? [String: Any])?["openapi"] as? String == "3.0.3")
      #expect(json.output.contains("\"operationId\": \"fetchThing\""))
      // The output is a document without overlays.
      try folder.write(yaml.output, to: "copy.yaml")
      let copy = try martlet("dump", "document", "--spec", "copy.yaml", in: folder.url)
      #expect(copy.output == yaml.output)
      let text = try martlet("dump", "document", "--format", "text", in: folder.url)
      #expect(text.output.hasPrefix("openapi 3.0\n"))
      let unknown = try martlet("dump", "document", "--file", "no.yaml", in: folder.url)
      #expect(unknown.status == 1 && unknown.errors.contains("no.yaml"))
    }
  }

  /// A part that an overlay adds is reported in the overlay, and any other one in the document.
  @Test func diagnosticsAreWhereTheMistakeIs() throws {
    let overlay = Self.overlay(
      """
        - target: $.components.schemas.Thing.properties
          update:
            owner: { $ref: '#/components/schemas/Owner' }
        - target: $.components.schemas.Nothing
          remove: true
      """)
    try withProject(overlay) { folder in
      let result = try martlet("generate", in: folder.url)
      #expect(result.status == 0)
      let lines = result.errors.split(separator: "\n").filter { $0.contains("warning: ") }
      #expect(
        lines.contains {
          $0.hasPrefix("spec/names.overlay.yaml:6:22: warning: ") && $0.contains("Owner")
        }, "\(result.errors)")
      #expect(
        lines.contains(
          """
          spec/names.overlay.yaml:7:13: warning: '$.components.schemas.Nothing' matches nothing in \
          the document; the action is ignored [overlay-no-effect]
          """), "\(result.errors)")
      try folder.write(
        smallDocument.replacing("name: { type: string }", with: "name: { $ref: '#/no' }"),
        to: "spec/api.yaml")
      let both = try martlet("generate", in: folder.url)
      #expect(both.errors.contains("spec/api.yaml:22:"), "\(both.errors)")
      #expect(both.errors.contains("spec/names.overlay.yaml:6:22: warning: "), "\(both.errors)")
      #expect(try martlet("generate", "--strict", in: folder.url).status == 1)
    }
  }

  @Test(arguments: [
    (
      "  - { target: '$.paths[', remove: true }",
      "spec/names.overlay.yaml:4:24: error: invalid JSONPath '$.paths['; a selector is expected"
    ),
    ("  - { target: $.openapi, remove: true }", "spec/api.yaml:1:1: error: 'openapi' is missing"),
    (
      "  - { target: $.info, update: [1] }",
      "spec/names.overlay.yaml:4:31: error: a sequence cannot be merged into a mapping"
    ),
  ])
  func mistakesPreventOutput(action: String, error: String) throws {
    try withProject(Self.overlay(action)) { folder in
      let before = try folder.contents()
      for command in [["generate"], ["check"], ["dump", "document"], ["dump", "ir"]] {
        let result = try run(martletProgram, command, in: folder.url)
        #expect(result.status == 1, "\(command)")
        #expect(result.errors.contains(error), "\(command): \(result.errors)")
      }
      #expect(try folder.contents() == before)
    }
  }

  @Test func aMissingOverlayIsAnError() throws {
    try withProject("") { folder in
      let empty = try martlet("generate", in: folder.url)
      #expect(empty.errors.contains("spec/names.overlay.yaml:1:1: error: the file has no document"))
      try FileManager.default.removeItem(at: folder.url("spec/names.overlay.yaml"))
      let result = try martlet("generate", in: folder.url)
      #expect(result.status == 1)
      #expect(
        result.errors.contains(
          "spec/martlet.yaml:5:5: error: cannot read the overlay 'spec/names.overlay.yaml': no such"
            + " file"))
      try folder.write("invalid: yaml: content:\n", to: "spec/api.yaml")
      try folder.write(Self.rename, to: "spec/names.overlay.yaml")
      let invalid = try martlet("generate", in: folder.url)
      #expect(invalid.status == 1 && invalid.errors.contains("spec/api.yaml:1:"))
      #expect(!invalid.errors.contains("warning"))
    }
  }

  /// An overlay of another file of the document changes that file.
  @Test func extendsNamesAFileOfTheDocument() throws {
    let schemas = "Thing: { type: object, properties: { name: { type: string } } }\n"
    try withProject(Self.rename) { folder in
      try folder.write(
        smallDocument.replacing(
          "#/components/schemas/Thing", with: "parts/my%20schemas.yaml#/Thing"),
        to: "spec/api.yaml")
      try folder.write(schemas, to: "spec/parts/my schemas.yaml")
      try folder.write(
        Self.configuration + "  - changes/schemas.overlay.yaml\n  - changes/root.overlay.yaml\n",
        to: "spec/martlet.yaml")
      try folder.write(
        Self.overlay(
          "  - { target: $.Thing.properties, update: { size: { type: integer } } }",
          extends: "../parts/my%20schemas.yaml"), to: "spec/changes/schemas.overlay.yaml")
      try folder.write(
        Self.overlay("  - { target: $.info, update: { title: Root } }", extends: "../api.yaml"),
        to: "spec/changes/root.overlay.yaml")
      let ir = try martlet("dump", "ir", in: folder.url)
      #expect(ir.status == 0 && ir.errors.isEmpty, "\(ir.errors)")
      #expect(ir.output.contains("fetchThing") && ir.output.contains("size"))
      let part = try martlet(
        "dump", "document", "--file", "parts/my schemas.yaml", in: folder.url)
      #expect(part.output.contains("    size:\n      type: integer\n"), "\(part.errors)")
      let root = try martlet("dump", "document", in: folder.url)
      #expect(root.output.contains("  title: Root\n"))
      // With another document, an overlay of the configured one changes that document.
      try folder.write(smallDocument, to: "spec/other.yaml")
      let other = try martlet(
        "dump", "document", "--config", "spec/martlet.yaml", "--spec", "spec/other.yaml",
        in: folder.url)
      #expect(other.output.contains("  title: Root\n"))
      #expect(
        other.errors.contains(
          "spec/changes/schemas.overlay.yaml:3:10: warning: the document does not contain the file"
            + " 'parts/my schemas.yaml'; the overlay is ignored"), "\(other.errors)")
    }
  }

  /// A change of an overlay is a change of the document. In a revision without the overlay, the
  /// document is unchanged.
  @Test func diffReadsTheOverlaysOfBothVersions() throws {
    try withProject(Self.rename) { folder in
      func git(_ arguments: String...) throws {
        let identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
        let result = try run("/usr/bin/env", ["git"] + identity + arguments, in: folder.url)
        #expect(result.status == 0, "\(arguments) \(result.errors)")
      }
      try git("init", "--quiet")
      try git("add", "spec/martlet.yaml", "spec/api.yaml")
      try git("commit", "--quiet", "--message", "without the overlay")
      let added = try martlet("diff", in: folder.url)
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output.contains("fetchThing"), "\(added.output)")
      try git("add", ".")
      try git("commit", "--quiet", "--message", "with the overlay")
      #expect(try martlet("diff", in: folder.url).output == "Nothing changed.\n")
      let removed = Self.overlay("  - { target: \"$.paths['/things/{id}']\", remove: true }")
      try folder.write(removed, to: "spec/names.overlay.yaml")
      let breaking = try martlet("diff", "--fail-on", "calls", in: folder.url)
      #expect(breaking.status == 1)
      #expect(breaking.output.contains("fetchThing"), "\(breaking.output)")
      let summary = try martlet("generate", "--dry-run", in: folder.url)
      #expect(summary.output.contains("breaks calls"), "\(summary.output)")
      let revisions = try martlet("diff", "HEAD~1", "HEAD", in: folder.url)
      #expect(revisions.output.contains("fetchThing"), "\(revisions.output)")
    }
  }
}
