import IR
import SwiftModel

/// What `Environment.mustache` needs.
struct EnvironmentFile: Encodable {
  struct Setting: Encodable {
    /// Of the argument.
    var label: String
    /// Literals.
    var variable: String
    var member: String
    /// The same as code in documentation, and what they are for.
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

extension ViewBuilder {
  /// Nil where nobody said what the settings are called.
  func environmentFile() -> EnvironmentFile? {
    guard let names = settings.model.environment else { return nil }
    let path = serverPath
    let meaning =
      path.isEmpty
      ? "the server's URL" : "the server's URL, without \(code(path)) at its end"
    let baseURL = setting("baseURL", names.baseURL, meaning)
    let (kind, credentials) = credentials(names.credentials)
    return EnvironmentFile(
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

  private func credentials(
    _ credentials: EnvironmentNames.Credentials,
  ) -> (kind: String, settings: [EnvironmentFile.Setting]) {
    switch credentials {
    case .none: ("none", [])
    case .clientCredentials(let id, let secret):
      (
        "clientCredentials",
        [
          setting("id", id, "the client's identifier"),
          setting("secret", secret, "the client's secret"),
        ]
      )
    case .bearer(let token): ("bearer", [setting("token", token, "the token")])
    case .apiKey(let key): ("apiKey", [setting("key", key, "the key")])
    case .basic(let user, let password):
      (
        "basic",
        [setting("user", user, "the user"), setting("password", password, "the user's password")]
      )
    }
  }

  private func setting(
    _ label: String, _ setting: EnvironmentNames.Setting, _ meaning: String,
  ) -> EnvironmentFile.Setting {
    EnvironmentFile.Setting(
      label: label,
      variable: Literal.string(setting.variable),
      member: Literal.string(setting.member),
      variableText: code(setting.variable),
      memberText: code(setting.member),
      meaning: meaning,
    )
  }

  private func code(_ text: String) -> String {
    "`\(DocumentationLines.single(text).filter { $0 != "`" })`"
  }

  /// The path of the first server whose path is known, and no slash at its end.
  private var serverPath: String {
    api.servers.lazy.compactMap(path).first ?? ""
  }

  /// The path of a server with the defaults of its variables; nil where one of them has none.
  private func path(of server: Server) -> String? {
    var url = ""
    for part in server.parts {
      switch part {
      case .literal(let text): url += text
      case .variable(let index):
        let value = server.variables[index].defaultValue
        if value == nil && hasPath(url) { return nil }
        url += value ?? ""
      }
    }
    let afterHost = url.firstRange(of: "://").map { url[$0.upperBound...].drop { $0 != "/" } }
    var path = (afterHost ?? url[...]).prefix { $0 != "?" && $0 != "#" }
    while path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("/") ? String(path) : ""
  }

  /// Whether the path has begun at the end of a text.
  private func hasPath(_ start: String) -> Bool {
    start.firstRange(of: "://").map { start[$0.upperBound...].contains("/") } ?? true
  }
}
