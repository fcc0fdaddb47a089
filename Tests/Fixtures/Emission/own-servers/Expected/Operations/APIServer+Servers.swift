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
      index: 0,
      values: [
        "host": host
      ],
    )
  }

  /// The server `https://{zone}.a.example/v1/`.
  ///
  /// - Parameters:
  ///   - zone: The value of `zone` in the URL.
  public static func server2(
    zone: String = "eu",
  ) -> APIServer {
    APIServer(
      parts: [
        .literal("https://"),
        .variable(zone),
        .literal(".a.example/v1/"),
      ],
      index: 1,
      values: [
        "zone": zone
      ],
    )
  }
}
