import Mustache
import SwiftModel

/// The view of `Environment.mustache`.
struct EnvironmentFile: FileView {
  struct Setting: View {
    /// The label of the argument.
    var label: String
    /// The literal of the environment variable's name.
    var variable: String
    /// The literal of the member's name.
    var member: String
    /// The environment variable as code in documentation.
    var variableText: String
    /// The member as code in documentation.
    var memberText: String
    /// The meaning of the setting, for documentation.
    var meaning: String
  }

  var source: String
  /// The name of the file as code in documentation.
  var fileText: String
  var settings: [Setting]
  var baseURL: Setting
  var hasCredentials: Bool
  /// A case of the runtime's `EnvironmentNames.CredentialSettings`.
  var credentialKind: String
  var credentials: [Setting]
  /// The literal of the file's name.
  var file: String
  /// The literal of the path below the base URL.
  var path: String
}

extension EnvironmentFile {
  init(_ environment: Client.Environment) {
    let names = environment.names
    let path = environment.path
    let baseURL = Setting(
      "baseURL", names.baseURL,
      path.isEmpty
        ? "the server's URL"
        : "the server's URL, without \(DocumentationLines.code(path)) at its end")
    let (kind, credentials) = Self.credentials(names.credentials)
    self.init(
      source: DocumentationLines.single(names.source),
      fileText: DocumentationLines.code(names.file),
      settings: [baseURL] + credentials,
      baseURL: baseURL,
      hasCredentials: !credentials.isEmpty,
      credentialKind: kind,
      credentials: credentials,
      file: Literal.string(names.file),
      path: Literal.string(path),
    )
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
      member: Literal.string(setting.member),
      variableText: DocumentationLines.code(setting.variable),
      memberText: DocumentationLines.code(setting.member),
      meaning: meaning,
    )
  }
}
