// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /loans/{day}`.
  nonisolated func listLoans(
    _ operation: ListLoans,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan]

  /// Sends `POST /loans/{day}`.
  nonisolated func scanLoan(
    _ operation: ScanLoan,
  ) async throws(APIError<ScanLoan.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func listLoans(
    _ operation: ListLoans,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    throw .unimplemented("listLoans(_:)", by: Self.self)
  }

  public func scanLoan(
    _ operation: ScanLoan,
  ) async throws(APIError<ScanLoan.Failure>) {
    throw .unimplemented("scanLoan(_:)", by: Self.self)
  }
}
