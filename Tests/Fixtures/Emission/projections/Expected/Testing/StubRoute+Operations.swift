// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `AddPets`: `POST /pets`.
  public static let addPets = StubRoute(
    "POST",
    "/pets",
  )

  /// Requests of `ListPets`: `GET /pets`.
  public static let listPets = StubRoute(
    "GET",
    "/pets",
  )

  /// Requests of `MakeToken`: `POST /token`.
  public static let makeToken = StubRoute(
    "POST",
    "/token",
  )
}
