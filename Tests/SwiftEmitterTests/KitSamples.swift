@testable import SwiftEmitter

extension Samples {
  private static let setting = EnvironmentFile.Setting(
    label: "id", variable: "\"A\"", member: "\"a\"", variableText: "`A`", memberText: "`a`",
    meaning: "the URL")

  static let fullEnvironment = EnvironmentFile(
    source: "a.yaml", fileText: "`c.json`", settings: [setting, setting], baseURL: setting,
    hasCredentials: true, credentialKind: "basic", credentials: [setting], file: "\"c.json\"",
    path: "\"/v1\"")

  static let bareEnvironment = EnvironmentFile(
    source: "a.yaml", fileText: "`c.json`", settings: [setting], baseURL: setting,
    hasCredentials: false, credentialKind: "none", credentials: [], file: "\"c.json\"",
    path: "\"\"")
}
