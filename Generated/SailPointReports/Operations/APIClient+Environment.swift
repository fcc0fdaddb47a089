// Generated from martlet.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIClient {
  /// Creates a client with the server and the credentials of an environment.
  ///
  /// If the first of these environment variables is set, all settings are read from variables.
  /// Otherwise they are read from the file `config.json`.
  ///
  /// - `SAIL_BASE_URL`, in the file `BaseURL`: the server's URL; `/v2025` is appended if it is missing
  /// - `SAIL_CLIENT_ID`, in the file `ClientId`: the client's identifier
  /// - `SAIL_CLIENT_SECRET`, in the file `ClientSecret`: the client's secret
  ///
  /// - Throws: `EnvironmentError`, which lists all missing settings.
  public init(
    environment: ClientEnvironment,
    transport: any Transport = URLSessionTransport(),
    options: CallOptions = CallOptions(),
    observer: (@Sendable (CallEvent) -> Void)? = nil,
  ) throws(EnvironmentError) {
    try self.init(
      environment: environment,
      names: EnvironmentNames(
        server: .baseURL(
          EnvironmentNames.Setting(
            variable: "SAIL_BASE_URL",
            member: "BaseURL",
          ),
          appending: "/v2025",
        ),
        credentials: .clientCredentials(
          id: EnvironmentNames.Setting(
            variable: "SAIL_CLIENT_ID",
            member: "ClientId",
          ),
          secret: EnvironmentNames.Setting(
            variable: "SAIL_CLIENT_SECRET",
            member: "ClientSecret",
          ),
        ),
        file: "config.json",
      ),
      transport: transport,
      options: options,
      observer: observer,
    )
  }
}
