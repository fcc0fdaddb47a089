// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `ReplacePairs`: `PUT /pairs`.
  public static let replacePairs = StubRoute(
    "PUT",
    "/pairs",
  )

  /// Requests of `ReplaceParts`: `PUT /parts`.
  public static let replaceParts = StubRoute(
    "PUT",
    "/parts",
  )

  /// Requests of `SendPairs`: `POST /pairs`.
  public static let sendPairs = StubRoute(
    "POST",
    "/pairs",
  )

  /// Requests of `SendParts`: `POST /parts`.
  public static let sendParts = StubRoute(
    "POST",
    "/parts",
  )
}
