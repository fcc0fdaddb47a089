@testable import SwiftEmitter
@testable import SwiftModel

extension Samples {
  private static let setting = EnvironmentFile.Setting(
    label: "id", variable: "\"A\"", member: "\"a\"", variableText: "`A`", memberText: "`a`",
    meaning: "the URL")

  static let fullEnvironment = EnvironmentFile(
    source: "a.yaml", fileText: "`c.json`", settings: [setting, setting], baseURL: setting,
    hasCredentials: true, credentialKind: "basic", credentials: [setting], file: "\"c.json\"",
    path: "\"/v1\"")

  static let bareEnvironment = EnvironmentFile(
    source: "a.yaml", fileText: nil, settings: [setting], baseURL: nil,
    hasCredentials: false, credentialKind: "none", credentials: [], file: nil, path: nil)

  static let fullCalls = CallsFile(
    source: "a.yaml", importedModules: ["Foundation"],
    typeName: "TagAPI", protocolName: "TagCalls",
    calls: [
      .init(
        methodName: "make", operationName: "Make", isDeprecated: true, hasMethodParameters: true,
        methodParameters: [.init(label: "_ body", type: "Thing?")], resultType: "Thing",
        isLast: false),
      bareCalls.calls[0],
    ],
    hasOverloads: true,
    overloads: [
      .init(
        methodName: "make", operationName: "Make", isDeprecated: true, hasMethodParameters: true,
        methodParameters: [.init(label: "one", type: "Int64?", defaultValue: "nil")],
        arguments: [.init(callLabel: "one", value: "one"), .init(value: "nil")],
        resultType: "Thing", isLast: false),
      .init(
        methodName: "get", operationName: "Get", isDeprecated: false, hasMethodParameters: false,
        methodParameters: [], arguments: [.init(value: "nil")], isLast: true),
    ])

  static let bareCalls = CallsFile(
    source: "a.yaml", importedModules: [], typeName: "TagAPI", protocolName: "TagCalls",
    calls: [
      .init(
        methodName: "get", operationName: "Get", isDeprecated: false, hasMethodParameters: false,
        methodParameters: [], isLast: true)
    ],
    hasOverloads: false, overloads: [])

  static let fullRoutes = StubRoutesFile(
    source: "a.yaml",
    routes: [
      .init(
        operationName: "Get", route: "`GET /a`", name: "get", method: "\"GET\"", path: "\"/a\"",
        isLast: false),
      .init(
        operationName: "Make", route: "`POST /a`", name: "make", method: "\"POST\"", path: "\"/a\"",
        isLast: true),
    ])
}
