// Generated from openapi.yaml#/paths/~1loans~1{day}/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `ListLoans`.
  nonisolated func listLoans(
    day: CalendarDate,
    before: CalendarDate?,
    days: [CalendarDate]?,
    key: Base64Data?,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan]

  /// Calls `ScanLoan`.
  nonisolated func scanLoan(
    day: CalendarDate,
    _ body: ScanLoanBody?,
  ) async throws(APIError<ScanLoan.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The same calls with default arguments.
nonisolated extension DefaultCalls {
  /// Calls `ListLoans` with a default argument.
  public func listLoans(
    day: CalendarDate,
    days: [CalendarDate]? = nil,
    key: Base64Data? = nil,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    try await self.listLoans(
      day: day,
      before: nil,
      days: days,
      key: key,
    )
  }

  /// Calls `ListLoans` with a default argument.
  public func listLoans(
    day: CalendarDate,
    before: CalendarDate?,
    key: Base64Data? = nil,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    try await self.listLoans(
      day: day,
      before: before,
      days: nil,
      key: key,
    )
  }

  /// Calls `ListLoans` with a default argument.
  public func listLoans(
    day: CalendarDate,
    before: CalendarDate?,
    days: [CalendarDate]?,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    try await self.listLoans(
      day: day,
      before: before,
      days: days,
      key: nil,
    )
  }

  /// Calls `ScanLoan` with a default argument.
  public func scanLoan(
    day: CalendarDate,
  ) async throws(APIError<ScanLoan.Failure>) {
    try await self.scanLoan(
      day: day,
      nil,
    )
  }
}
