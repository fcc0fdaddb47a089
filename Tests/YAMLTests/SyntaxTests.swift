import Testing
import YAML

/// The syntax of a file follows from its suffix, or else from its text.
struct SyntaxTests {
  @Test(arguments: [
    ("a.json", "a: 1", Syntax.json), ("a.yaml", #"{"a": 1}"#, .yaml), ("a", #" {"a": 1}"#, .json),
    ("a", "{a: 1}", .yaml), ("a", "a: 1", .yaml), ("../a", #"{"a": 1}"#, .json),
    ("v1.2/a", #"{"a": 1}"#, .json), ("v1.2/a", "a: 1", .yaml),
  ])
  func suffixOrTextDecides(path: String, text: String, expected: Syntax) {
    #expect(Syntax(path: path, text: Array(text.utf8)) == expected)
  }
}
