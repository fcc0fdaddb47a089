import Testing

@testable import ReferencePages

/// Text of a document cannot affect other parts of a page.
struct MarkdownTests {
  @Test func plainTextHasNoMarkup() {
    #expect(Markdown.plain("Reports_2 | *a*\n# b") == ##"Reports\_2 &#124; \*a\* \# b"##)
    #expect(Markdown.plain("<b>&amp;[c](d)") == #"&lt;b>&amp;amp;\[c\](d)"#)
    #expect(Markdown.plain("a\u{202E}b\u{0}c") == "a b c")
  }

  @Test(
    arguments: [
      ("a", "`a`"), ("[String: Int]?", "`[String: Int]?`"), ("a b", "`a b`"),
      ("a|b", "<code>a&#124;b</code>"), ("`", "<code>&#96;</code>"),
      ("a\\", "<code>a&#92;</code>"), ("</code>`", "<code>&#60;&#47;code&#62;&#96;</code>"),
      (" a", "<code> a</code>"), ("", "<code></code>"), ("a\nb", "`a b`"),
    ])
  func code(text: String, expected: String) {
    #expect(Markdown.code(text) == expected)
  }

  @Test func textCannotEndAComment() {
    for text in ["a-->b", "a--->b", "--", "a--!>b", "<!--", "-\n->"] {
      let comment = Markdown.comment(text)
      #expect(!comment.contains("--") && !comment.contains(">") && !comment.contains("\n"))
    }
    #expect(Markdown.comment("api.yaml#/tags/0") == "api.yaml#/tags/0")
  }

  @Test func fencesAreLongerThanTheirContents() {
    #expect(Markdown.fence(around: ["a"]) == "```")
    #expect(Markdown.fence(around: ["a ``` b", "````"]) == "`````")
  }

  @Test(
    arguments: [
      ("a *b* `c` [d](https://e.example/f_g)", "a *b* `c` [d](https://e.example/f_g)"),
      ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
      ("a < b", "a &lt; b"),
      ("<https://a.example/b>", "<https://a.example/b>"),
      ("<javascript:a>", "&lt;javascript:a>"),
      ("`<b>`", "`<b>`"),
      ("` <b>", "\\` &lt;b>"),
      ("\\` <b> `c`", "\\` &lt;b> `c`"),
      ("``a ` <b>``", "<code>a &#96; &#60;b&#62;</code>"),
      ("![a](https://b.example)", "[a](https://b.example)"),
      ("[a](javascript:b)", "a"),
      ("[a](  javascript:b)", "\\[a](  javascript:b)"),
      ("[a](&#106;avascript:b)", "a"),
      ("[a](/b)", "a"),
      ("[a](https://b.example \"c\")", "[a](https://b.example)"),
      ("[<b>](https://b.example)", "[&lt;b>](https://b.example)"),
      ("[a][b] [c]: javascript:d", "\\[a]\\[b] \\[c]: javascript:d"),
      ("[a [b](https://c.example)](javascript:d)", "a [b](https://c.example)"),
      ("a\\", "a\\\\"),
    ])
  func inline(text: String, expected: String) {
    #expect(Markdown.inline(text, inTable: false) == expected)
  }

  @Test(
    arguments: [
      ("a | b", "a &#124; b"), ("a \\| b", "a &#124; b"), ("`a|b`", "<code>a&#124;b</code>"),
      ("[a](https://b.example/c|d)", "\\[a](https://b.example/c&#124;d)"),
    ])
  func inlineInTables(text: String, expected: String) {
    #expect(Markdown.inline(text, inTable: true) == expected)
  }

  @Test func manyBracketsAreReadQuickly() {
    let text = String(repeating: "[", count: 2000) + String(repeating: "`", count: 20_000)
    let start = ContinuousClock.now
    #expect(Markdown.inline(text, inTable: true).utf8.count == 44_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func headingsAreParagraphs() {
    #expect(Markdown.prose("# A #\nb") == ["**A**", "", "b"])
    #expect(
      Markdown.prose("a\n===\nb\n---\n> # c\n- ## d") == ["a", "", "b", "", "**c**", "", "**d**"])
    #expect(Markdown.prose("a\n-\n- b") == ["a", "", "- b"])
    #expect(Markdown.prose("#hash\n- a\n  1. b") == ["#hash", "- a", "  1. b"])
  }

  @Test func codeEndsWhereItsFenceEnds() {
    #expect(
      Markdown.prose("a\n```json x\n<b>\n```\nc") == ["a", "", "```json", "<b>", "```", "", "c"])
    #expect(Markdown.prose("- ~~~\n  a\n  ```\n<b>") == ["````", "a", "```", "<b>", "````"])
    #expect(Markdown.prose("```\n# a") == ["```", "# a", "```"])
    #expect(Markdown.prose("``` a`b\n<c>") == ["\\`\\`\\` a\\`b", "&lt;c>"])
  }

  @Test func cellsHaveOneLine() {
    #expect(
      Markdown.cell("a\nb\n\nc\n\n- d\n- e\n\n```\nf | g\n```")
        == "a b<br>c<br>• d<br>• e<br><code>f &#124; g</code>")
    #expect(
      Markdown.cell("| a | b |\n| --- | --- |")
        == "&#124; a &#124; b &#124;<br>&#124; --- &#124; --- &#124;")
    #expect(Markdown.firstParagraph("```\na\n```\n\nb\nc\n\nd") == "b c")
  }

  @Test func anchorsMatchThoseOfRenderers() {
    var anchors = HeadingAnchors()
    #expect(anchors.next("Reports Data_Extraction!") == "reports-data_extraction")
    #expect(anchors.next("Parameters") == "parameters")
    #expect(anchors.next("parameters") == "parameters-1")
    #expect(anchors.next("Parameters") == "parameters-2")
  }
}
