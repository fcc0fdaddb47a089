// Generated from sailpoint-api.v2025.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// A token that acts on behalf of an application, without a user. It is obtained with an API
  /// client of the tenant and the
  /// [client credentials grant](https://developer.sailpoint.com/docs/api/authentication/).
  public static let applicationAuth = SecurityScheme(
    name: "applicationAuth",
    kind: .oauth2(tokenURL: "/oauth/token"),
  )

  /// A token that acts on behalf of a user. It is obtained with the user's personal access
  /// token, or after a login in the browser with the
  /// [authorization code grant](https://developer.sailpoint.com/docs/api/authentication/).
  ///
  /// Its permissions are limited by its scopes and by the user's
  /// [level](https://documentation.sailpoint.com/saas/help/common/users/index.html).
  public static let userAuth = SecurityScheme(
    name: "userAuth",
    kind: .oauth2(tokenURL: "/oauth/token"),
  )
}
