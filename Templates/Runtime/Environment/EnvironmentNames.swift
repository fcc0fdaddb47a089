import Foundation

/// The names of a client's settings in an environment.
nonisolated public struct EnvironmentNames: Sendable {
  /// One setting.
  public struct Setting: Sendable {
    /// The environment variable.
    public var variable: String
    /// The member of the JSON object in the file.
    public var member: String

    /// Creates a setting.
    public init(variable: String, member: String) {
      self.variable = variable
      self.member = member
    }
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

  /// The setting for the base URL.
  public var baseURL: Setting
  /// The settings for the credentials.
  public var credentials: CredentialSettings
  /// The name of the file that is read if the variable for the base URL is not set.
  public var file: String
  /// The path of the API below the base URL.
  public var path: String

  /// Creates the names of all settings.
  public init(baseURL: Setting, credentials: CredentialSettings, file: String, path: String) {
    self.baseURL = baseURL
    self.credentials = credentials
    self.file = file
    self.path = path
  }

  var all: [Setting] {
    switch credentials {
    case .none: [baseURL]
    case .clientCredentials(let first, let second), .basic(let first, let second):
      [baseURL, first, second]
    case .bearer(let only), .apiKey(let only): [baseURL, only]
    }
  }
}

/// The values of the settings, all from one source.
nonisolated struct EnvironmentSettings {
  let names: EnvironmentNames
  /// The file that contains the values; nil if they come from variables.
  let file: URL?
  let value: (EnvironmentNames.Setting) -> String

  /// Returns the server, whose URL is the base URL followed by the path of the API.
  func server() throws(EnvironmentError) -> APIServer {
    var base = value(names.baseURL)
    if let problem = problem(of: base) {
      let setting = file == nil ? names.baseURL.variable : names.baseURL.member
      throw .unsuitableBaseURL(setting: setting, path: file?.path, reason: problem)
    }
    while base.hasSuffix("/") { base.removeLast() }
    return APIServer(givenURL: base + names.path)
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
