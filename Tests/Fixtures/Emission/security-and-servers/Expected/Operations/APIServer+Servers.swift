// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// The server `https://{region}.example.com/v1`.
  ///
  /// - Parameters:
  ///   - region: Where the data is.
  public static func main(
    region: String = "eu",
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(region),
        .literal(".example.com/v1"),
      ],
    )
  }

  /// The server `https://example.org`.
  public static let server2 = APIServer(
    parts: [
      .literal("https://example.org")
    ],
  )
}
