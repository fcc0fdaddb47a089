import Diagnostics
import Testing

/// Only the first diagnostics of each code are listed.
struct DiagnosticLimitTests {
  private func location(_ line: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: SourceFiles.ID(index: 0), line: UInt32(line), column: 1)
  }

  private func warnings(_ codes: [Diagnostic.Code]) -> [Diagnostic] {
    codes.enumerated().map { .warning(.init($0.element, "m"), at: location($0.offset + 1)) }
  }

  /// The lines of the listed diagnostics, and the counts of those omitted after them.
  private func listed(_ diagnostics: [Diagnostic], _ warnings: Int, errors: Int = 9) -> [[Int]] {
    diagnostics.limited(to: DiagnosticLimit(warnings: warnings, errors: errors)).map {
      [Int($0.diagnostic.location.line), $0.omittedCount]
    }
  }

  @Test func theFirstOfEachCodeAreListed() {
    let diagnostics = warnings([
      .unknownKey, .missingKey, .unknownKey, .unknownKey, .missingKey, .nullValue,
    ])
    #expect(listed(diagnostics, 2) == [[1, 0], [2, 0], [3, 1], [5, 0], [6, 0]])
    #expect(listed(diagnostics, 1) == [[1, 2], [2, 1], [6, 0]])
    #expect(listed(diagnostics, 3) == (1...6).map { [$0, 0] })
    #expect(listed(diagnostics, 0) == [])
    #expect(diagnostics.limited(to: .none).map(\.diagnostic) == diagnostics)
  }

  @Test func errorsHaveTheirOwnLimit() {
    let errors = (1...5).map { Diagnostic.error(.init(.missingKey, "m"), at: location($0)) }
    #expect(listed(errors, 0) == (1...5).map { [$0, 0] })
    #expect(listed(errors, 9, errors: 2) == [[1, 0], [2, 3]])
    let mixed = errors + warnings([.missingKey, .missingKey])
    #expect(listed(mixed, 1, errors: 4) == [[1, 0], [2, 0], [3, 0], [4, 1], [1, 1]])
  }
}
