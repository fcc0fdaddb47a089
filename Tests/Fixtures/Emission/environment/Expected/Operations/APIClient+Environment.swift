// Generated from martlet.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIClient {
  /// Creates a client with the server and the credentials of an environment.
  ///
  /// If the first of these environment variables is set, all settings are read from variables.
  /// Otherwise they are read from the file `settings.json`.
  ///
  /// - `EXAMPLE_URL`, in the file `url`: the server's URL; `/v3` is appended if it is missing
  /// - `EXAMPLE_USER`, in the file `user name`: the user
  /// - `EXAMPLE_PASSWORD`, in the file `password`: the user's password
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
            variable: "EXAMPLE_URL",
            member: "url",
          ),
          appending: "/v3",
        ),
        credentials: .basic(
          user: EnvironmentNames.Setting(
            variable: "EXAMPLE_USER",
            member: "user name",
          ),
          password: EnvironmentNames.Setting(
            variable: "EXAMPLE_PASSWORD",
            member: "password",
          ),
        ),
        file: "settings.json",
      ),
      transport: transport,
      options: options,
      observer: observer,
    )
  }
}
