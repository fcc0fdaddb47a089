// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetWord`
  public static let getWord = StubRoute(
    "GET",
    "/word",
  )

  /// `GetSize`
  public static let getSize = StubRoute(
    "GET",
    "/size",
  )

  /// `GetAnything`
  public static let getAnything = StubRoute(
    "GET",
    "/anything",
  )

  /// `GetJob`
  public static let getJob = StubRoute(
    "GET",
    "/job",
  )

  /// `StartJob`
  public static let startJob = StubRoute(
    "POST",
    "/job",
  )

  /// `ReplaceJob`
  public static let replaceJob = StubRoute(
    "PUT",
    "/job",
  )
}
