import Foundation

/// The names of a client's settings in an environment.
nonisolated public struct EnvironmentNames: Sendable {
  /// One setting.
  public struct Setting: Sendable {
    /// The environment variable.
    public var variable: String
    /// The member of the JSON object in the file; nil if no file is read.
    public var member: String?

    /// Creates a setting.
    public init(variable: String, member: String? = nil) {
      self.variable = variable
      self.member = member
    }
  }

  /// The server of the client.
  public enum ServerSetting: Sendable {
    /// The setting for the base URL. The path is appended to the URL unless the URL ends with it.
    case baseURL(Setting, appending: String = "")
    /// A server that no setting names.
    case given(APIServer)
  }

  /// The settings that make up the credentials.
  public enum CredentialSettings: Sendable {
    /// The client sends no credentials.
    case none
    /// The ID and the secret with which the client gets tokens.
    case clientCredentials(id: Setting, secret: Setting)
    /// A token that the client sends as it is.
    case bearer(token: Setting)
    /// An API key.
    case apiKey(key: Setting)
    /// A user name and a password.
    case basic(user: Setting, password: Setting)
  }

  /// The setting for the server.
  public var server: ServerSetting
  /// The settings for the credentials.
  public var credentials: CredentialSettings
  /// The name of the file that is read if the first variable is not set; nil if no file is read.
  public var file: String?

  /// Creates the names of all settings.
  public init(server: ServerSetting, credentials: CredentialSettings, file: String?) {
    self.server = server
    self.credentials = credentials
    self.file = file
  }

  var all: [Setting] {
    let servers: [Setting] = if case .baseURL(let setting, _) = server { [setting] } else { [] }
    return switch credentials {
    case .none: servers
    case .clientCredentials(let first, let second), .basic(let first, let second):
      servers + [first, second]
    case .bearer(let only), .apiKey(let only): servers + [only]
    }
  }
}

/// The values of the settings, all from one source.
nonisolated struct EnvironmentSettings {
  let names: EnvironmentNames
  /// The file that contains the values; nil if they come from variables.
  let file: URL?
  let value: (EnvironmentNames.Setting) -> String

  func server() throws(EnvironmentError) -> APIServer {
    switch names.server {
    case .given(let server): return server
    case .baseURL(let setting, let path):
      var base = value(setting)
      if let problem = problem(of: base) {
        let name = file == nil ? setting.variable : setting.member ?? ""
        throw .unsuitableBaseURL(setting: name, path: file?.path, reason: problem)
      }
      while base.hasSuffix("/") { base.removeLast() }
      return APIServer(givenURL: base.hasSuffix(path) ? base : base + path)
    }
  }

  var credentials: Credentials {
    switch names.credentials {
    case .none: .none
    case .clientCredentials(let id, let secret):
      .clientCredentials(id: value(id), secret: value(secret))
    case .bearer(let token): .bearer(value(token))
    case .apiKey(let key): .apiKey(value(key))
    case .basic(let user, let password): .basic(user: value(user), password: value(password))
    }
  }

  /// Returns why secrets must not be sent to a URL; nil if they may be sent.
  private func problem(of text: String) -> String? {
    guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(),
      let host = url.host, !host.isEmpty, ["http", "https"].contains(scheme)
    else { return "it is not an absolute URL" }
    if scheme == "http" && !isLoopback(host) { return "it must begin with https" }
    if url.user != nil || url.password != nil { return "it must not contain a user name" }
    if url.query != nil || url.fragment != nil { return "it must not have a query or a fragment" }
    do {
      _ = try APIServer(parts: [.literal(text)]).url(appending: "/")
      return nil
    } catch {
      return "it is not an absolute URL"
    }
  }

  /// Returns whether a host is this machine, so that requests do not cross a network.
  private func isLoopback(_ host: String) -> Bool {
    let host = host.lowercased()
    if ["localhost", "::1", "[::1]"].contains(host) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

nonisolated extension APIClient {
  /// Creates a client with the server and the credentials of an environment.
  ///
  /// - Throws: `EnvironmentError`, which lists all missing settings.
  public init(
    environment: ClientEnvironment,
    names: EnvironmentNames,
    transport: any Transport,
    options: CallOptions,
    observer: (@Sendable (CallEvent) -> Void)?,
  ) throws(EnvironmentError) {
    let settings = try environment.settings(names)
    self.init(
      server: try settings.server(),
      credentials: settings.credentials,
      transport: transport,
      options: options,
      observer: observer,
    )
  }
}
