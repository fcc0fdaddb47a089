import SwiftModel

extension EnvironmentNames {
  /// Reads `environment`. `source` is the name of the configuration file.
  init?(_ keys: CheckedMapping, source: String) {
    guard let file = keys.text("file"), let baseURL = keys.setting("baseURL") else { return nil }
    self.init(source: source, file: file, baseURL: baseURL, credentials: keys.credentials)
  }
}

extension CheckedMapping {
  fileprivate func setting(_ name: String) -> EnvironmentNames.Setting? {
    guard let keys = mapping(name), let variable = keys.text("variable"),
      let member = keys.text("member")
    else { return nil }
    return EnvironmentNames.Setting(variable: variable, member: member)
  }

  /// `ConfigurationCheck` has already ensured that there is at most one kind of credentials, and
  /// that all of its settings are present.
  fileprivate var credentials: EnvironmentNames.Credentials {
    if let id = setting("clientID"), let secret = setting("clientSecret") {
      return .clientCredentials(id: id, secret: secret)
    }
    if let token = setting("token") { return .bearer(token: token) }
    if let key = setting("apiKey") { return .apiKey(key) }
    if let user = setting("user"), let password = setting("password") {
      return .basic(user: user, password: password)
    }
    return .none
  }
}
