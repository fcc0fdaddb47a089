import SwiftModel

/// The view of `Environment.mustache`.
struct EnvironmentFile: Encodable {
  struct Setting: Encodable {
    /// The label of the argument.
    var label: String
    /// Literals.
    var variable: String
    var member: String
    /// The same as code in documentation, and their meaning.
    var variableText: String
    var memberText: String
    var meaning: String
  }

  var source: String
  var fileText: String
  var settings: [Setting]
  var baseURL: Setting
  var hasCredentials: Bool
  /// A function of `Credentials`.
  var credentialKind: String
  var credentials: [Setting]
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
      path.isEmpty ? "the server's URL" : "the server's URL, without \(code(path)) at its end")
    let (kind, credentials) = Self.credentials(names.credentials)
    self.init(
      source: DocumentationLines.single(names.source),
      fileText: code(names.file),
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
      variableText: code(setting.variable),
      memberText: code(setting.member),
      meaning: meaning,
    )
  }
}

private func code(_ text: String) -> String {
  "`\(DocumentationLines.single(text).filter { $0 != "`" })`"
}
