@testable import SwiftEmitter
@testable import SwiftModel

extension Samples {
  private static let longPath = LongRunningFile.Path(
    valueType: "String", isRootOptional: true, members: ["job?", "state?", "text"],
    isOptional: true)

  private static let shortPath = LongRunningFile.Path(
    valueType: "String", isRootOptional: false, members: [], isOptional: false)

  private static let step = LongRunningFile.Step(
    typeName: "Fetch", startResult: "answer", id: "id", path: longPath,
    arguments: [
      .init(label: "id", isID: true),
      .init(label: "project", isID: false, startProperty: "project"),
      .init(label: "format", isID: false, methodParameter: "format"),
    ],
    parameters: [ParameterView(label: "format", type: "String")])

  private static let bareStep = LongRunningFile.Step(
    typeName: "Poll", startResult: "answer", id: "id", path: shortPath,
    arguments: [.init(label: "id", isID: true)], parameters: [])

  private static let fullRoutesOfRun = LongRunningFile.Routes(
    start: "`POST /a`", poll: "`GET /a`", fetch: "`GET /b`", cancel: "`POST /c`")

  private static let bareRoutesOfRun = LongRunningFile.Routes(
    start: "`POST /a`", poll: "`GET /a`")

  static let fullLongRunning = LongRunningFile(
    source: "a.yaml", importedModules: ["Foundation"],
    typeName: "RunThing", groupName: "TagAPI",
    methodName: "runThing", isDeprecated: true, startType: "Start", startName: "start",
    startedType: "Started?", polledType: "Polled?", poll: step, hasPending: true,
    pending: ElementView.list(["404", "409"]), status: longPath,
    outcomes: [
      .init(name: "ok", isFailure: false),
      .init(literal: "\"broken\"", isFailure: true),
    ],
    anyOtherStatusIsDone: true, fetch: step, cancel: step,
    methods: [
      .init(
        documentation: lines, hasDocumentation: true, routes: fullRoutesOfRun,
        parameterDocumentation: documented,
        parameters: parameters, hasStartArguments: true, startValue: "start",
        startArguments: [ArgumentView(label: "one", name: "one")], fetchType: "Never", fetch: nil,
        isLast: false),
      .init(
        documentation: [], hasDocumentation: false, routes: bareRoutesOfRun,
        parameterDocumentation: [], parameters: [],
        hasStartArguments: false, startValue: "start", startArguments: [],
        fetchType: "FileDownload<Fetch>",
        fetch: .init(
          operation: "operation", startResult: "answer", fetchValue: "fetch",
          fetchArguments: [ArgumentView(label: "format", name: "format")]),
        isLast: true),
    ])

  static let bareLongRunning = LongRunningFile(
    source: "a.yaml", importedModules: [], typeName: "RunThing", groupName: "TagAPI",
    methodName: "runThing", isDeprecated: false, startType: "Start", startName: "start",
    startedType: "String", polledType: "String", poll: bareStep, hasPending: false,
    pending: [], status: shortPath, outcomes: [], anyOtherStatusIsDone: false, fetch: nil,
    cancel: nil,
    methods: [
      .init(
        documentation: [], hasDocumentation: false, routes: bareRoutesOfRun,
        parameterDocumentation: [], parameters: [],
        hasStartArguments: false, startValue: "start", startArguments: [], fetchType: "Never",
        fetch: nil, isLast: true)
    ])
}
