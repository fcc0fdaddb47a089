// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `ListPets`
  public static let listPets = StubRoute(
    "GET",
    "/pets",
  )

  /// `AddPets`
  public static let addPets = StubRoute(
    "POST",
    "/pets",
  )

  /// `MakeToken`
  public static let makeToken = StubRoute(
    "POST",
    "/token",
  )
}
