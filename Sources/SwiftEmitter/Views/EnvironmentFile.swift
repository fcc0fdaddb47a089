import Mustache
import SwiftModel

/// The view of `Environment.mustache`.
struct EnvironmentFile: FileView {
  struct Setting: View {
    /// The label of the argument.
    var label: String
    /// The literal of the environment variable's name.
    var variable: String
    /// The literal of the member's name; nil if no file is read.
    var member: String?
    /// The environment variable as code in documentation.
    var variableText: String
    /// The member as code in documentation; nil if no file is read.
    var memberText: String?
    /// The meaning of the setting, for documentation.
    var meaning: String
  }

  var source: String
  /// The name of the file as code in documentation; nil if no file is read.
  var fileText: String?
  var settings: [Setting]
  /// Nil if the caller passes the server.
  var baseURL: Setting?
  var hasCredentials: Bool
  /// A case of the runtime's `EnvironmentNames.CredentialSettings`.
  var credentialKind: String
  var credentials: [Setting]
  /// The literal of the file's name; nil if no file is read.
  var file: String?
  /// The literal of the path that is appended to the base URL; nil if none is.
  var path: String?
}

extension EnvironmentFile {
  init(_ environment: Client.Environment) {
    let names = environment.names
    let path = environment.appendedPath
    let baseURL = names.baseURL.map {
      Setting("baseURL", $0.setting, Self.meaningOfBaseURL(environment))
    }
    let (kind, credentials) = Self.credentials(names.credentials)
    self.init(
      source: DocumentationLines.singleLine(names.source),
      fileText: names.file.map(DocumentationLines.code),
      settings: [baseURL].compactMap(\.self) + credentials,
      baseURL: baseURL,
      hasCredentials: !credentials.isEmpty,
      credentialKind: kind,
      credentials: credentials,
      file: names.file.map(Literal.string),
      path: path.isEmpty ? nil : Literal.string(path),
    )
  }

  private static func meaningOfBaseURL(_ environment: Client.Environment) -> String {
    if environment.serverPath.isEmpty { return "the server's URL" }
    let path = DocumentationLines.code(environment.serverPath)
    return environment.appendedPath.isEmpty
      ? "the server's URL, including its path, such as \(path)"
      : "the server's URL; \(path) is appended if it is missing"
  }

  private static func credentials(
    _ credentials: EnvironmentNames.Credentials,
  ) -> (kind: String, settings: [Setting]) {
    switch credentials {
    case .none: ("none", [])
    case .clientCredentials(let id, let secret):
      (
        "clientCredentials",
        [
          Setting("id", id, "the client's identifier"),
          Setting("secret", secret, "the client's secret"),
        ]
      )
    case .bearer(let token): ("bearer", [Setting("token", token, "the token")])
    case .apiKey(let key): ("apiKey", [Setting("key", key, "the key")])
    case .basic(let user, let password):
      (
        "basic",
        [Setting("user", user, "the user"), Setting("password", password, "the user's password")]
      )
    }
  }
}

extension EnvironmentFile.Setting {
  fileprivate init(_ label: String, _ setting: EnvironmentNames.Setting, _ meaning: String) {
    self.init(
      label: label,
      variable: Literal.string(setting.variable),
      member: setting.member.map(Literal.string),
      variableText: DocumentationLines.code(setting.variable),
      memberText: setting.member.map(DocumentationLines.code),
      meaning: meaning,
    )
  }
}
