// Generated from openapi.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// The security scheme `basic`.
  public static let basic = SecurityScheme(
    name: "basic",
    kind: .basic,
  )

  /// The security scheme `key`.
  public static let key = SecurityScheme(
    name: "key",
    kind: .apiKey(location: .query, name: "api_key"),
  )

  /// The security scheme `oauth`.
  public static let oauth = SecurityScheme(
    name: "oauth",
    kind: .oauth2(tokenURL: "https://example.com/token"),
  )
}
