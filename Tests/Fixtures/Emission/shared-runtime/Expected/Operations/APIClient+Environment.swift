// Generated from martlet.yaml. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

nonisolated extension APIClient {
  /// Clients of `Client`.
  public enum Client {}
}

nonisolated extension APIClient.Client {
  /// Creates a client with the server and the credentials of an environment.
  ///
  /// If the first of these environment variables is set, all settings are read from variables.
  /// Otherwise they are read from the file `settings.json`.
  ///
  /// - `EXAMPLE_URL`, in the file `url`: the server's URL
  /// - `EXAMPLE_KEY`, in the file `key`: the key
  ///
  /// - Throws: `EnvironmentError`, which lists all missing settings.
  public static func client(
    environment: ClientEnvironment,
    transport: any Transport = URLSessionTransport(),
    options: CallOptions = CallOptions(),
    observer: (@Sendable (CallEvent) -> Void)? = nil,
  ) throws(EnvironmentError) -> APIClient {
    try APIClient(
      environment: environment,
      names: EnvironmentNames(
        server: .baseURL(
          EnvironmentNames.Setting(
            variable: "EXAMPLE_URL",
            member: "url",
          ),
        ),
        credentials: .apiKey(
          key: EnvironmentNames.Setting(
            variable: "EXAMPLE_KEY",
            member: "key",
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
