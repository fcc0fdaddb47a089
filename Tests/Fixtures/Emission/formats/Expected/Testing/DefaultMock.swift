// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `listLoans`.
  public var onListLoans: (@Sendable (ListLoans) async throws -> [Loan])?

  /// Answers `scanLoan`.
  public var onScanLoan: (@Sendable (ScanLoan) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func listLoans(
    _ operation: ListLoans,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    guard let answer = self.onListLoans else {
      throw .unimplemented("onListLoans", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func scanLoan(
    _ operation: ScanLoan,
  ) async throws(APIError<ScanLoan.Failure>) {
    guard let answer = self.onScanLoan else {
      throw .unimplemented("onScanLoan", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
