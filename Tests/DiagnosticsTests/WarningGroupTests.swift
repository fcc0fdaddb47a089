import Diagnostics
import Testing

/// Only the first warnings of each kind are listed.
struct WarningGroupTests {
  private func location(_ line: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: SourceFiles.ID(index: 0), line: UInt32(line), column: 1)
  }

  private func warnings(_ messages: [String]) -> [Diagnostic] {
    messages.enumerated().map { .warning(.init($0.element), at: location($0.offset + 1)) }
  }

  /// The lines of the listed diagnostics, and the counts of those omitted after them.
  private func listed(_ diagnostics: [Diagnostic], _ limit: Int) -> [[Int]] {
    diagnostics.limited(toWarningsPerKind: limit).map {
      [Int($0.diagnostic.location.line), $0.omittedCount]
    }
  }

  @Test func theFirstOfEachKindAreListed() {
    let diagnostics = warnings([
      "unknown key 'a' in a parameter; ignored", "'title' is missing",
      "unknown key 'b' in a parameter; ignored", "unknown key 'c d' in a parameter; ignored",
      "'version' is missing", "unknown key 'e' in a response; ignored",
    ])
    #expect(listed(diagnostics, 2) == [[1, 0], [2, 0], [3, 1], [5, 0], [6, 0]])
    #expect(listed(diagnostics, 1) == [[1, 2], [2, 1], [6, 0]])
    #expect(listed(diagnostics, 3) == (1...6).map { [$0, 0] })
    #expect(listed(diagnostics, 0) == [])
    #expect(listed(diagnostics, Int.max) == (1...6).map { [$0, 0] })
  }

  @Test func errorsAreAlwaysListed() {
    let errors = (1...9).map { Diagnostic.error(.init("'a\($0)' is missing"), at: location($0)) }
    #expect(listed(errors, 1) == (1...9).map { [$0, 0] })
    #expect(listed(errors, 0).count == 9)
    let mixed =
      errors.prefix(2) + warnings(["'b' is missing", "'c' is missing"]) + errors.suffix(1)
    #expect(listed(Array(mixed), 1) == [[1, 0], [2, 0], [1, 1], [9, 0]])
  }

  @Test func numbersAndApostrophesDoNotMatter() {
    let diagnostics = warnings([
      "the document's type 'a' has 251 values", "the document's type 'b' has 7 values",
      "the document's type '' has 1000 values", "'x', 'y' and 'z' are equal",
      "'1', 'it' and '' are equal",
    ])
    #expect(listed(diagnostics, 1) == [[1, 2], [4, 1]])
  }

  /// A quoted word with a quotation mark may be a kind of its own, and is then listed.
  @Test func quotationMarksInQuotedWordsLoseNothing() {
    let diagnostics = warnings(["'it's' is missing", "'a' is missing", "'a' 'b' is missing"])
    #expect(listed(diagnostics, 1) == [[1, 0], [2, 0], [3, 0]])
  }
}
