// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `DeleteRun`: `DELETE /runs/{id}`.
  public static let deleteRun = StubRoute(
    "DELETE",
    "/runs/{id}",
  )

  /// Requests of `GetCheck`: `GET /checks/{tag}`.
  public static let getCheck = StubRoute(
    "GET",
    "/checks/{tag}",
  )

  /// Requests of `GetFile`: `GET /file`.
  public static let getFile = StubRoute(
    "GET",
    "/file",
  )

  /// Requests of `GetItems`: `GET /items`.
  public static let getItems = StubRoute(
    "GET",
    "/items",
  )

  /// Requests of `GetLabel`: `GET /labels/{kind}`.
  public static let getLabel = StubRoute(
    "GET",
    "/labels/{kind}",
  )

  /// Requests of `GetRun`: `GET /runs/{id}`.
  public static let getRun = StubRoute(
    "GET",
    "/runs/{id}",
  )

  /// Requests of `GetRunFile`: `GET /runs/{id}/file`.
  public static let getRunFile = StubRoute(
    "GET",
    "/runs/{id}/file",
  )

  /// Requests of `SendEverything`: `POST /everything/{id}`.
  public static let sendEverything = StubRoute(
    "POST",
    "/everything/{id}",
  )

  /// Requests of `StartCheck`: `POST /checks`.
  public static let startCheck = StubRoute(
    "POST",
    "/checks",
  )

  /// Requests of `StartLabel`: `POST /labels`.
  public static let startLabel = StubRoute(
    "POST",
    "/labels",
  )

  /// Requests of `StartRun`: `POST /runs`.
  public static let startRun = StubRoute(
    "POST",
    "/runs",
  )
}
