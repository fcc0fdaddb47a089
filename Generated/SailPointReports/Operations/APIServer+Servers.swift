// Generated from sailpoint-api.v2025.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// A tenant under SailPoint's own domain.
  ///
  /// - Parameters:
  ///   - tenant: The tenant's name in its host name, often that of the company.
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

  /// A tenant under any other host name.
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
