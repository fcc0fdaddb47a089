import Testing

@testable import Linting

struct RegularExpressionTests {
  @Test(arguments: [
    ("b", "abc", true), ("^b", "abc", false), ("c$", "abc", true), ("^$", "", true),
    ("a|bc", "xbc", true), ("^(a|b)*$", "abba", true), ("^(a|b)+c$", "abbac", true),
    ("^a{2,3}$", "aa", true), ("^a{2,3}$", "aaaa", false), ("^a{2}$", "aaa", false),
    ("^a{2,}$", "aaaa", true), ("a{,2}", "a{,2}", true), ("^a*?b$", "aab", true),
    ("^[a-c_]+$", "ab_c", true), ("^[^a-c]+$", "xyz", true), ("^[^a-c]+$", "xaz", false),
    ("^[\\d-]+$", "1-2", true), ("^\\w+@\\w+\\.com$", "a@b.com", true), ("^\\S+$", "a b", false),
    ("^.$", "\n", false), ("^.$", "é", true), ("^\\u00e9$", "é", true),
    ("^[\\uD83D\\uDC26]$", "🐦", true), ("\\bfoo\\b", "a foo b", true), ("\\bfoo\\b", "food", false),
    ("^(?=.*\\d)(?!.*x).+$", "ab1", true), ("^(?=.*\\d)(?!.*x).+$", "xb1", false),
    ("^(?<year>\\d{4})-\\d\\d$", "2024-01", true), ("^(?:ab)+$", "abab", true),
    ("^[\\w.+-]+$", "a.b+c-d", true), ("^(a?){3}a{3}$", "aaa", true), ("^(a*)*$", "b", false),
    ("[]", "a", false), ("[^]", "a", true), ("^\\/a\\/$", "/a/", true), ("^\\x41\\t$", "A\t", true),
  ])
  func matches(_ pattern: String, _ text: String, _ isMatch: Bool) throws {
    let expression = try #require(RegularExpression(pattern), "\(pattern)")
    #expect(expression.matches(in: text) == isMatch, "\(pattern)")
  }

  /// Errors, and what is not supported.
  @Test(arguments: [
    "(", ")", "[a", "*", "a**", "\\1", "(?<=a)b", "(?<!a)b", "\\p{L}", "(?i)a", "[[:alpha:]]",
    "a++", "[z-a]", "\\", "/^a$/", "a{3,2}", "\\Aa\\z",
  ])
  func othersAreNotSupported(_ pattern: String) {
    #expect(RegularExpression(pattern) == nil)
  }

  @Test func theSearchIsBounded() throws {
    let text = String(repeating: "a", count: 200) + "b"
    for pattern in ["^(a+)+$", "^(a|a)*$", "^(a*)*$", "(a|aa)+$"] {
      let expression = try #require(RegularExpression(pattern))
      let time = ContinuousClock().measure {
        #expect(expression.matches(in: text) != true)
      }
      #expect(time < .seconds(5))
    }
    let nested = String(repeating: "(", count: 10_000)
    #expect(RegularExpression(nested) == nil)
  }
}
