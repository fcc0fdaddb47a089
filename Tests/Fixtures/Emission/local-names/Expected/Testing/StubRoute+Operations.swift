// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `SendEverything`
  public static let sendEverything = StubRoute(
    "POST",
    "/everything/{id}",
  )

  /// `GetFile`
  public static let getFile = StubRoute(
    "GET",
    "/file",
  )

  /// `GetItems`
  public static let getItems = StubRoute(
    "GET",
    "/items",
  )

  /// `StartRun`
  public static let startRun = StubRoute(
    "POST",
    "/runs",
  )

  /// `GetRun`
  public static let getRun = StubRoute(
    "GET",
    "/runs/{id}",
  )

  /// `DeleteRun`
  public static let deleteRun = StubRoute(
    "DELETE",
    "/runs/{id}",
  )

  /// `GetRunFile`
  public static let getRunFile = StubRoute(
    "GET",
    "/runs/{id}/file",
  )

  /// `StartCheck`
  public static let startCheck = StubRoute(
    "POST",
    "/checks",
  )

  /// `GetCheck`
  public static let getCheck = StubRoute(
    "GET",
    "/checks/{tag}",
  )

  /// `StartLabel`
  public static let startLabel = StubRoute(
    "POST",
    "/labels",
  )

  /// `GetLabel`
  public static let getLabel = StubRoute(
    "GET",
    "/labels/{kind}",
  )
}
