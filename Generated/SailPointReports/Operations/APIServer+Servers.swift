// Generated from sailpoint-api.v2025.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// A tenant in SailPoint's own domain.
  ///
  /// - Parameters:
  ///   - tenant: The name of the tenant, as in its host name; often the name of the company.
  public static func production(
    tenant: String = "sailpoint",
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(tenant),
        .literal(".api.identitynow.com/v2025"),
      ],
    )
  }

  /// A tenant with any other host name.
  ///
  /// - Parameters:
  ///   - apiUrl: The host name of the tenant's API, without a scheme or a path.
  public static func custom(
    apiUrl: String = "sailpoint.api.identitynow.com",
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(apiUrl),
        .literal("/v2025"),
      ],
    )
  }
}
