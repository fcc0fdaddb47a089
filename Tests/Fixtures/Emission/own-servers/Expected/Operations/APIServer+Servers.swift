// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// Where the document lies.
  ///
  /// - Parameters:
  ///   - host: The host that serves the API.
  public static func main(
    host: String,
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(host),
        .literal("/api/v1"),
      ],
    )
  }

  public static let server2 = APIServer(
    parts: [
      .literal("https://a.example/v1/")
    ],
  )
}
