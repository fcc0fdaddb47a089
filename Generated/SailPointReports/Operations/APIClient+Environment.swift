// Generated from martlet.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIClient {
  /// A client for the server and with the credentials that an environment holds.
  ///
  /// All of these are variables where the first of them has a value, and otherwise members of the
  /// file `config.json`:
  ///
  /// - `SAIL_BASE_URL`, in the file `BaseURL`: the server's URL, without `/v2025` at its end
  /// - `SAIL_CLIENT_ID`, in the file `ClientId`: the client's identifier
  /// - `SAIL_CLIENT_SECRET`, in the file `ClientSecret`: the client's secret
  ///
  /// - Throws: `EnvironmentError`, which names all that is missing.
  public init(
    environment: ClientEnvironment,
    transport: any Transport = URLSessionTransport(),
    options: CallOptions = CallOptions(),
    observer: (@Sendable (CallEvent) -> Void)? = nil,
  ) throws(EnvironmentError) {
    try self.init(
      environment: environment,
      names: EnvironmentNames(
        baseURL: EnvironmentNames.Setting(
          variable: "SAIL_BASE_URL",
          member: "BaseURL",
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
        path: "/v2025",
      ),
      transport: transport,
      options: options,
      observer: observer,
    )
  }
}
