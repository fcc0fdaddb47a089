// Generated from swagger.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// The server `https://api.example.com/v1`.
  public static let main = APIServer(
    parts: [
      .literal("https://api.example.com/v1")
    ],
    index: 0,
  )

  /// The server `http://api.example.com/v1`.
  public static let server2 = APIServer(
    parts: [
      .literal("http://api.example.com/v1")
    ],
    index: 1,
  )
}
