// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
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

  public static let server2 = APIServer(
    parts: [
      .literal("https://example.org")
    ],
  )
}
