// Generated from openapi.yaml#/servers. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIServer {
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
