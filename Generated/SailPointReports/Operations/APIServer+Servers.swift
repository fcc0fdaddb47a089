// Generated from sailpoint-api.v2025.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// Production.
  ///
  /// - Parameters:
  ///   - tenant: The tenant's name.
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
}
