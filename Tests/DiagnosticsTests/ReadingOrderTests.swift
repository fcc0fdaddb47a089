import Diagnostics
import Testing

struct ReadingOrderTests {
  @Test func diagnosticsAreSortedByLocationSeverityAndMessage() {
    let expected: [Diagnostic] = [
      .warning(Message(.unknownKey, "z"), at: position(file: 0, 1, 1)),
      .error(Message(.unknownKey, "b"), at: position(file: 0, 1, 2)),
      .error(Message(.unknownKey, "c"), at: position(file: 0, 1, 2)),
      .warning(Message(.unknownKey, "a"), at: position(file: 0, 1, 2)),
      .error(Message(.unknownKey, "a"), at: position(file: 0, 10, 1)),
      .error(Message(.unknownKey, "a"), at: position(file: 1, 1, 1)),
    ]
    #expect(Array(expected.reversed()).inReadingOrder() == expected)
    #expect((expected + expected).inReadingOrder() == expected)
  }

  @Test func diagnosticsWithOtherNotesAreKept() {
    let location = position(file: 0, 1, 1)
    let notes = ["x", "y"].map { Diagnostic.Note(.init($0), at: location) }
    let diagnostics = notes.map {
      Diagnostic.error(Message(.unknownKey, "m"), at: location, notes: [$0])
    }
    #expect(diagnostics.inReadingOrder() == diagnostics)
  }

  @Test func outcomeWithAnErrorHasErrors() {
    let warning = Diagnostic.warning(Message(.unknownKey, "m"), at: position(file: 0, 1, 1))
    let error = Diagnostic.error(Message(.unknownKey, "m"), at: position(file: 0, 1, 1))
    #expect(!Outcome(1, []).hasErrors)
    #expect(!Outcome(1, [warning]).hasErrors)
    #expect(Outcome(1, [warning, error]).hasErrors)
  }

  private typealias Message = Diagnostic.Message

  private func position(
    file: UInt32, _ line: UInt32, _ column: UInt32,
  ) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: SourceFiles.ID(index: file), line: line, column: column)
  }
}
