import IR
import SwiftModel

/// The view of `Operation.mustache`.
struct OperationFile: Encodable {
  struct PropertyView: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
  }

  struct PathPart: Encodable {
    var literal: String?
    var parameter: WireArgument?
    var styled: StyledArgument?
    var fixedQuery: FixedQuery?
  }

  /// An item of the query that is always sent: two literals.
  struct FixedQuery: Encodable {
    var wireName: String
    var value: String
  }

  /// An argument that is serialized by its style.
  struct StyledArgument: Encodable {
    /// The method of `RequestBuilder`.
    var adding: String
    var wireName: String
    var name: String
    /// A case of `ParameterStyle.Name`.
    var style: String
    var explodes: String
    var keepsReserved: Bool
  }

  /// A property and the literal of its wire name.
  struct WireArgument: Encodable {
    var wireName: String
    var name: String
  }

  struct SeparatedArgument: Encodable {
    var wireName: String
    var name: String
    /// A case of `RequestBuilder.Separator`.
    var separator: String
  }

  /// A query parameter: one value, a value each, or all in one.
  struct Query: Encodable {
    var plain: WireArgument?
    var exploded: WireArgument?
    var separated: SeparatedArgument?
    var styled: StyledArgument?
  }

  struct Header: Encodable {
    var plain: WireArgument?
    var styled: StyledArgument?
  }

  /// The media types that are requested.
  struct Accept: Encodable {
    /// The literal of the only one, unless an argument decides.
    var only: String?
    var mediaTypes: [ElementView]
    var negotiation: NegotiationView?
  }

  struct NegotiationView: Encodable {
    struct Choice: Encodable {
      var value: String
      var mediaType: String
      var isOnly: Bool
    }

    var name: String
    var choices: [Choice]
  }

  /// The credentials of one alternative.
  struct SecurityView: Encodable {
    struct Part: Encodable {
      var scheme: String
      var hasScopes: Bool
      var scopes: [ElementView]
      var isOnly: Bool
    }

    var hasParts: Bool
    var parts: [Part]
    var isOnly: Bool
  }

  var source: String
  var importsFoundation: Bool
  var documentation: [String?]
  var hasDocumentation: Bool
  /// Method and path.
  var route: String
  var typeName: String
  var operationID: String
  var hasSecurity: Bool
  var security: [SecurityView]
  var properties: [PropertyView]
  var hasParameters: Bool
  var parameters: [ParameterView]
  var method: String
  var path: [PathPart]
  var query: [Query]
  var headers: [Header]
  var cookies: [StyledArgument]
  /// The literal of the URL that serves the operation; nil if the API's servers do.
  var server: String?
  var accept: Accept?
  var choice: BodyChoiceView?
  var body: BodyView?
  var isVoid: Bool
  var single: ContentView?
  var several: CasesView?
  var hasFailures: Bool
  var failures: CasesView?
  var headersView: HeadersView?
  var stream: StreamView?
  var call: MethodsView
}

extension OperationFile {
  init(_ operation: Client.Operation) {
    let documentation = DocumentationLines.lines(of: operation.documentation)
    let response = operation.response
    self.init(
      source: DocumentationLines.source(operation.origin),
      importsFoundation: response.isDownload,
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      route: DocumentationLines.single("\(operation.method) \(operation.pathText)"),
      typeName: operation.typeName,
      operationID: Literal.string(operation.operationID),
      hasSecurity: !operation.security.isEmpty,
      security: operation.security.map { SecurityView($0, isOnly: operation.security.count == 1) },
      properties: operation.arguments.map {
        PropertyView(
          documentation: DocumentationLines.lines(of: $0.documentation), name: $0.name,
          type: $0.type.spelling)
      },
      hasParameters: !operation.arguments.isEmpty,
      parameters: operation.arguments.map { ParameterView(FunctionParameter($0)) },
      method: Literal.string(operation.method),
      path: operation.path.map { PathPart($0) },
      query: operation.parameters(in: .query).map { Query($0.name, $0.facts) },
      headers: operation.parameters(in: .header).map { Header($0.name, $0.facts) },
      cookies: operation.parameters(in: .cookie).compactMap {
        StyledArgument($0.name, $0.facts)
      },
      server: operation.serverURL.map(Literal.string),
      accept: Accept(response),
      choice: operation.body.flatMap { BodyChoiceView($0) },
      body: operation.body.map { BodyView($0) },
      isVoid: response.isVoid,
      single: response.single.map { ContentView($0) },
      several: CasesView(resultsOf: response),
      hasFailures: !response.failures.isEmpty,
      failures: CasesView(failuresOf: response),
      headersView: HeadersView(response.headers),
      stream: response.stream.map { StreamView($0) },
      call: MethodsView(operation),
    )
  }
}
