import Diagnostics
import Overlays
import Testing
import YAML

/// What actions change, and where their diagnostics are.
struct OverlayTests {
  private static let document = """
    openapi: 3.1.0
    info: { title: Old, version: '1' }
    tags: [{ name: a }, { name: b }, { name: c }]
    paths:
      /a:
        get: { summary: A, tags: [a] }
      /b:
        get: { summary: B, tags: [b] }

    """

  private struct Result {
    var yaml: String
    var lines: [String]
  }

  private func result(
    _ actions: String, version: String = "1.1.0", of document: String = document,
  ) throws -> Result {
    let overlay = overlay(version: version, actions: actions)
    let read = overlay.diagnostics.map(\.line)
    guard let value = overlay.value else { return Result(yaml: "", lines: read) }
    let applied = value.applied(to: documentTree(document))
    return Result(yaml: applied.value.yamlText(), lines: read + applied.diagnostics.map(\.line))
  }

  @Test func valuesAreMergedAndKeepTheirLocations() throws {
    let overlay = overlay(
      actions: """
          - target: $.paths.*.get
            update: { summary: New, deprecated: true, tags: [new] }
          - target: $.info.title
            update: New title
          - target: $.tags
            update: { name: d }
        """)
    let root = try #require(overlay.value).applied(to: documentTree(Self.document))
    #expect(root.diagnostics.map(\.line) == [])
    let get = try #require(root.value["paths"]?["/b"]?["get"])
    #expect(place(get) == "0:8:10")
    #expect(place(get["summary"]) == "1:5:24")
    #expect(get["tags"]?.items?.map { place($0) } == ["0:8:31", "1:5:54"])
    #expect(get["tags"]?.items?.map(\.text) == ["b", "new"])
    #expect(get["deprecated"]?.text == "true")
    #expect(place(root.value["info"]?["title"]) == "1:7:13")
    #expect(place(root.value["info"]?["version"]) == "0:2:30")
    #expect(root.value["tags"]?.items?.map { $0["name"]?.text } == ["a", "b", "c", "d"])
  }

  private func place(_ node: Node?) -> String {
    node.map { "\($0.location.file.index):\($0.location.line):\($0.location.column)" } ?? "nil"
  }

