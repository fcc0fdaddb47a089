// Generated from openapi.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// The security scheme `user`.
  public static let user = SecurityScheme(
    name: "user",
    kind: .basic,
  )
}
