// Generated from openapi.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

nonisolated extension SecurityScheme {
  /// The security schemes of `Client`.
  public enum Client {}
}

nonisolated extension SecurityScheme.Client {
  /// The security scheme `key`.
  public static let key = SecurityScheme(
    name: "key",
    kind: .apiKey(location: .header, name: "X-Key"),
  )

  /// The security scheme `oauth`.
  public static let oauth = SecurityScheme(
    name: "oauth",
    kind: .oauth2(tokenURL: "https://example.com/token"),
  )
}
