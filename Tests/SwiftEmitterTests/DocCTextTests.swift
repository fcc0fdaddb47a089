import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Text of a document has no meaning that only DocC knows.
struct DocCTextTests {
  @Test(arguments: [
    ("``Pet`` or `Pet`", "`Pet` or `Pet`"), ("``a`b``", "`a'b`"), ("``a", "\\`\\`a"),
    ("```a``b```", "```a``b```"), ("\\`` a", "\\`` a"), ("a `b ``c``", "a `b `c`"),
    ("see <doc:Pet>", "see &lt;doc:Pet>"), ("[a](doc:b)", "[a]\\(doc:b)"),
    ("[a](https://b.example)", "[a](https://b.example)"),
    ("![a](b.png)", "[a](b.png)"), ("a! [b]", "a! [b]"),
    ("## Topics", "**Topics**"), ("  # see  also", "  **see also**"), ("# Topic", "# Topic"),
    ("- Returns: a", "- **Returns**: a"), ("* parameter a: b", "* **parameter a**: b"),
    ("- Note: a", "- Note: a"), ("- parameter a b: c", "- parameter a b: c"),
    ("Returns: a", "Returns: a"), ("-Returns: a", "-Returns: a"),
  ])
  func inlineSyntax(text: String, escaped: String) {
    #expect(DocCText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("@Image(source: a)", "\\@Image(source: a)"), ("  @a", "  \\@a"), ("- @a", "- \\@a"),
    ("> > @a", "> > \\@a"), ("a @b", "a @b"), ("    @code", "    @code"), ("", ""), ("-", "-"),
  ])
  func directives(line: String, escaped: String) {
    #expect(DocCText.escapedStart(line) == escaped)
  }

  /// A directive is also escaped if wrapping moves it to the beginning of a line. Code is not.
  @Test func linesOfDocumentationAreEscaped() {
    let text = "one two @three\n\n```\n@code ``a``\n```"
    #expect(
      DocumentationLines.lines(text, width: 8) == [
        "one two", "\\@three", nil, "```", "@code ``a``", "```",
      ])
  }
}
