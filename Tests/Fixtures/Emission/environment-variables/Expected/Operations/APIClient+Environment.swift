// Generated from martlet.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIClient {
  /// Creates a client with the server and the credentials of an environment.
  ///
  /// All settings are read from these environment variables.
  ///
  /// - `EXAMPLE_TOKEN`: the token
  ///
  /// - Throws: `EnvironmentError`, which lists all missing settings.
  public init(
    environment: ClientEnvironment,
    server: APIServer,
    transport: any Transport = URLSessionTransport(),
    options: CallOptions = CallOptions(),
    observer: (@Sendable (CallEvent) -> Void)? = nil,
  ) throws(EnvironmentError) {
    try self.init(
      environment: environment,
      names: EnvironmentNames(
        server: .given(server),
        credentials: .bearer(
          token: EnvironmentNames.Setting(
            variable: "EXAMPLE_TOKEN",
          ),
        ),
        file: nil,
      ),
      transport: transport,
      options: options,
      observer: observer,
    )
  }
}
