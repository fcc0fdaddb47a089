@testable import SwiftEmitter

extension Samples {
  private static let cases = [
    CasesView.Case(
      documentation: lines, name: "ok", type: "One", status: "200", isJSON: true, isText: false,
      isBinary: false, isBinaryButNoPage: false, isEmpty: false),
    CasesView.Case(
      documentation: [], name: "text", type: "String", status: "400...499", isJSON: false,
      isText: true, isBinary: false, isBinaryButNoPage: false, isEmpty: false),
    CasesView.Case(
      documentation: [], name: "file", type: "FileContent", status: "500", isJSON: false,
      isText: false, isBinary: true, isBinaryButNoPage: false, isEmpty: false),
    CasesView.Case(
      documentation: [], name: "report", type: "FileContent", status: "200", isJSON: false,
      isText: false, isBinary: false, isBinaryButNoPage: true, isEmpty: false),
    CasesView.Case(
      documentation: [], name: "other", type: nil, status: nil, isJSON: false, isText: false,
      isBinary: false, isBinaryButNoPage: false, isEmpty: true),
  ]

  static let fullOperation = OperationFile(
    source: "a.yaml", importsFoundation: true, documentation: lines, hasDocumentation: true,
    route: "POST /a/{one}", typeName: "MakeThing", operationID: "\"makeThing\"",
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
        isOnly: false),
      .init(hasParts: false, parts: [], isOnly: false),
    ],
    properties: [.init(documentation: lines, name: "one", type: "String")],
    hasParameters: true,
    parameters: parameters,
    method: "\"POST\"",
    path: [
      .init(literal: "\"/a/\""),
      .init(parameter: .init(wireName: "\"one\"", name: "one", isWide: false)),
    ],
    query: [
      .init(plain: .init(wireName: "\"a\"", name: "a", isWide: true)),
      .init(exploded: .init(wireName: "\"b\"", name: "b", isWide: false)),
      .init(separated: .init(wireName: "\"c\"", name: "c", separator: "comma", isWide: true)),
    ],
    headers: [.init(wireName: "\"X-A\"", name: "xA", isWide: true)],
    accept: .init(
      only: nil, mediaTypes: ElementView.list(["\"a/b\"", "\"a/c\""]),
      negotiation: .init(
        name: "format",
        choices: [
          .init(value: "\"b\"", mediaType: "\"a/b\"", isOnly: false),
          .init(value: "\"c\"", mediaType: "\"a/c\"", isOnly: false),
        ])),
    body: .init(
      name: "body", mediaType: "\"application/json\"", writing: "setJSONBody", canThrow: true,
      isRequired: false, isOptional: true),
    isVoid: false,
    single: nil,
    several: CasesView(cases: cases, isExhaustive: true),
    hasFailures: true,
    failures: CasesView(cases: cases, isExhaustive: true),
    call: MethodView(
      groupName: "TagAPI", methodName: "makeThing", isDeprecated: true,
      hasParameterDocumentation: true, parameterDocumentation: documented,
      returns: .init(first: "First.", rest: [nil, "Second."]),
      hasMethodParameters: true,
      methodParameters: [
        .init(
          label: "_ body", type: "Thing?", defaultValue: "nil", name: "body",
          argumentLabel: "body")
      ],
      resultType: "MakeThing.Output",
      download: .init(downloadName: "downloadThing", isWideDownload: true), isWide: false),
  )

  static let bareOperation = OperationFile(
    source: "a.yaml", importsFoundation: false, documentation: [], hasDocumentation: false,
    route: "GET /a", typeName: "Get", operationID: "\"get\"", hasSecurity: false, security: [],
    properties: [], hasParameters: false, parameters: [], method: "\"GET\"",
    path: [.init(literal: "\"/a\"")], query: [], headers: [],
    accept: .init(only: "\"a/b\"", mediaTypes: [], negotiation: nil), body: nil, isVoid: true,
    single: nil, several: nil, hasFailures: false,
    failures: nil,
    call: MethodView(
      groupName: "TagAPI", methodName: "get", isDeprecated: false,
      hasParameterDocumentation: false, parameterDocumentation: [], returns: nil,
      hasMethodParameters: false, methodParameters: [], resultType: nil, isWide: true))
}
