@testable import SwiftEmitter
@testable import SwiftModel

extension Samples {
  private static let longPath = LongRunningFile.Path(
    end: "String", isRootOptional: true, first: "job", isFirstOptional: true,
    rest: [
      .init(name: "state", isOptional: true),
      .init(name: "text", isOptional: false),
    ])

  private static let shortPath = LongRunningFile.Path(
    end: "String", isRootOptional: false, first: nil, isFirstOptional: false, rest: [])

  private static let step = LongRunningFile.Step(
    typeName: "Fetch",
    arguments: [
      .init(label: "id", isID: true),
      .init(label: "project", isID: false, ofStart: "project"),
      .init(label: "format", isID: false, own: "format"),
    ],
    parameters: [ParameterView(label: "format", type: "String")])

  private static let bareStep = LongRunningFile.Step(
    typeName: "Poll", arguments: [.init(label: "id", isID: true)], parameters: [])

  static let fullLongRunning = LongRunningFile(
    source: "a.yaml", importsFoundation: true, typeName: "RunThing", groupName: "TagAPI",
    methodName: "runThing", isDeprecated: true, startType: "Start", startName: "start",
    startedType: "Started?", polledType: "Polled?", id: longPath, poll: step, hasPending: true,
    pending: ElementView.list(["404", "409"]), status: longPath,
    outcomes: [
      .init(name: "ok", isFailure: false),
      .init(literal: "\"broken\"", isFailure: true),
    ],
    isDoneByPresence: true, fetch: step, cancel: step,
    methods: [
      .init(
        documentation: lines, hasDocumentation: true, parameterDocumentation: documented,
        parameters: parameters, hasArguments: true,
        startArguments: [ArgumentView(label: "one", name: "one")], fetchType: "Never", fetch: nil,
        isLast: false),
      .init(
        documentation: [], hasDocumentation: false, parameterDocumentation: [], parameters: [],
        hasArguments: false, startArguments: [], fetchType: "FileFetch<Fetch>",
        fetch: .init(arguments: [ArgumentView(label: "format", name: "format")]), isLast: true),
    ])

  static let bareLongRunning = LongRunningFile(
    source: "a.yaml", importsFoundation: false, typeName: "RunThing", groupName: "TagAPI",
    methodName: "runThing", isDeprecated: false, startType: "Start", startName: "start",
    startedType: "String", polledType: "String", id: shortPath, poll: bareStep, hasPending: false,
    pending: [], status: shortPath, outcomes: [], isDoneByPresence: false, fetch: nil, cancel: nil,
    methods: [
      .init(
        documentation: [], hasDocumentation: false, parameterDocumentation: [], parameters: [],
        hasArguments: false, startArguments: [], fetchType: "Never", fetch: nil, isLast: true)
    ])
}
