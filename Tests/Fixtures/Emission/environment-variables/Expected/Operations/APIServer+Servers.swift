// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// The server `https://{region}.example.com/{version}/`.
  ///
  /// - Parameters:
  ///   - region: The value of `region` in the URL.
  ///   - version: The value of `version` in the URL.
  public static func main(
    region: String = "eu",
    version: String = "v3",
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(region),
        .literal(".example.com/"),
        .variable(version),
        .literal("/"),
      ],
    )
  }
}
