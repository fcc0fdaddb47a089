import IR
import Mustache
import SwiftModel

/// The section of a method that runs a long-running operation.
struct LongRunningView: View {
  static let headings = ["Parameters", "States", "Example"]

  var name: String
  var isDeprecated: Bool
  var summary: String?
  var startMethod: String
  var pollMethod: String
  var fetchMethod: String?
  var cancelMethod: String?
  var signature: SignatureView
  var hasFetch: Bool
  var parameters: [ParameterRow]
  var startType: String
  var pollType: String
  var example: ExampleView?
  var top: String
}

extension LongRunningView {
  init(
    _ operation: Client.LongRunningOperation, _ map: PageMap, _ values: inout ExampleValues,
    top: String,
  ) {
    let client = map.client
    let start = client.operations[operation.start]
    let poll = client.operations[operation.poll.operation]
    let fetch = operation.fetch.map { client.operations[$0.operation] }
    let parameters = operation.startParameters + (fetch == nil ? [] : operation.fetchParameters)
    let fetchType = fetch.map { TypeSpelling.download($0.typeName) } ?? TypeSpelling.never
    let arguments = Self.arguments(operation, start, fetch, &values)
    self.init(
      name: Identifier.bare(operation.methodName),
      isDeprecated: operation.documentation.isDeprecated,
      summary: operation.documentation.summary.map { Markdown.firstParagraph($0) },
      startMethod: Markdown.code(Identifier.bare(start.methodName)),
      pollMethod: Markdown.code(Identifier.bare(poll.methodName)),
      fetchMethod: fetch.map { Markdown.code(Identifier.bare($0.methodName)) },
      cancelMethod: operation.cancel.map {
        Markdown.code(Identifier.bare(client.operations[$0.operation].methodName))
      },
      signature: SignatureView(
        methodName: operation.methodName,
        hasParameters: true,
        parameters: parameters.map {
          SignatureView.Parameter($0.argument, name: $0.name)
        },
        operationType: operation.typeName,
        resultType: "LongRunning<\(operation.typeName), \(fetchType)>",
      ),
      hasFetch: fetch != nil,
      parameters: parameters.map { ParameterRow($0.argument, named: $0.name, in: map) },
      startType: map.code(ofResult: start.response) ?? Markdown.code("Void"),
      pollType: map.code(ofResult: poll.response) ?? Markdown.code("Void"),
      example: arguments.map {
        ExampleView(
          start, SetUpView(client, security: start.security),
          call: ExampleView.Call(operation.methodName, $0, result: "states"))
      },
      top: top,
    )
  }

  /// The required arguments; nil if one of them has no example value.
  private static func arguments(
    _ operation: Client.LongRunningOperation, _ start: Client.Operation,
    _ fetch: Client.Operation?, _ values: inout ExampleValues,
  ) -> [SwiftExpression.Argument]? {
    var arguments: [SwiftExpression.Argument] = []
    let startParameters = operation.startParameters.map { ($0, start) }
    let fetchParameters = fetch.map { fetch in operation.fetchParameters.map { ($0, fetch) } } ?? []
    for (parameter, owner) in startParameters + fetchParameters
    where !parameter.argument.isOptional {
      guard let value = CallExamples.value(of: parameter.argument, owner, &values) else {
        return nil
      }
      let hasLabel = parameter.argument.parameter != nil
      arguments.append(
        .init(label: hasLabel ? Identifier.label(parameter.name) : nil, value: value))
    }
    if fetch != nil {
      arguments.append(.init(label: "to", value: ExampleScalars.fileURL("Downloads")))
    }
    return arguments
  }
}
