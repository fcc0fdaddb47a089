// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// The server `https://live.example/v1`.
  public static let main = APIServer(
    parts: [
      .literal("https://live.example/v1")
    ],
    index: 0,
  )

  /// The server `https://sandbox.example/v1`.
  public static let server2 = APIServer(
    parts: [
      .literal("https://sandbox.example/v1")
    ],
    index: 1,
  )
}
