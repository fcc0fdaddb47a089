// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
  /// The server `https://a.example`.
  public static let main = APIServer(
    parts: [
      .literal("https://a.example")
    ],
  )
}
