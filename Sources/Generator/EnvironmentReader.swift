import Diagnostics
import SwiftModel
import YAML

/// Reads what the settings of a client are called. There is a base URL, and what one kind of
/// credentials is made of.
extension ConfigurationReader {
  private static let kinds = [
    ["clientID", "clientSecret"], ["token"], ["apiKey"], ["user", "password"],
  ]

  private static let settingKeys = ["baseURL"] + kinds.joined()

  mutating func readEnvironment(_ environment: Mapping.Entry) {
    let problemCount = diagnostics.count
    var file: String?
    var settings: [String: EnvironmentNames.Setting] = [:]
    var places: [String: SourceLocation] = [:]
    for entry in entries(of: environment.value, "'\(environment.key)'") {
      places[entry.key] = entry.keyLocation
      if entry.key == "file" {
        file = plainFileName(entry)
      } else if Self.settingKeys.contains(entry.key) {
        settings[entry.key] = setting(entry)
      } else {
        report(.unknownKey(entry.key, ["file"] + Self.settingKeys), at: entry.keyLocation)
      }
    }
    if diagnostics.count > problemCount { return }
    for key in ["file", "baseURL"] where places[key] == nil {
      report(.missing(key, from: environment.key), at: environment.keyLocation)
    }
    let kinds = Self.kinds.filter { $0.contains { places[$0] != nil } }
    reportMisfits(kinds, places, environment)
    guard diagnostics.count == problemCount, let file, let baseURL = settings["baseURL"] else {
      return
    }
    self.settings.environment = EnvironmentNames(
      source: fileName, file: file, baseURL: baseURL,
      credentials: credentials((kinds.first ?? []).compactMap { settings[$0] }, of: kinds.first))
  }

  private mutating func reportMisfits(
    _ kinds: [[String]], _ places: [String: SourceLocation], _ environment: Mapping.Entry,
  ) {
    for kind in kinds {
      for key in kind where places[key] == nil {
        report(.missing(key, from: environment.key), at: environment.keyLocation)
      }
    }
    let first = kinds.first?.first { places[$0] != nil } ?? ""
    for kind in kinds.dropFirst() {
      for key in kind {
        if let place = places[key] { report(.otherKind(key, first), at: place) }
      }
    }
  }

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

  private mutating func plainFileName(_ entry: Mapping.Entry) -> String? {
    guard let name = text(entry) else { return nil }
    if !name.contains("/"), !name.contains("\\"), name != ".", name != ".." { return name }
    report(.noFileName(entry.key), at: entry.value.location)
    return nil
  }

  private mutating func setting(_ setting: Mapping.Entry) -> EnvironmentNames.Setting? {
    let problemCount = diagnostics.count
    var variable: String?
    var member: String?
    for entry in entries(of: setting.value, "'\(setting.key)'") {
      switch entry.key {
      case "variable": variable = variableName(entry)
      case "member": member = text(entry)
      default: report(.unknownKey(entry.key, ["variable", "member"]), at: entry.keyLocation)
      }
    }
    if let variable, let member { return .init(variable: variable, member: member) }
    if diagnostics.count > problemCount { return nil }
    for (key, value) in [("variable", variable), ("member", member)] where value == nil {
      report(.missing(key, from: setting.key), at: setting.keyLocation)
    }
    return nil
  }

  private mutating func variableName(_ entry: Mapping.Entry) -> String? {
    guard let name = text(entry) else { return nil }
    if name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil { return name }
    report(.noVariableName(name), at: entry.value.location)
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func missing(_ key: String, from parent: String) -> Self {
    Self("'\(parent)' needs '\(key)'")
  }

  fileprivate static func otherKind(_ key: String, _ first: String) -> Self {
    Self("'\(key)' makes other credentials than '\(first)', and there can be one kind only")
  }

  fileprivate static func noFileName(_ key: String) -> Self {
    Self("'\(key)' must be the name of a file, without a folder")
  }

  fileprivate static func noVariableName(_ name: String) -> Self {
    Self("'\(name)' is no environment variable: use ASCII letters, '_' and, later on, digits")
  }
}
