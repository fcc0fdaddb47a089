// Generated from sailpoint-api.v2025.yaml#/components/securitySchemes. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension SecurityScheme {
  /// A token that acts for a user. It comes from the user's personal access token, or from a
  /// login in the browser by the
  /// [authorization code grant](https://developer.sailpoint.com/docs/api/authentication/).
  ///
  /// It may do what its scopes name, as far as the user's
  /// [level](https://documentation.sailpoint.com/saas/help/common/users/index.html) reaches.
  public static let userAuth = SecurityScheme(
    name: "userAuth",
    kind: .oauth2(tokenURL: "/oauth/token"),
  )

  /// A token that acts for an application and belongs to no user. It comes from an API client
  /// of the tenant by the
  /// [client credentials grant](https://developer.sailpoint.com/docs/api/authentication/).
  public static let applicationAuth = SecurityScheme(
    name: "applicationAuth",
    kind: .oauth2(tokenURL: "/oauth/token"),
  )
}
