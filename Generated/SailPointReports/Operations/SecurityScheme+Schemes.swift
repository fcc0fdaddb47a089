// Generated from sailpoint-api.v2025.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// user.
  public static let userAuth = SecurityScheme(
    name: "userAuth",
    kind: .oauth2(tokenURL: "/oauth/token"),
  )
}
