// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `ListLoans`: `GET /loans/{day}`.
  public static let listLoans = StubRoute(
    "GET",
    "/loans/{day}",
  )

  /// Requests of `ScanLoan`: `POST /loans/{day}`.
  public static let scanLoan = StubRoute(
    "POST",
    "/loans/{day}",
  )
}
