// Generated from martlet.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension APIClient {
  /// A client for the server and with the credentials that an environment holds.
  ///
  /// All of these are variables where the first of them has a value, and otherwise members of the
  /// file `settings.json`:
  ///
  /// - `EXAMPLE_URL`, in the file `url`: the server's URL, without `/v3` at its end
  /// - `EXAMPLE_USER`, in the file `user name`: the user
  /// - `EXAMPLE_PASSWORD`, in the file `password`: the user's password
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
          variable: "EXAMPLE_URL",
          member: "url",
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
        path: "/v3",
      ),
      transport: transport,
      options: options,
      observer: observer,
    )
  }
}
