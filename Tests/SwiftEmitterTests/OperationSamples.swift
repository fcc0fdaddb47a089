@testable import SwiftEmitter
@testable import SwiftModel

extension Samples {
  private static let json = ContentView(type: "One", reading: "json", canThrow: true)
  private static let file = ContentView(type: "FileContent", reading: "file", canThrow: false)

  private static let alternatives = [
    CasesView.Alternative(
      name: "okCSV", content: file, documentation: lines, isDeclared: true,
      mediaType: "\"text/csv\""),
    CasesView.Alternative(
      name: "ok", content: json, documentation: [], isDeclared: false, mediaType: "\"a/b\""),
  ]

  private static let cases = [
    CasesView.Case(
      documentation: lines, name: "ok", content: json, status: "200", pattern: "_",
      alternatives: alternatives, nameIfEmpty: "other"),
    CasesView.Case(
      documentation: [], name: "file", content: file, status: "400...499", pattern: "_",
      alternatives: []),
    CasesView.Case(
      documentation: [], name: "other", content: nil, status: nil, pattern: "_", alternatives: []),
  ]

  private static let styled = OperationFile.StyledArgument(
    addMethod: "addQuery", wireName: "\"d\"", name: "d", style: "form", explodes: "true",
    keepsReserved: true)

  private static func writing(_ caseName: String?) -> BodyView.Writing {
    BodyView.Writing(
      caseName: caseName, name: nil, mediaType: "\"application/json\"",
      plain: .init(setMethod: "setJSONBody", canThrow: true))
  }

  private static let form = BodyView.Writing(
    caseName: "form", name: nil, mediaType: "\"a/b\"",
    form: .init(
      setMethod: "setFormBody", formType: "FormBody", hasFields: true,
      fields: [
        .init(wireName: "\"a\"", mediaType: "\"a/b\"", isOnly: false),
        .init(
          wireName: "\"b\"", style: .init(name: "form", explodes: "true", keepsReserved: true),
          isOnly: false),
      ]))

  static let fullOperation = OperationFile(
    source: "a.yaml", importedModules: ["Foundation"], documentation: lines,
    hasDocumentation: true,
    route: "`POST /a/{one}`", typeName: "MakeThing", operationID: "\"makeThing\"",
    hasSecurity: true,
    security: [
      .init(
        hasParts: true,
        parts: [
          .init(
            scheme: "user", hasScopes: true, scopes: ElementView.list(["\"a\"", "\"b\""]),
            isOnly: false),
          .init(scheme: "key", hasScopes: false, scopes: [], isOnly: false),
        ],
        isOnlyAlternative: false),
      .init(hasParts: false, parts: [], isOnlyAlternative: false),
    ],
    properties: [.init(documentation: lines, name: "one", type: "String")],
    hasParameters: true,
    parameters: parameters,
    method: "\"POST\"",
    path: [
      .init(literal: "\"/a/\""),
      .init(parameter: .init(wireName: "\"one\"", name: "one")),
      .init(styled: styled),
    ],
    query: [
      .init(plain: .init(wireName: "\"a\"", name: "a")),
      .init(exploded: .init(wireName: "\"b\"", name: "b")),
      .init(separated: .init(wireName: "\"c\"", name: "c", separator: "comma")),
      .init(styled: styled),
    ],
    headers: [
      .init(plain: .init(wireName: "\"X-A\"", name: "xA")),
      .init(styled: styled),
    ],
    cookies: [styled],
    ownServers: OperationServersView(
      apiServerCount: "1",
      servers: [
        .init(
          parts: [
            .init(literal: "\"https://\"", isOnly: false),
            .init(
              variable: .init(wireName: "\"zone\"", defaultValue: "\"eu\""), isOnly: false),
          ],
          isOnly: false),
        .init(parts: [.init(literal: "\"/b\"", isOnly: true)], isOnly: false),
      ]),
    accept: .init(
      only: nil, mediaTypes: ElementView.list(["\"a/b\"", "\"a/c\""]),
      negotiation: .init(
        name: "format",
        choices: [
          .init(value: "\"b\"", mediaType: "\"a/b\"", isOnly: false),
          .init(value: "\"c\"", mediaType: "\"a/c\"", isOnly: false),
        ])),
    choice: .init(
      typeName: "RequestBody", cases: [.init(name: "json", type: "Thing", mediaType: "`a/b`")]),
    body: .init(
      argument: "body", isOptional: true, required: nil, optional: writing(nil),
      several: [writing("json"), form], isChosen: true),
    isVoid: false,
    single: nil,
    several: CasesView(cases: cases, hasAlternatives: true, isExhaustive: true),
    hasFailures: true, failureLines: ["`.ok` (400)."],
    failures: CasesView(cases: cases, hasAlternatives: true, isExhaustive: true),
    headersView: .init(
      fields: [
        .init(
          documentation: lines, name: "xA", type: "Int64?", wireName: "\"X-A\"", wireText: "`X-A`",
          reading: "value", isLast: false)
      ]),
    stream: .init(
      type: "EventStream<Thing>", mediaType: "\"a/b\"", isText: true, isJSON: true, isWhole: true,
      isLines: true, isRecords: true),
    nested: Samples.declarations, constructors: Samples.constructors,
    call: MethodsView(
      groupName: "TagAPI", protocolName: "TagCalls", operationName: "MakeThing",
      isDeprecated: true,
      hasParameterDocumentation: true, parameterDocumentation: documented,
      hasMethodParameters: true,
      methodParameters: [
        .init(
          label: "_ body", type: "Thing?", defaultValue: "nil", name: "body",
          argumentLabel: "body")
      ],
      operation: "operation",
      main: .init(
        methodName: "makeThing", returns: .init(first: "First.", rest: [nil, "Second."]),
        resultType: "MakeThing.Output", isSecondary: false),
      download: .init(
        downloadName: "downloadThing",
        parameters: [
          .init(label: "_ body", type: "Thing?", defaultValue: "nil"),
          .init(label: "to destination", type: "URL"),
        ]),
      streaming: .init(
        methodName: "streamThing", resultType: "EventStream<Thing>", isSecondary: true),
      calls: calls),
  )

  static let bareOperation = OperationFile(
    source: "a.yaml", importedModules: [], documentation: [], hasDocumentation: false,
    route: "`GET /a`", typeName: "Get", operationID: "\"get\"", hasSecurity: false, security: [],
    properties: [], hasParameters: false, parameters: [], method: "\"GET\"",
    path: [.init(literal: "\"/a\"")], query: [], headers: [],
    cookies: [],
    accept: .init(only: "\"a/b\"", mediaTypes: [], negotiation: nil), choice: nil, body: nil,
    isVoid: true,
    single: nil, several: nil, hasFailures: false, failureLines: [],
    failures: nil,
    nested: [], constructors: [],
    call: MethodsView(
      groupName: "TagAPI", protocolName: "TagCalls", operationName: "Get", isDeprecated: false,
      hasParameterDocumentation: false, parameterDocumentation: [],
      hasMethodParameters: false, methodParameters: [], operation: "operation",
      main: .init(
        methodName: "get", returns: nil, resultType: nil, isSecondary: false),
      calls: bareCalls.calls))
}
