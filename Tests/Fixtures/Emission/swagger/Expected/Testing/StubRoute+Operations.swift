// Generated from swagger.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `FindPets`
  public static let findPets = StubRoute(
    "GET",
    "/pets/{ids}",
  )

  /// `AddPet`
  public static let addPet = StubRoute(
    "POST",
    "/pets",
  )

  /// `DescribePet`
  public static let describePet = StubRoute(
    "PUT",
    "/pets",
  )

  /// `AddNote`
  public static let addNote = StubRoute(
    "PATCH",
    "/pets",
  )

  /// `GetPhoto`
  public static let getPhoto = StubRoute(
    "GET",
    "/photos",
  )

  /// `AddPhoto`
  public static let addPhoto = StubRoute(
    "POST",
    "/photos",
  )
}
