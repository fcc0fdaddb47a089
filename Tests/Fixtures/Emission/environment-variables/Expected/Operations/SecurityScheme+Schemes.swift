// Generated from openapi.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// The security scheme `token`.
  public static let token = SecurityScheme(
    name: "token",
    kind: .bearer,
  )
}
