import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// The writers of YAML and JSON: what they write is read as an equal tree.
struct WriterTests {
  @Test func strangeStringsAreReadAgain() {
    let texts = [
      "", " ", "a", " a", "a ", "a: b", "a #b", "a:", "-", "- a", "?", "yes", "No", "null", "~",
      "1",
      "1.0", "0x1", "12:30", "2020-01-01", "a\nb", "a\n", "a\n\n", "\n", "\na", " a\nb", "a\n b\n",
      "a\r\nb", "a\tb", "\ta\nb", "\"", "'", "\\", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{0}x",
      "é", "👍", "\u{1F468}\u{200D}\u{1F469}", "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a", "|",
      ">", "---", "...", "<<", "=", "$ref", "/a/{b}", "#/a", String(repeating: "k", count: 2000),
      "a\n\n\n  b\n", "a\n#b\n", "x \ny\n", "Y", "off", "Null", "nullable", "(a)", "a,b", "a\u{7F}",
    ].filter { !$0.contains("\0") }
    let location = SourceLocation(file: SourceFiles.ID(index: 0), line: 1, column: 1)
    let scalars = texts.map { Node(.scalar(Scalar(text: $0, kind: .string)), at: location) }
    let entries = texts.enumerated().map { index, text in
      Mapping.Entry(key: text, keyLocation: location, value: scalars[texts.count - 1 - index])
    }
    let mapping = Node(.mapping(Mapping(entries)), at: location)
    let nested = Node(.sequence([mapping, Node(.sequence([mapping]), at: location)]), at: location)
    for node in scalars + [mapping, nested, Node(.sequence(scalars), at: location)] {
      expectReadAgain(node, "\(node.yamlText().prefix(60))")
    }
  }

  @Test func jsonSpellsNumbersAnew() {
    let outcome = read("[+1, 012, .5, 1., 0x1F, 0o17, -0.50, 1e5, 1.5E-3, 0, -007]", as: .yaml)
    let text = outcome.value?.jsonText().value.split(separator: ",\n").map {
      $0.trimmingCharacters(in: ["[", "]", "\n", " "])
    }
    #expect(
      text == ["1", "12", "0.5", "1", "31", "15", "-0.50", "1e5", "1.5E-3", "0", "-7"])
    let infinite = read("a: .inf", as: .yaml).value?.jsonText().diagnostics
    #expect(infinite?.map(\.message.text) == ["JSON cannot express the number '.inf'"])
  }

  @Test(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
  func documentsOfTheCorpusAreReadAgain() throws {
    var count = 0
    for folder in ["corpus/specs", "suites/overlays/speakeasy"] {
      let url = Corpus.url(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() {
        guard name.hasSuffix(".yaml") || name.hasSuffix(".json") else { continue }
        let bytes = [UInt8](try Data(contentsOf: url.appending(path: name)))
        guard bytes.count < 3_000_000 else { continue }
        let outcome = read(bytes, as: Syntax(path: name))
        guard let tree = outcome.value, !outcome.hasErrors else { continue }
        expectReadAgain(tree, name)
        count += 1
      }
    }
    #expect(count > 40)
  }

  private func expectReadAgain(_ node: Node, _ comment: String) {
    let yaml = read(node.yamlText(), as: .yaml)
    #expect(!yaml.hasErrors && yaml.value.map { isEquivalent($0, node) } == true, "\(comment)")
    #expect(yaml.value?.yamlText() == node.yamlText(), "\(comment)")
    let json = node.jsonText()
    let again = read(json.value, as: .json)
    #expect(
      json.hasErrors || again.value.map { isEquivalent($0, node) } == true, "\(comment) as JSON")
  }
}
