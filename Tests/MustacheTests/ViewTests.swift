import Testing

@testable import Mustache

/// How templates see the values of views.
struct ViewTests {
  private struct Everything: View {
    var isFirst = true
    var name = "count"
    var isDeprecated = false
    var note: String?
    var unit: String? = "a unit that is too long to be stored in the string itself"
    var isKnown: Bool? = true
    var isUnknown: Bool?
    var missing: Part?
    var part: Part? = Part(isLast: true, type: "Int")
    var inner = Part(isLast: false, type: "Double")
    var lines: [String?] = ["one", nil, "three"]
    var parts = [Part(isLast: false, type: "Int"), Part(isLast: true, type: "String")]
    var noParts: [Part] = []
    var groups = [["a"], [], ["b", "c"]]
    var flags = [true, false, true]
    var optionalParts = [nil, Part(isLast: true, type: "Int"), nil]
    var isLast = true
  }

  private struct Part: View {
    var isLast: Bool
    var type: String
  }

  @Test(arguments: [
    ("{{#isFirst}}yes{{/isFirst}}{{^isFirst}}no{{/isFirst}}", "yes"),
    ("{{name}}", "count"),
    ("{{#isDeprecated}}yes{{/isDeprecated}}{{^isDeprecated}}no{{/isDeprecated}}", "no"),
    ("{{#note}}{{.}}{{/note}}{{^note}}none{{/note}}", "none"),
    ("{{#unit}}{{.}}{{/unit}}", "a unit that is too long to be stored in the string itself"),
    ("{{unit}}", "a unit that is too long to be stored in the string itself"),
    ("{{#isKnown}}yes{{/isKnown}}", "yes"),
    ("{{^isUnknown}}no{{/isUnknown}}", "no"),
    ("{{^missing}}none{{/missing}}", "none"),
    ("{{#part}}{{type}}{{#isLast}}!{{/isLast}}{{/part}}", "Int!"),
    ("{{#inner}}{{type}}{{#isLast}}!{{/isLast}} of {{name}}{{/inner}}", "Double of count"),
    ("{{#lines}}[{{#.}}{{.}}{{/.}}]{{/lines}}", "[one][][three]"),
    ("{{#parts}}{{type}}{{^isLast}}, {{/isLast}}{{/parts}}", "Int, String"),
    ("{{#noParts}}part{{/noParts}}{{^noParts}}none{{/noParts}}", "none"),
    ("{{#groups}}({{#.}}{{.}}{{/.}}){{/groups}}", "(a)()(bc)"),
    ("{{#flags}}{{#.}}+{{/.}}{{^.}}-{{/.}}{{/flags}}", "+-+"),
    ("{{#optionalParts}}({{#.}}{{type}}{{/.}}){{/optionalParts}}", "()(Int)()"),
    ("{{#isLast}}yes{{/isLast}}", "yes"),
  ])
  func fieldsAreRead(template: String, expected: String) {
    #expect(render(template, with: Everything()) == expected)
  }

  /// One library renders values of one type at different addresses.
  @Test func fieldsAreThoseOfEachValue() {
    let parts = (0..<100).map { Part(isLast: $0 == 99, type: "T\($0)") }
    let text = render("{{#.}}{{type}}{{^isLast}} {{/isLast}}{{/.}}", with: parts)
    #expect(text == (0..<100).map { "T\($0)" }.joined(separator: " "))
  }

  @Test func nullIsNotAString() {
    let (_, diagnostics) = render([("main", "a{{note}}{{lines}}{{isFirst}}")], with: Everything())
    #expect(
      diagnostics == [
        "main.mustache:1:2: error: 'note' is null, not a string",
        "main.mustache:1:10: error: 'lines' is a list, not a string",
        "main.mustache:1:19: error: 'isFirst' is a Boolean, not a string",
      ])
  }

  @Test func unknownNames() {
    let (_, diagnostics) = render([("main", "{{#part}}\n{{nam}}{{/part}}")], with: Everything())
    #expect(diagnostics == ["main.mustache:2:1: error: no value named 'nam'"])
  }

  private struct Empty: View {}

  @Test func emptyView() {
    #expect(render("{{#.}}yes{{/.}}", with: Empty()) == "yes")
  }

  private struct WithNumber: View {
    var name: String
    var count: Int
  }

  private struct WithReference: View {
    var part: Reference?
  }

  private final class Reference: Sendable {}

  /// A view contains numbers as strings.
  @Test func otherPropertiesAreRefused() {
    #expect(throws: UnsupportedField(name: "count")) {
      try TemplateFields(of: WithNumber(name: "a", count: 1))
    }
    #expect(throws: UnsupportedField(name: "part")) { try TemplateFields(of: WithReference()) }
  }

  /// The table of fields finds each of many names, and no other.
  @Test func manyFields() {
    let names = (0..<200).map { "field\($0)" }
    let fields = TemplateFields(names, ofElements: String.self)
    defer { fields.deallocate() }
    for (index, name) in names.enumerated() {
      #expect(fields[FieldName(name)]?.offset == index * MemoryLayout<String>.stride)
    }
    #expect(fields[FieldName("field200")] == nil)
  }
}
