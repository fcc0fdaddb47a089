import IR
import Mustache
import SwiftModel

/// The section of an operation.
struct OperationView: View {
  /// The headings inside the section, in their order.
  static let headings = [
    "Parameters", "Return type", "Responses", "HTTP request headers", "Authentication", "Example",
  ]

  /// An alternative for authentication.
  struct Requirement: View {
    /// The credentials that are sent together.
    var credentials: String
  }

  var name: String
  var isDeprecated: Bool
  var summary: String?
  var description: ProseView?
  /// The HTTP method and the path.
  var request: String
  /// The URLs of the operation's own servers; nil if it uses the servers of the API.
  var serverURLs: String?
  var signature: SignatureView
  var hasParameters: Bool
  var parameters: [ParameterRow]
  var returnType: String?
  /// The description of the successful response, if the operation has only one.
  var returns: String?
  var responses: [ResponseRow]
  /// Whether one of the following three types is not nil.
  var hasOwnTypes: Bool
  /// The type with a case for each successful response, if there are several.
  var outputType: String?
  /// The type with a case for each failure.
  var failureType: String?
  /// The type with the documented header fields.
  var headersType: String?
  var contentTypes: [ContentTypeView]
  var hasContentTypes: Bool
  var accept: String?
  var negotiatingParameter: String?
  var requirements: [Requirement]
  var hasRequirements: Bool
  var example: ExampleView?
  var top: String
}

/// A media type of a request body.
struct ContentTypeView: View {
  var mediaType: String
  /// The case of the body's enumeration with its type, if the caller chooses the media type.
  var choice: String?
}

/// The declaration of a method.
struct SignatureView: View {
  struct Parameter: View {
    var label: String
    var type: String
    var defaultValue: String?
  }

  var methodName: String
  var hasParameters: Bool
  var parameters: [Parameter]
  var operationType: String
  var resultType: String?
}

extension SignatureView {
  init(_ name: String, _ operation: Client.Operation, resultType: String?) {
    self.init(
      methodName: name,
      hasParameters: !operation.arguments.isEmpty,
      parameters: operation.arguments.map { Parameter($0, name: $0.name) },
      operationType: operation.typeName,
      resultType: resultType,
    )
  }
}

extension SignatureView.Parameter {
  /// The argument for the body has no label.
  init(_ argument: Client.Argument, name: String) {
    self.init(
      label: argument.parameter == nil ? Identifier.unlabelled(name) : name,
      type: argument.type.spelling,
      defaultValue: argument.isOptional ? "nil" : nil,
    )
  }
}

extension OperationView {
  init(
    _ index: Int, in section: PageOutline.Section, _ map: PageMap,
    _ values: inout ExampleValues,
  ) {
    let client = map.client
    let operation = client.operations[index]
    let calls = CallExamples(operation, &values)
    let setUp = SetUpView(client, security: operation.security)
    let response = operation.response
    let documentation = operation.documentation
    let body = operation.body
    let requirements = operation.security.map { alternative in
      Requirement(credentials: alternative.map { client.text(of: $0) }.joined(separator: " and "))
    }
    self.init(
      name: Identifier.bare(operation.methodName),
      isDeprecated: documentation.isDeprecated,
      summary: documentation.summary.map { Markdown.firstParagraph($0) },
      description: documentation.details == documentation.summary
        ? nil : ProseView(documentation.details),
      request: Markdown.code("\(operation.method) \(operation.requestText)"),
      serverURLs: operation.servers.isEmpty
        ? nil : operation.servers.map { Markdown.code($0.url) }.joined(separator: ", "),
      signature: SignatureView(
        operation.methodName, operation, resultType: response.resultType),
      hasParameters: !operation.arguments.isEmpty,
      parameters: operation.arguments.map { ParameterRow($0, in: map) },
      returnType: map.code(ofResult: response),
      returns: Self.returns(response),
      responses: response.all.map { ResponseRow($0, of: operation, in: map) },
      hasOwnTypes: response.returnsEnumeration || !response.failures.isEmpty
        || !response.headers.isEmpty,
      outputType: response.returnsEnumeration
        ? response.resultType.map { Markdown.code($0) } : nil,
      failureType: response.failures.isEmpty
        ? nil : Markdown.code("\(operation.typeName).Failure"),
      headersType: response.headers.isEmpty
        ? nil : Markdown.code("\(operation.typeName).Headers"),
      contentTypes: body.map { ContentTypeView.list($0, in: map) } ?? [],
      hasContentTypes: !(body?.contents.isEmpty ?? true),
      accept: response.accept.isEmpty
        ? nil : response.accept.map { Markdown.code($0) }.joined(separator: ", "),
      negotiatingParameter: response.negotiation.map {
        Markdown.code(Identifier.bare($0.argument))
      },
      requirements: requirements.filter { !$0.credentials.isEmpty },
      hasRequirements: requirements.contains { !$0.credentials.isEmpty },
      example: ExampleView(operation, of: client, calls, setUp),
      top: section.top,
    )
  }

  private static func returns(_ response: Client.ResponseSet) -> String? {
    guard response.results.count == 1, let documentation = response.results.first?.documentation
    else { return nil }
    return (documentation.details ?? documentation.summary).map { Markdown.firstParagraph($0) }
  }
}

extension Client.ResponseSet {
  /// Whether the result is an enumeration with a case for each successful response.
  var returnsEnumeration: Bool {
    if case .cases = result { true } else { false }
  }
}

extension ContentTypeView {
  fileprivate static func list(_ body: Client.Body, in map: PageMap) -> [ContentTypeView] {
    body.contents.map { content in
      ContentTypeView(
        mediaType: Markdown.code(content.mediaType),
        choice: body.isChosen
          ? map.code(
            content.type, as: ".\(Identifier.bare(content.name))(\(content.type.spelling))") : nil,
      )
    }
  }
}

extension Client {
  fileprivate func text(of part: SecurityPart) -> String {
    let credential = credentials[part.credential]
    let kind =
      switch credential.kind {
      case .basic: "HTTP Basic"
      case .bearer: "bearer token"
      case .apiKey(let location, let name):
        "API key in the \(location.rawValue) \(Markdown.code(name))"
      case .oauth2: "OAuth 2.0"
      case .other(let name): Markdown.plain(name)
      }
    let scopes = part.scopes.map { Markdown.code($0) }.joined(separator: ", ")
    let name = "\(Markdown.code(credential.wireName)) (\(kind))"
    return scopes.isEmpty ? name : "\(name), scopes: \(scopes)"
  }
}
