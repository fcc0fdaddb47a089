// Generated from swagger.yaml#/securityDefinitions. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// The security scheme `key`.
  public static let key = SecurityScheme(
    name: "key",
    kind: .apiKey(location: .header, name: "X-Key"),
  )

  /// The security scheme `login`.
  public static let login = SecurityScheme(
    name: "login",
    kind: .basic,
  )
}
