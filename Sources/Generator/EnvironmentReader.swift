import Diagnostics
import SwiftModel
import YAML

/// Reads `environment`: the name of the JSON file, and for the base URL and each credential the
/// names of an environment variable and of a member of that file.
extension ConfigurationReader {
  private static let credentialKinds = [
    ["clientID", "clientSecret"], ["token"], ["apiKey"], ["user", "password"],
  ]

  private static let settingKeys = ["baseURL"] + credentialKinds.joined()

  mutating func readEnvironment(_ environment: Mapping.Entry) {
    let errorCount = diagnostics.count
    var file: String?
    var settings: [String: EnvironmentNames.Setting] = [:]
    var locations: [String: SourceLocation] = [:]
    for entry in entries(of: environment.value, "'\(environment.key)'") {
      locations[entry.key] = entry.keyLocation
      if entry.key == "file" {
        file = fileNameWithoutFolder(entry)
      } else if Self.settingKeys.contains(entry.key) {
        settings[entry.key] = setting(entry)
      } else {
        report(
          .unknownKey(entry.key, in: "'environment'", ["file"] + Self.settingKeys),
          at: entry.keyLocation)
      }
    }
    if diagnostics.count > errorCount { return }
    for key in ["file", "baseURL"] where locations[key] == nil {
      report(.missingKey(key, in: environment.key), at: environment.keyLocation)
    }
    let kinds = Self.credentialKinds.filter { $0.contains { locations[$0] != nil } }
    reportConflicts(of: kinds, locations, environment)
    guard diagnostics.count == errorCount, let file, let baseURL = settings["baseURL"] else {
      return
    }
    self.settings.environment = EnvironmentNames(
      source: fileName, file: file, baseURL: baseURL,
      credentials: credentials((kinds.first ?? []).compactMap { settings[$0] }, of: kinds.first))
  }

  /// Reports incomplete kinds of credentials, and every kind after the first.
  private mutating func reportConflicts(
    of kinds: [[String]], _ locations: [String: SourceLocation], _ environment: Mapping.Entry,
  ) {
    for kind in kinds {
      for key in kind where locations[key] == nil {
        report(.missingKey(key, in: environment.key), at: environment.keyLocation)
      }
    }
    let first = kinds.first?.first { locations[$0] != nil } ?? ""
    for kind in kinds.dropFirst() {
      for key in kind {
        if let location = locations[key] { report(.differentKinds(key, first), at: location) }
      }
    }
  }

  /// Returns the credentials of a kind. Their settings are in the order of `credentialKinds`.
  private func credentials(
    _ settings: [EnvironmentNames.Setting], of kind: [String]?,
  ) -> EnvironmentNames.Credentials {
    switch (kind?.first, settings.first, settings.last) {
    case ("clientID", let id?, let secret?): .clientCredentials(id: id, secret: secret)
    case ("token", let token?, _): .bearer(token: token)
    case ("apiKey", let key?, _): .apiKey(key)
    case ("user", let user?, let password?): .basic(user: user, password: password)
    default: .none
    }
  }

  private mutating func fileNameWithoutFolder(_ entry: Mapping.Entry) -> String? {
    guard let name = string(entry) else { return nil }
    if !name.contains("/"), !name.contains("\\"), name != ".", name != ".." { return name }
    report(.notAFileName(entry.key), at: entry.value.location)
    return nil
  }

  private mutating func setting(_ setting: Mapping.Entry) -> EnvironmentNames.Setting? {
    let errorCount = diagnostics.count
    var variable: String?
    var member: String?
    for entry in entries(of: setting.value, "'\(setting.key)'") {
      switch entry.key {
      case "variable": variable = variableName(entry)
      case "member": member = string(entry)
      default:
        report(
          .unknownKey(entry.key, in: "'\(setting.key)'", ["variable", "member"]),
          at: entry.keyLocation)
      }
    }
    if let variable, let member { return .init(variable: variable, member: member) }
    if diagnostics.count > errorCount { return nil }
    for (key, value) in [("variable", variable), ("member", member)] where value == nil {
      report(.missingKey(key, in: setting.key), at: setting.keyLocation)
    }
    return nil
  }

  private mutating func variableName(_ entry: Mapping.Entry) -> String? {
    guard let name = string(entry) else { return nil }
    if name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil { return name }
    report(.notAVariableName(name), at: entry.value.location)
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func differentKinds(_ key: String, _ first: String) -> Self {
    Self(
      "'\(key)' and '\(first)' belong to different kinds of credentials; only one kind is allowed")
  }

  fileprivate static func notAFileName(_ key: String) -> Self {
    Self("'\(key)' must be a file name without a folder")
  }

  fileprivate static func notAVariableName(_ name: String) -> Self {
    Self(
      """
      invalid environment variable '\(name)'; allowed are ASCII letters, '_', and digits after \
      the first character
      """)
  }
}
