import Diagnostics
import SwiftModel
import YAML

extension ConfigurationReader {
  /// The keys below `environment` that name credentials.
  private static let credentialKeys = [
    "clientID", "clientSecret", "token", "apiKey", "user", "password",
  ]

  /// Reads `environment`. `fileName` is the name of the configuration file.
  static func environment(
    _ keys: CheckedMapping, at location: SourceLocation, fileName: String,
  ) -> (settings: Configuration.Environment, diagnostics: [Diagnostic]) {
    let file = keys.text("file")
    let names = EnvironmentNames(
      source: fileName,
      file: file,
      baseURL: keys.setting("baseURL", hasFile: file != nil).map {
        EnvironmentNames.BaseURL(
          $0, appendsPath: keys.mapping("baseURL")?.boolean("appendPath") == true)
      },
      credentials: keys.credentials(hasFile: file != nil))
    let credentialKeys = credentialKeys.filter { keys.node($0) != nil }
    var diagnostics: [Diagnostic] = []
    if names.settings.isEmpty { diagnostics.append(.error(.noSetting, at: location)) }
    if file == nil {
      for name in ["baseURL"] + credentialKeys {
        if let node = keys.mapping(name)?.node("member") {
          diagnostics.append(.error(.memberWithoutFile, at: node.location))
        }
      }
    }
    let settings = Configuration.Environment(
      names: names, credentialKeys: credentialKeys,
      location: credentialKeys.first.flatMap(keys.keyLocation) ?? location)
    return (settings, diagnostics)
  }
}

extension CheckedMapping {
  fileprivate func setting(_ name: String, hasFile: Bool) -> EnvironmentNames.Setting? {
    guard let keys = mapping(name), let variable = keys.text("variable") else { return nil }
    let member = hasFile ? keys.text("member") ?? name : nil
    return EnvironmentNames.Setting(variable: variable, member: member)
  }

  /// `ConfigurationCheck` has already ensured that there is at most one kind of credentials, and
  /// that all of its settings are present.
  fileprivate func credentials(hasFile: Bool) -> EnvironmentNames.Credentials {
    func setting(_ name: String) -> EnvironmentNames.Setting? {
      self.setting(name, hasFile: hasFile)
    }
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

extension Diagnostic.Message {
  fileprivate static let noSetting = Self(
    .configMissingKey, "'environment' must have 'baseURL' or the keys of one kind of credentials")

  fileprivate static let memberWithoutFile = Self(
    .configConflict, "'member' requires 'file' in 'environment'")
}
