import Mustache
import Support
import Testing

struct RenderingTests {
  private struct RecordFile: View {
    var documentation: [String?]
    var name: String
    var properties: [Property]
  }

  private struct Property: View {
    var documentation: [String?] = []
    var name: String
    var type: String
    var defaultValue: String?
  }

  /// A template of a structure, and a partial for documentation.
  private static let templates = [
    (
      name: "main",
      text: """
      {{> documentation}}
      struct {{name}} {
      {{#properties}}
        {{> documentation}}
        var {{name}}: {{type}}{{#defaultValue}} = {{.}}{{/defaultValue}}
      {{/properties}}
      }

      """
    ),
    (
      name: "documentation",
      text: """
      {{#documentation}}
      ///{{#.}} {{.}}{{/.}}
      {{/documentation}}

      """
    ),
  ]

  @Test func views() {
    let view = RecordFile(
      documentation: ["A report.", nil, "It has results."],
      name: "Report",
      properties: [
        Property(name: "name", type: "String"),
        Property(documentation: ["In rows."], name: "size", type: "Int", defaultValue: "0"),
      ],
    )
    let (text, diagnostics) = render(Self.templates, with: view)
    #expect(diagnostics == [])
    #expect(
      text == """
        /// A report.
        ///
        /// It has results.
        struct Report {
          var name: String
          /// In rows.
          var size: Int = 0
        }

        """)
  }

  @Test func emptyView() {
    let view = RecordFile(documentation: [], name: "Empty", properties: [])
    let (text, _) = render(Self.templates, with: view)
    #expect(text == "struct Empty {\n}\n")
  }

  /// The text is rendered unchanged, as a value and inside a section.
  @Test(arguments: ["", "x", "{{name}}", "\n", "two\nlines\r\n", "& < > \" '", "}}"])
  func valuesAreCopied(_ text: String) {
    #expect(render("{{.}}|{{#.}}{{.}}{{/.}}", with: text) == "\(text)|\(text)")
  }

  @Test func repeatedTemplateName() {
    let (_, diagnostics) = render([("main", "a"), ("main", "b")], with: JSON.null)
    #expect(
      diagnostics == [
        "main.mustache:1:1: error: duplicate template 'main'",
        "main.mustache:1:1: note: first defined here",
      ])
  }

  /// Each level renders its section twice, so without a limit the number of renderings would grow
  /// exponentially.
  @Test func endlessRecursionEnds() {
    let list = JSON.object(["list": .list([.null, .null])])
    let (_, diagnostics) = render([("main", "{{#list}}{{> main}}{{/list}}")], with: list)
    #expect(
      diagnostics == [
        "main.mustache:1:1: error: sections and partials are nested more than 128 deep"
      ]
    )
  }

  @Test func deepNestingIsRefused() {
    let depth = 100_000
    let text = Array(repeating: "{{#.}}", count: depth) + Array(repeating: "{{/.}}", count: depth)
    let (_, diagnostics) = render([("main", text.joined())], with: true)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.hasSuffix("nested more than 128 deep") == true)
  }
}
