// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

nonisolated extension APIServer {
  /// The servers of `Client`.
  public enum Client {}
}

nonisolated extension APIServer.Client {
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

  public static let server2 = APIServer(
    parts: [
      .literal("https://example.org")
    ],
  )
}
