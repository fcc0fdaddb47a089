// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

nonisolated extension APIServer {
  /// The servers of `Client`.
  public enum Client {}
}

nonisolated extension APIServer.Client {
  /// The server `https://{region}.example.com`.
  ///
  /// - Parameters:
  ///   - region: The value of `region` in the URL.
  public static func main(
    region: String = "eu",
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(region),
        .literal(".example.com"),
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
