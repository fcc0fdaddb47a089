import Diagnostics
import Testing

/// The word that a misspelled word most likely means.
struct SuggestionTests {
  private static let keys = ["spec", "output", "module", "access", "tags", "tokenURL", "id"]

  @Test(arguments: [
    ("outputs", "output"), ("ouptut", "output"), ("OUTPUT", "output"), ("modul", "module"),
    ("tokenUrl", "tokenURL"), ("acess", "access"), ("tag", "tags"), ("ID", "id"), ("idd", "id"),
  ])
  func nearest(word: String, expected: String) {
    #expect(nearestWord(to: word, among: Self.keys) == expected)
  }

  /// Words with more than a third of different characters are not similar.
  @Test(arguments: ["", "x", "xy", "input", "outbound", String(repeating: "output", count: 100)])
  func unrelatedWordsHaveNone(word: String) {
    #expect(nearestWord(to: word, among: Self.keys) == nil)
  }

  @Test func theFirstOfEquallySimilarWordsIsChosen() {
    #expect(nearestWord(to: "cat", among: ["dog", "car", "bat"]) == "car")
    #expect(nearestWord(to: "cat", among: ["car", "CAT", "cat"]) == "CAT")
    #expect(nearestWord(to: "abcd", among: ["abdc", "abcd"]) == "abcd")
  }

  @Test func endsMessages() {
    #expect(suggestion(for: "outputs", among: Self.keys) == "; did you mean 'output'?")
    #expect(suggestion(for: "nothing", among: Self.keys).isEmpty)
    #expect(alternatives(["a", "b", "c"]) == "'a', 'b' or 'c'")
    #expect(alternatives(["a"]) == "'a'")
  }
}
