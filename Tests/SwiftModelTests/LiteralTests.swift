import IR
import Support
import Testing

@testable import SwiftModel

/// The value of a literal is exactly the text of the document.
struct LiteralTests {
  @Test(arguments: [
    ("", #""""#), ("a", #""a""#), ("\"", #""\"""#), ("\\(a)", #""\\(a)""#),
    ("\n\r\t\0", #""\n\r\t\0""#), ("\r\n", #""\r\n""#), ("é", "\"é\""),
    ("\u{202E}", #""\u{202E}""#),
    ("\u{200B}", #""\u{200B}""#), ("\u{2028}", #""\u{2028}""#), ("\u{A0}", #""\u{A0}""#),
    ("\u{7F}", #""\u{7F}""#), ("\u{E000}", #""\u{E000}""#), ("\"#", ##""\"#""##),
    (##"\#(a)"##, ##""\\#(a)""##), ("\"\"\"", #""\"\"\"""#),
  ])
  func strings(text: String, literal: String) {
    #expect(Literal.string(text) == literal)
  }

  @Test(arguments: [
    (0, "0"), (-1, "-1"), (999_999, "999999"), (1_000_000, "1_000_000"),
    (-12_345_678, "-12_345_678"), (Int64.max, "9_223_372_036_854_775_807"),
    (Int64.min, "-9_223_372_036_854_775_808"),
  ])
  func integers(value: Int64, literal: String) {
    #expect(Literal.integer(value) == literal)
  }

  @Test(arguments: [
    ("1.5", "1.5"), ("1", "1.0"), ("-0.0", "-0.0"), ("1E5", "100000.0"), ("1e400", nil),
    ("nan", nil), ("inf", nil), ("1); fatalError(", nil), ("", nil), ("0x1p4", "16.0"),
  ])
  func numbers(text: String, literal: String?) {
    #expect(Literal.value(.number(text), of: .number(.unstated)) == literal)
  }

  @Test func valuesOfAnotherTypeHaveNoLiteral() {
    #expect(Literal.value(.string("a"), of: .boolean) == nil)
    #expect(Literal.value(.integer(1), of: .string) == nil)
    #expect(Literal.value(.boolean(true), of: .integer(.unstated)) == nil)
  }

  /// A compiled program prints the texts from which its literals were made.
  @Test func literalsPrintBack() throws {
    var random = RandomSource()
    let known = [
      "", "\\(1)", "\"#", ##"\#(1)"##, "\r\n", "\u{301}", "\u{0}", "\u{FEFF}", "e\u{301}",
    ]
    let texts = known + (0..<400).map { _ in random.text(upTo: 40) }
    let literals = texts.map { "  \(Literal.string($0)),\n" }.joined()
    let program = """
      let texts: [String] = [
      \(literals)]
      for text in texts {
        print(text.utf8.map { String($0) }.joined(separator: " "))
      }

      """
    let printed = try SwiftCompiler.output(of: [SwiftSource(path: "main.swift", text: program)])
    let expected = texts.map { $0.utf8.map { String($0) }.joined(separator: " ") + "\n" }.joined()
    #expect(printed == expected, "\(random)")
  }

  /// Literals do not contain invisible characters or characters that change the direction of text.
  @Test func literalsArePlain() {
    var random = RandomSource()
    for _ in 0..<2000 {
      let text = random.text(upTo: 40)
      let literal = Literal.string(text)
      #expect(literal.unicodeScalars.allSatisfy(Literal.isPlain), "\(literal) \(random)")
    }
  }
}
