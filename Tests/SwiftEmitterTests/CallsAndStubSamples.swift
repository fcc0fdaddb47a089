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

  private static let send = CallView(
    methodName: "get", bareName: "get", route: "`GET /a`", operationName: "Get",
    isDeprecated: false, argument: "operation", argumentType: "Get", isResult: true,
    isDownload: false, isStream: false, member: "\"get(_:)\"", closureName: "onGet",
    closureText: "\"onGet\"", closureResult: "Void", isLast: true)

  /// A call of each kind; that of the result is deprecated.
  static let calls: [CallView] = {
    var result = send
    result.isDeprecated = true
    result.isLast = false
    var download = result
    download.isResult = false
    download.isDownload = true
    download.resultType = "URL"
    var stream = send
    stream.isResult = false
    stream.isStream = true
    stream.resultType = "EventStream<Thing>"
    return [result, download, stream]
  }()

  static let fullCalls = CallsFile(
    source: "a.yaml", importedModules: ["Foundation"], typeName: "TagAPI",
    protocolName: "TagCalls", mockName: "TagMock", calls: calls)

  static let bareCalls = CallsFile(
    source: "a.yaml", importedModules: [], typeName: "TagAPI", protocolName: "TagCalls",
    mockName: "TagMock", calls: [send])

  static let fullMock = MockFile(
    source: "a.yaml", importedModules: ["Foundation"], protocolName: "TagCalls",
    mockName: "TagMock", calls: calls)

  static let bareMock = MockFile(
    source: "a.yaml", importedModules: [], protocolName: "TagCalls", mockName: "TagMock",
    calls: [send])

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
