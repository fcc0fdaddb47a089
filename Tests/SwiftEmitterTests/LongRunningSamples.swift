@testable import SwiftEmitter
@testable import SwiftModel

extension Samples {
  private static let longPath = LongRunningFile.Path(
    target: "String", isRootOptional: true, members: ["job?", "state?", "text"], isOptional: true)

  private static let shortPath = LongRunningFile.Path(
    target: "String", isRootOptional: false, members: [], isOptional: false)

  private static let step = LongRunningFile.Step(
    typeName: "Fetch", answer: "answer", id: "id", path: longPath,
    arguments: [
      .init(label: "id", isID: true),
      .init(label: "project", isID: false, startProperty: "project"),
      .init(label: "format", isID: false, methodParameter: "format"),
    ],
    parameters: [ParameterView(label: "format", type: "String")])

  private static let bareStep = LongRunningFile.Step(
    typeName: "Poll", answer: "answer", id: "id", path: shortPath,
    arguments: [.init(label: "id", isID: true)], parameters: [])

  static let fullLongRunning = LongRunningFile(
    source: "a.yaml", importsFoundation: true, typeName: "RunThing", groupName: "TagAPI",
    methodName: "runThing", isDeprecated: true, startType: "Start", startName: "start",
    startedType: "Started?", polledType: "Polled?", poll: step, hasPending: true,
    pending: ElementView.list(["404", "409"]), status: longPath,
    outcomes: [
      .init(name: "ok", isFailure: false),
      .init(literal: "\"broken\"", isFailure: true),
    ],
    isDoneByPresence: true, fetch: step, cancel: step,
    methods: [
      .init(
        documentation: lines, hasDocumentation: true, parameterDocumentation: documented,
        parameters: parameters, hasArguments: true, startValue: "start",
        startArguments: [ArgumentView(label: "one", name: "one")], fetchType: "Never", fetch: nil,
        isLast: false),
      .init(
        documentation: [], hasDocumentation: false, parameterDocumentation: [], parameters: [],
        hasArguments: false, startValue: "start", startArguments: [],
        fetchType: "FileFetch<Fetch>",
        fetch: .init(
          operation: "operation", answer: "answer", fetchName: "fetch",
          arguments: [ArgumentView(label: "format", name: "format")]),
        isLast: true),
    ])

  static let bareLongRunning = LongRunningFile(
    source: "a.yaml", importsFoundation: false, typeName: "RunThing", groupName: "TagAPI",
    methodName: "runThing", isDeprecated: false, startType: "Start", startName: "start",
    startedType: "String", polledType: "String", poll: bareStep, hasPending: false,
    pending: [], status: shortPath, outcomes: [], isDoneByPresence: false, fetch: nil, cancel: nil,
    methods: [
      .init(
        documentation: [], hasDocumentation: false, parameterDocumentation: [], parameters: [],
        hasArguments: false, startValue: "start", startArguments: [], fetchType: "Never",
        fetch: nil, isLast: true)
    ])
}
