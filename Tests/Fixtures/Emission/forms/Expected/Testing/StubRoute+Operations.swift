// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `SendPairs`
  public static let sendPairs = StubRoute(
    "POST",
    "/pairs",
  )

  /// `ReplacePairs`
  public static let replacePairs = StubRoute(
    "PUT",
    "/pairs",
  )

  /// `SendParts`
  public static let sendParts = StubRoute(
    "POST",
    "/parts",
  )

  /// `ReplaceParts`
  public static let replaceParts = StubRoute(
    "PUT",
    "/parts",
  )
}
