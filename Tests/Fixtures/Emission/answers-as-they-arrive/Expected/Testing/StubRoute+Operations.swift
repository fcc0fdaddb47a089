// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetAnything`: `GET /anything`.
  public static let getAnything = StubRoute(
    "GET",
    "/anything",
  )

  /// Requests of `GetJob`: `GET /job`.
  public static let getJob = StubRoute(
    "GET",
    "/job",
  )

  /// Requests of `GetSize`: `GET /size`.
  public static let getSize = StubRoute(
    "GET",
    "/size",
  )

  /// Requests of `GetWord`: `GET /word`.
  public static let getWord = StubRoute(
    "GET",
    "/word",
  )

  /// Requests of `ReplaceJob`: `PUT /job`.
  public static let replaceJob = StubRoute(
    "PUT",
    "/job",
  )

  /// Requests of `StartJob`: `POST /job`.
  public static let startJob = StubRoute(
    "POST",
    "/job",
  )
}
