import Diagnostics
import Mustache
import Support
import Testing

struct RandomTemplateTests {
  /// A template without tags renders as its own text, including indentation, Windows line breaks
  /// and single braces.
  @Test(arguments: 0..<300)
  func textWithoutTags(_ seed: Int) {
    let pieces = [
      "a", "é", "e\u{301}", "🧑‍🚀", " ", "\t", "\n", "\r\n", "\r", "{", "}}", "\u{0}", "#",
    ]
    let text = randomText(of: pieces, seed: seed).replacing("{{", with: "{-")
    #expect(
      render(text, with: [String]()).utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
  }

  /// Each error in a template is reported once, at the beginning of a tag.
  @Test(arguments: 0..<1000)
  func textWithTags(_ seed: Int) {
    let pieces = [
      "{{", "}}", "#", "^", "/", ">", "!", "&", ".", "a", "b", "é", " ", "\n", "\r\n",
      "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{a}}", "{{.}}", "{{> main}}", "{{! a }}",
      "{{?}}\n", "{{:}}\n", "{{/?}}\n", "\n{{?}}\na\n{{:}}\n",
    ]
    let text = randomText(of: pieces, seed: seed)
    let value = JSON.object(["a": .list([.string("x"), .null]), "b": .string("y")])
    let file = SourceFile(path: "main", bytes: Array(text.utf8))
    let source = TemplateSource(name: "main", file: SourceFiles.ID(index: 0), text: text)

    let library = TemplateLibrary.parse([source])
    let rendered = library.value.render("main", with: value)
    let locations = library.diagnostics.map(\.location)
    #expect(locations == locations.sorted())
    #expect(Set(locations).count == locations.count)
    for location in locations + rendered.diagnostics.map(\.location) {
      let line = file.line(Int(location.line))
      #expect(line.dropFirst(Int(location.column) - 1).starts(with: "{{".utf8))
    }
  }

  private func randomText(of pieces: [String], seed: Int) -> String {
    var random = RandomSource(seed: UInt64(seed))
    let count = Int.random(in: 0..<40, using: &random)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      .joined()
  }
}
