// Generated from swagger.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `AddNote`: `PATCH /pets`.
  public static let addNote = StubRoute(
    "PATCH",
    "/pets",
  )

  /// Requests of `AddPet`: `POST /pets`.
  public static let addPet = StubRoute(
    "POST",
    "/pets",
  )

  /// Requests of `AddPhoto`: `POST /photos`.
  public static let addPhoto = StubRoute(
    "POST",
    "/photos",
  )

  /// Requests of `DescribePet`: `PUT /pets`.
  public static let describePet = StubRoute(
    "PUT",
    "/pets",
  )

  /// Requests of `FindPets`: `GET /pets/{ids}`.
  public static let findPets = StubRoute(
    "GET",
    "/pets/{ids}",
  )

  /// Requests of `GetPhoto`: `GET /photos`.
  public static let getPhoto = StubRoute(
    "GET",
    "/photos",
  )
}
