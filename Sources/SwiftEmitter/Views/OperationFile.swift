import IR
import Mustache
import SwiftModel

/// The view of `Operation.mustache`.
struct OperationFile: FileView {
  struct PropertyView: View {
    var documentation: [String?]
    var name: String
    var type: String
  }

  /// A part of the path. Exactly one of its properties is not nil.
  struct PathPart: View {
    var literal: String?
    var parameter: WireArgument?
    var styled: StyledArgument?
    /// The literal of a query item that every request has.
    var fixedQuery: String?
  }

  /// An argument that is serialized with a `ParameterStyle`.
  struct StyledArgument: View {
    /// The method of `RequestBuilder`.
    var addMethod: String
    /// The literal of the wire name.
    var wireName: String
    /// The property that has the value.
    var name: String
    /// A case of `ParameterStyle.Name`.
    var style: String
    var explodes: String
    var keepsReserved: Bool
  }

  /// An argument that is sent as text.
  struct WireArgument: View {
    /// The literal of the wire name.
    var wireName: String
    /// The property that has the value.
    var name: String
  }

  /// A list that is sent in one query item.
  struct SeparatedArgument: View {
    /// The literal of the wire name.
    var wireName: String
    /// The property that has the values.
    var name: String
    /// A case of `RequestBuilder.Separator`.
    var separator: String
  }

  /// A query parameter. Exactly one of its properties is not nil.
  struct Query: View {
    /// A single value.
    var plain: WireArgument?
    /// A list with a query item for each value.
    var exploded: WireArgument?
    /// A list in one query item.
    var separated: SeparatedArgument?
    var styled: StyledArgument?
  }

  /// A header parameter. Exactly one of its properties is not nil.
  struct Header: View {
    var plain: WireArgument?
    var styled: StyledArgument?
  }

  /// The media types of the Accept header.
  struct Accept: View {
    /// The literal of the media type, if there is only one and no negotiation.
    var only: String?
    var mediaTypes: [ElementView]
    var negotiation: NegotiationView?
  }

  /// An argument whose value selects the media type of the Accept header.
  struct NegotiationView: View {
    struct Choice: View {
      /// The literal of the argument's value.
      var value: String
      /// The literal of the media type.
      var mediaType: String
      var isOnly: Bool
    }

    /// The property that has the value.
    var name: String
    var choices: [Choice]
  }

  /// One of the alternative security requirements.
  struct SecurityView: View {
    struct Part: View {
      var scheme: String
      var hasScopes: Bool
      var scopes: [ElementView]
      var isOnly: Bool
    }

    var hasParts: Bool
    var parts: [Part]
    var isOnlyAlternative: Bool
  }

  var source: String
  var importedModules: [String] = []
  var documentation: [String?]
  var hasDocumentation: Bool
  /// The HTTP method and the path, as code in documentation.
  var route: String
  var typeName: String
  /// The literal of the operation's name in errors and logs.
  var operationID: String
  var hasSecurity: Bool
  var security: [SecurityView]
  var properties: [PropertyView]
  var hasParameters: Bool
  var parameters: [ParameterView]
  /// The literal of the HTTP method.
  var method: String
  var path: [PathPart]
  var query: [Query]
  var headers: [Header]
  var cookies: [StyledArgument]
  /// Nil if the servers of the API apply.
  var ownServers: OperationServersView?
  var accept: Accept?
  var choice: BodyChoiceView?
  var body: BodyView?
  /// Whether the result is nothing.
  var isVoid: Bool
  /// The content of the result; nil if the result is nothing or one of several cases.
  var single: ContentView?
  /// The cases of `Output`; nil if the result is nothing or a single content.
  var several: CasesView?
  var hasFailures: Bool
  /// The cases of `Failure` with their statuses, for the documentation of methods.
  var failureLines: [String?]
  var failures: CasesView?
  var headersView: HeadersView?
  var stream: StreamView?
  /// The types inside of the operation that are declared in the file.
  var nested: [DeclarationView]
  var constructors: [ConstructorView]
  var call: MethodsView
}

extension OperationFile {
  /// - Parameter calls: The calls of the operation.
  init(
    _ unlocal: Client.Operation, _ calls: [GroupCall], _ views: DeclarationViews,
  ) {
    let client = views.client
    let operation = views.spelling.local(unlocal)
    let documentation = DocumentationLines.lines(of: operation.documentation)
    let response = operation.response
    self.init(
      source: DocumentationLines.source(operation.origin),
      importedModules: client.imports(of: operation, with: views.types(of: operation.nested)),
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      route: operation.route,
      typeName: operation.typeName,
      operationID: Literal.string(operation.operationID),
      hasSecurity: !operation.security.isEmpty,
      security: operation.security.map {
        SecurityView($0, isOnlyAlternative: operation.security.count == 1)
      },
      properties: operation.arguments.map {
        PropertyView(
          documentation: DocumentationLines.lines(
            of: $0.documentation, after: operation.location(of: $0)),
          name: $0.name,
          type: $0.type.spelling)
      },
      hasParameters: !operation.arguments.isEmpty,
      parameters: operation.arguments.map { ParameterView(FunctionParameter($0)) },
      method: Literal.string(operation.method),
      path: operation.path.map { PathPart($0) },
      query: operation.parameters(in: .query).map { Query($0.name, $0.parameter) },
      headers: operation.parameters(in: .header).map { Header($0.name, $0.parameter) },
      cookies: operation.parameters(in: .cookie).compactMap {
        StyledArgument($0.name, $0.parameter)
      },
      ownServers: OperationServersView(operation.servers, apiServerCount: client.servers.count),
      accept: Accept(response),
      choice: operation.body.flatMap { BodyChoiceView($0) },
      body: operation.body.map { BodyView($0) },
      isVoid: response.isVoid,
      single: response.single.map { ContentView($0) },
      several: CasesView(resultsOf: response),
      hasFailures: !response.failures.isEmpty,
      failureLines: response.failureLines,
      failures: CasesView(failuresOf: response),
      headersView: HeadersView(response.headers),
      stream: response.stream.map { StreamView($0) },
      nested: views.views(of: operation.nested, depth: 1),
      constructors: views.constructors(of: operation.nested),
      call: MethodsView(
        unlocal, client.groups[operation.group], CallView.list(calls, of: client)),
    )
  }
}

extension Client.Operation {
  /// The HTTP method and the path, as code in documentation.
  var route: String { DocumentationLines.code("\(method) \(requestText)") }

  /// The part of the request that contains an argument, for documentation.
  func location(of argument: Client.Argument) -> String {
    if let parameter = argument.parameter {
      let isRenamed = parameter.wireName != Identifier.bare(argument.name)
      let name = isRenamed ? " \(DocumentationLines.code(parameter.wireName))" : ""
      return switch parameter.location {
      case .path: "Path parameter\(name)."
      case .query: "Query parameter\(name)."
      case .header: "Header field\(name)."
      case .cookie: "Cookie\(name)."
      }
    }
    guard let body, let content = body.contents.first, !body.isChosen else {
      return "Request body."
    }
    return "Request body, \(DocumentationLines.code(content.mediaType))."
  }
}
