import Diagnostics
import Overlays
import Testing
import YAML

/// Details of queries that the compliance suite does not cover.
struct JSONPathTests {
  private static let document = documentTree(
    """
    big: 9007199254740993
    hexadecimal: 0x10
    padded: 012
    infinite: .inf
    decomposed: "e\u{301}"
    paths:
      /a: { get: { x-internal: true, responses: { 200: {}, 404: {} } } }
      /b: { get: { tags: [dogs, cats] }, post: {} }
    """)

  private static func selected(_ query: String) throws -> [String] {
    var budget = WorkBudget()
    return try JSONPath(query).nodes(in: document, &budget)
      .map { normalized($0.path, in: document) }
  }

  @Test(arguments: [
    ("$.paths['/a'].get.responses['404']", ["$['paths']['/a']['get']['responses']['404']"]),
    ("$.paths[?@.get['x-internal'] == true]", ["$['paths']['/a']"]),
    ("$.paths.*[?@.tags[?@ == 'cats']]", ["$['paths']['/b']['get']"]),
    ("$.paths[?search(@.get.tags[0], '^do')]", ["$['paths']['/b']"]),
    // Numbers have any number of digits, and YAML spells some of them in other ways.
    ("$[?@ == 9007199254740993]", ["$['big']"]),
    ("$[?@ == 9007199254740992]", []),
    ("$[?@ == 16]", ["$['hexadecimal']"]),
    ("$[?@ == 1.2e1]", ["$['padded']"]),
    ("$[?@ > 1e400]", []),
    ("$[?@ >= -1]", ["$['big']", "$['hexadecimal']", "$['padded']"]),
    // Strings are compared by code points, and `e` with an accent has two of them.
    ("$[?@ == '\\u00e9']", []),
    ("$[?length(@) == 2]", ["$['decomposed']", "$['paths']"]),
  ])
  func querySelects(query: String, expected: [String]) throws {
    #expect(try Self.selected(query) == expected)
  }

  @Test(arguments: [
    ("", 0, "a query begins with '$'"),
    ("$.", 2, "a name or '*' is expected; other names need brackets and quotation marks"),
    ("$..[[[a", 4, "a selector is expected: a name in quotation marks, '*', an index or a filter"),
    ("$.paths./a", 8, "a name or '*' is expected; other names need brackets and quotation marks"),
    ("$[?@.x-a]", 6, "a name with '-' needs brackets and quotation marks: ['x-…']"),
    ("$['a", 2, "the string does not end"),
    ("$[01]", 2, "a number has no leading zero"),
    ("$ ", 1, "unexpected space"),
    ("$.a~", 3, "unexpected text"),
    ("$[?@.a = 1]", 7, "',' or ']' is expected"),
    ("$[?@.a == b]", 10, "unknown word 'b'; strings need quotation marks"),
    ("$[?@.* == 1]", 3, "a query that may select several nodes is not a value"),
    ("$[?length(@.a)]", 3, "a value is not a condition; compare it"),
    (
      "$[?size(@) > 1]", 3,
      "unknown function 'size'; known are length, count, value, match and search"
    ),
    ("$[?match(@.a)]", 3, "'match' needs two arguments"),
    (
      "$[?match(@, '\\\\d+')]", 12,
      "invalid regular expression by RFC 9485: unknown escape '\\d'; write [0-9]"
    ),
    ("$[?match(@, '(?i)a')]", 12, "invalid regular expression by RFC 9485: unexpected '?'"),
    ("$[?match(@, '[b-a]')]", 12, "invalid regular expression by RFC 9485: 'b-a' is not a range"),
    (
      "$[?match(@, '((a{99}){99}){99}')]", 12,
      "invalid regular expression by RFC 9485: it is too large; repetitions multiply its size"
    ),
  ])
  func invalidQueryIsExplained(query: String, offset: Int, problem: String) {
    let error = #expect(throws: JSONPathError.self) { try JSONPath(query) }
    #expect(error?.offset == offset)
    #expect(error?.problem == problem)
  }

  @Test(arguments: [
    ("a|bc", ["a", "bc"], ["ab", "abc", ""]),
    ("(ab)*c{2,3}", ["cc", "ababccc"], ["c", "cccc", "abacc"]),
    ("x{2,}", ["xx", "xxxxx"], ["x"]),
    ("[^a-c]-?[-z]", ["d--", "dz", "e-"], ["a-", "dd"]),
    ("\\\\p{Lu}[\\\\p{L}\\\\P{L}]*", ["Ä1", "A"], ["ä", ""]),
    ("(a*)*(|b)", ["", "aab", "b"], ["bb"]),
    (".+", ["a\u{2028}b", "👍"], ["a\nb", "a\rb"]),
  ])
  func expressionMatches(pattern: String, matching: [String], others: [String]) throws {
    let query = try JSONPath("$[?match(@, '\(pattern)')]")
    for (texts, matches) in [(matching, true), (others, false)] {
      for text in texts {
        let root = Node(
          .sequence([Node(.scalar(Scalar(text: text, kind: .string)), at: start)]), at: start)
        var budget = WorkBudget()
        #expect(try query.nodes(in: root, &budget).count == (matches ? 1 : 0), "'\(text)'")
      }
    }
  }

  private let start = SourceLocation(file: SourceFiles.ID(index: 0), line: 1, column: 1)

  /// Arrays in arrays, each with two elements.
  private var deepTree: Node {
    let text = Scalar(text: String(repeating: "x", count: 500), kind: .string)
    return (0..<200).reduce(Node(.scalar(text), at: start)) { node, _ in
      Node(.sequence([node, Node(.scalar(text), at: start)]), at: start)
    }
  }

  /// Queries that visit very many nodes end early.
  @Test(arguments: [
    "$..*..*..*..*..*", "$..[?count($..*) > count($..*..*)]", "$..[?@..[?@..[?@..[?@ == $]]]]",
    "$..[?$..[?@ == $]]", "$..[?search(@, '(x{9}x{9}){9}y')]",
  ])
  func workIsLimited(query: String) throws {
    let path = try JSONPath(query)
    var budget = WorkBudget(steps: 1_000_000)
    #expect(throws: WorkBudget.Exceeded.self) {
      _ = try path.nodes(in: deepTree, &budget)
    }
  }

  /// The time of a regular expression is linear in the length of the text.
  @Test func expressionsDoNotBacktrack() throws {
    let path = try JSONPath("$..[?search(@, '(x+x+)+y')]")
    var budget = WorkBudget(steps: 20_000_000)
    #expect(try path.nodes(in: deepTree, &budget).isEmpty)
  }
}
