import IR
import SwiftModel
import Testing

@testable import ReferencePages

/// Made example values satisfy the constraints of the document.
struct MadeValueTests {
  /// Swift's own regular expressions match the texts.
  @Test(
    arguments: [
      "^[A-Z]{2}-\\d{4}$", "^97[89]\\d+$", "[a-z0-9_-]+", "^(4|5)\\d{15}$", "^a?b*c+$",
      "^\\S+@\\S+\\.\\S+$", "^[^/?#]+$", "^(?:[a-f]{2}:){5}[a-f]{2}$", "^\\+?[1-9]\\d{1,14}$",
      "^[\\w.-]{3,63}$", "^.{8,}$", "^(http|https)://[^ ]+$", "\\{id\\}", "^[+-]?\\d+(\\.\\d+)?$",
      "^#[0-9A-Fa-f]{6}$", "^[0-9]{4}-(0[1-9]|1[0-2])$", "^x{0,3}$", "^[]a]$|b",
    ])
  func textsMatchPatterns(pattern: String) throws {
    let regex = try? Regex(pattern)
    guard let text = PatternText.text(matching: pattern, where: { _ in true }) else {
      #expect(pattern == "^[]a]$|b")
      return
    }
    #expect(try #require(regex).firstMatch(in: text) != nil, "\(text)")
  }

  @Test(
    arguments: [
      "(?=a)b", "(?<name>a)", "\\bword\\b", "\\p{L}+", "(a", "[a", "a{2", "a{1000}", "*a", "(a)\\1",
      "[[:alpha:]]", "[z-a]", "a{9}{99}",
    ])
  func otherPatternsAreNotSupported(pattern: String) {
    #expect(PatternText.text(matching: pattern) { _ in true } == nil)
  }

  @Test func nestedPatternsEnd() {
    let nested = String(repeating: "(", count: 200) + "a" + String(repeating: ")", count: 200)
    #expect(PatternText.text(matching: nested) { _ in true } == nil)
    let large = String(repeating: "(a{50}){50}", count: 40)
    #expect(PatternText.text(matching: large) { _ in true } == nil)
  }

  @Test(
    arguments: [
      ([], "1"), ([.limit(.minimum, "5")], "5"), ([.limit(.exclusiveMinimum, "5")], "6"),
      ([.limit(.maximum, "-3")], "-3"), ([.limit(.exclusiveMaximum, "0")], "-1"),
      ([.limit(.minimum, "1"), .limit(.multipleOf, "16")], "16"),
      ([.limit(.minimum, "-9"), .limit(.maximum, "-2"), .limit(.multipleOf, "4")], "-4"),
      ([.limit(.minimum, "2.5")], "3"), ([.limit(.minimum, "1e400")], "1"),
    ] as [([Constraint], String)])
  func integers(constraints: [Constraint], expected: String) {
    let value = ExampleScalars.placeholder(
      of: .integer(.bits64), named: "a", constraints)
    #expect(value.json == .number(expected))
  }

  @Test(
    arguments: [
      [.limit(.minimum, "2")], [.limit(.maximum, "1")], [.limit(.exclusiveMinimum, "1.5")],
      [.limit(.exclusiveMinimum, "0"), .limit(.exclusiveMaximum, "1")],
      [.limit(.multipleOf, "0.01")], [.limit(.exclusiveMaximum, "0")], [],
    ] as [[Constraint]])
  func numbers(constraints: [Constraint]) throws {
    let value = ExampleScalars.placeholder(of: .number(.double), named: "a", constraints)
    #expect(constraints.allow(try #require(value.json)), "\(value)")
  }

  @Test(
    arguments: [
      ([], "name"), ([.limit(.maxLength, "2")], "na"), ([.limit(.minLength, "6")], "name-name"),
      ([.limit(.minLength, "6"), .limit(.maxLength, "6")], "name-n"),
      ([.format("email")], "user@example.com"), ([.format("phone")], "name"),
      ([.pattern("^\\d{3}$")], "000"),
      (
        [.pattern("^97[89]\\d+$"), .limit(.minLength, "13"), .limit(.maxLength, "13")],
        "9780000000000"
      ), ([.limit(.minLength, "2"), .pattern("^\\d$")], "name"),
      ([.contentEncoding("base64")], "ZXhhbXBsZQ=="),
    ] as [([Constraint], String)])
  func texts(constraints: [Constraint], expected: String) {
    #expect(PlaceholderText.text(named: "name", constraints) == expected)
  }

  @Test(
    arguments: [
      ([.limit(.minimum, "1"), .limit(.maximum, "250")], "`1` to `250`"),
      ([.limit(.minimum, "0")], "at least `0`"),
      ([.limit(.exclusiveMaximum, "1.5")], "less than `1.5`"),
      ([.limit(.exclusiveMinimum, "0"), .limit(.maximum, "1")], "more than `0`, at most `1`"),
      ([.limit(.multipleOf, "5")], "a multiple of `5`"),
      ([.limit(.minLength, "1")], "at least 1 character"),
      ([.limit(.minLength, "0"), .limit(.maxLength, "9")], "at most 9 characters"),
      ([.limit(.minLength, "36"), .limit(.maxLength, "36")], "36 characters"),
      (
        [.limit(.minItems, "1"), .limit(.maxItems, "3"), .uniqueItems],
        "1 to 3 elements, distinct elements"
      ),
      ([.limit(.maxProperties, "1")], "at most 1 member"),
      ([.pattern("a|b")], "matches <code>a&#124;b</code>"),
      (
        [.elements([.limit(.maxLength, "2"), .format("uuid")])],
        "each value: at most 2 characters, format `uuid`"
      ),
    ] as [([Constraint], String)])
  func phrases(constraints: [Constraint], expected: String) {
    #expect(constraints.phrases { Markdown.code($0) }.joined(separator: ", ") == expected)
  }

  @Test func jsonIsIndented() {
    let value = JSONValue.object([
      .init(name: "a\"\u{202E}", value: .array([.number("1"), .string("b\n\u{1F600}\u{E0001}")])),
      .init(name: "c", value: .object([.init(name: "d", value: .array([.object([])]))])),
      .init(name: "e", value: .array([])),
    ])
    let text = value.indentedLines.joined(separator: "\n")
    let expected = #"""
      {
        "a\"\u202e": [1, "b\n😀\udb40\udc01"],
        "c": {
          "d": [
            {}
          ]
        },
        "e": []
      }
      """#
    #expect(text == expected)
  }
}