  @Test func nodesAreRemoved() throws {
    let result = try result(
      """
        - target: $.tags[0,2]
          remove: true
          update: ignored
        - target: $..[?@.summary == 'A']
          remove: true
        - target: $..['tags', 'get', 'tags']
          remove: true
      """)
    #expect(result.lines == [])
    #expect(
      result.yaml == """
        openapi: "3.1.0"
        info:
          title: Old
          version: "1"
        paths:
          /a: {}
          /b: {}

        """)
  }

  @Test func nestedTargetsAreAllChanged() throws {
    let result = try result(
      """
        - target: $..[?@.name]
          update: { name: x, inner: { name: z } }
      """, of: "a: { name: 1, b: { name: 2 } }\n")
    #expect(
      result.yaml == """
        a:
          name: x
          b:
            name: x
            inner:
              name: z
          inner:
            name: z

        """)
  }

  @Test func aCopyIsMergedBeforeTheUpdate() throws {
    let result = try result(
      """
        - target: $.paths['/b'].get
          copy: $.paths['/a'].get
        - target: $.info
          copy: $.paths['/a'].get
          update: { summary: Updated }
      """)
    #expect(
      result.lines == [
        "1:7:11: warning: the action has 'copy' and 'update', which the specification does not"
          + " combine; 'update' is applied after 'copy'"
      ])
    let expected = """
      info:
        title: Old
        version: "1"
        summary: Updated
        tags:
          - a
      """
    #expect(result.yaml.contains(expected))
    #expect(
      result.yaml.contains(
        "  /b:\n    get:\n      summary: A\n      tags:\n        - b\n        - a\n"))
  }

  @Test(
    arguments: [
      (
        "{ target: $.nothing, remove: true }",
        "1:4:15: warning: '$.nothing' matches nothing in the document; the action is ignored"
      ),
      ("{ target: $.info, update: { title: Old } }", "1:4:15: warning: the action changes nothing"),
      ("{ target: $.info }", "1:4:15: warning: the action changes nothing"),
      ("{ target: $, remove: true }", "1:4:15: error: 'remove' cannot remove the whole document"),
      (
        "{ target: $.info, update: text }",
        "1:4:31: error: a scalar cannot be merged into a mapping"
      ),
      (
        "{ target: $, update: { tags: { name: x } } }",
        "1:4:34: error: a mapping cannot be merged into a sequence"
      ),
      (
        "{ target: $.info.title, update: [x] }",
        "1:4:37: error: a sequence cannot be merged into a scalar"
      ),
      (
        "{ target: '$.info[', update: {} }",
        "1:4:23: error: invalid JSONPath '$.info['; a selector is expected: a name in quotation"
          + " marks, '*', an index or a filter"
      ),
      (
        "{ target: $.info.*~, update: x }",
        "1:4:23: error: invalid JSONPath '$.info.*~'; unexpected text"
      ),
      (
        "{ target: $.info, copy: $.no }",
        "1:4:29: error: 'copy' must select one node; '$.no' selects none"
      ),
      (
        "{ target: $.info, copy: $.paths.* }",
        "1:4:29: error: 'copy' must select one node; '$.paths.*' selects 2"
      ),
      (
        "{ target: '$[*]', update: x }",
        "1:4:15: error: '$[*]' selects nodes of different kinds; an action changes nodes of one"
          + " kind"
      ),
      ("{ target: $.info, udpate: {} }", "1:4:23: error: unknown key 'udpate' in an action"),
      ("{ target: '$..*..*..*..*', remove: true }", nil),
    ] as [(String, String?)])
  func actionIsReported(action: String, line: String?) throws {
    let result = try result("  - \(action)")
    #expect(result.lines == (line.map { [$0] } ?? []))
  }

  /// Version 1.0 leaves these combinations undefined.
  @Test func versionOneAllowsMoreCombinations() throws {
    let result = try result(
      """
        - target: $
          update: { openapi: { a: 1 }, tags: null }
        - target: $.info
          copy: $.tags
      """, version: "1.0.0")
    #expect(result.lines == ["1:7:5: error: 'copy' needs 'overlay: 1.1.0'"])
    let permitted = try self.result(
      "  - { target: $, update: { openapi: { a: 1 }, tags: null } }", version: "1.0.3")
    #expect(
      permitted.lines == [
        "1:4:37: warning: a mapping replaces a scalar, which Overlay 1.1 does not allow",
        "1:4:53: warning: null does not replace a sequence; ignored",
      ])
    #expect(permitted.yaml.hasPrefix("openapi:\n  a: 1\n"))
  }

  /// Actions cannot make a document of unlimited size or depth.
  @Test func growthIsLimited() throws {
    let deep = (0..<600).map { "  - { target: $.a, copy: $, x-n: \($0) }" }
    #expect(
      try result(deep.joined(separator: "\n"), of: "a: {}\n").lines.first
        == "1:514:15: error: the overlay nests collections more than 512 deep")
    let wide = (0..<40).map { "  - { target: $.a, copy: $.a, x-n: \($0) }" }
    let large = try result(wide.joined(separator: "\n"), of: "a: [1, 2]\n")
    #expect(
      large.lines.first
        == "1:22:15: error: the overlay adds more than 1000000 nodes to the document")
  }

  @Test func anOverlayCanBeJSON() throws {
    let text = """
      {"overlay": "1.0.0", "info": {"title": "T", "version": "1"},
       "actions": [{"target": "$.a", "remove": true}]}
      """
    let value = try #require(overlay(text, path: "overlay.json").value)
    #expect(value.applied(to: documentTree("a: 1\nb: 2\n")).value.yamlText() == "b: 2\n")
  }

  /// The work for a large document fits into the budget, since it is linear in its size.
  @Test func largeDocumentsAreChanged() throws {
    let entries = (0..<20_000).map {
      "  /p\($0): { get: { summary: S, responses: { 200: { d: x } } } }"
    }
    let document = documentTree("paths:\n" + entries.joined(separator: "\n") + "\n")
    let overlay = try #require(
      overlay(
        actions: """
            - { target: "$..responses['200']", update: { e: y } }
            - { target: "$..[?@.d == 'x']", remove: true }
            - { target: "$.paths['/p5', '/p6'].get", update: { z: 1 } }
          """
      ).value)
    let result = overlay.applied(to: document)
    #expect(result.diagnostics.map(\.line) == [])
    #expect(result.value["paths"]?["/p7"]?["get"]?["responses"]?.yamlText() == "{}\n")
    #expect(result.value["paths"]?["/p6"]?["get"]?["z"]?.text == "1")
  }
}
