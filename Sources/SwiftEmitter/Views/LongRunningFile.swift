import IR
import SwiftModel

/// The view of `LongRunning.mustache`.
struct LongRunningFile: Encodable {
  /// The way to a value inside another.
  struct Path: Encodable {
    /// The type of the value, without null.
    var target: String
    /// Whether the root may be missing and a member follows.
    var isRootOptional: Bool
    /// With a question mark after a member that may be missing and that another one follows.
    var members: [String]
    /// Whether the value may be missing.
    var isOptional: Bool
  }

  /// An operation that follows up on the start.
  struct Step: Encodable {
    struct Argument: Encodable {
      var label: String
      var isID: Bool
      /// The property of the start that has the value.
      var ofStart: String?
      /// The parameter that has the value.
      var own: String?
    }

    var typeName: String
    /// The local name of the start's result.
    var answer: String
    /// The local constant that holds the identifier.
    var id: String
    /// The way to the identifier.
    var path: Path
    var arguments: [Argument]
    var parameters: [ParameterView]
  }

  struct Outcome: Encodable {
    /// The case of the enumeration.
    var name: String?
    var literal: String?
    var isFailure: Bool
  }

  /// A method of the group. A second one also fetches the file.
  struct Method: Encodable {
    var documentation: [String?]
    var hasDocumentation: Bool
    var parameterDocumentation: [ParameterDocumentationView]
    var parameters: [ParameterView]
    var hasArguments: Bool
    /// The local constant that holds the start.
    var startValue: String
    var startArguments: [ArgumentView]
    /// The second type of `LongRunning`.
    var fetchType: String
    var fetch: Fetch?
    var isLast: Bool
  }

  /// The locals of a method that fetches the file, and the arguments of the fetching operation.
  struct Fetch: Encodable {
    /// The constant that holds the long-running operation.
    var operation: String
    /// The result of the start.
    var answer: String
    /// The constant that holds the fetching operation.
    var fetchName: String
    var arguments: [ArgumentView]
  }

  var source: String
  var importsFoundation: Bool
  var typeName: String
  var groupName: String
  var methodName: String
  var isDeprecated: Bool
  var startType: String
  var startName: String
  /// The result of the start.
  var startedType: String
  /// The result of the poll.
  var polledType: String
  var poll: Step
  var hasPending: Bool
  var pending: [ElementView]
  var status: Path
  var outcomes: [Outcome]
  var isDoneByPresence: Bool
  var fetch: Step?
  var cancel: Step?
  var methods: [Method]
}

extension LongRunningFile {
  init(_ operation: Client.LongRunningOperation, start: Client.Operation) {
    let methods = operation.methods
    self.init(
      source: DocumentationLines.source(operation.origin),
      importsFoundation: operation.fetch != nil,
      typeName: operation.typeName,
      groupName: operation.groupName,
      methodName: operation.methodName,
      isDeprecated: operation.documentation.isDeprecated,
      startType: start.typeName,
      startName: Identifier.bare(start.methodName),
      startedType: operation.id.root.spelling,
      polledType: operation.status.root.spelling,
      poll: Step(operation.poll, operation.id),
      hasPending: !operation.pending.isEmpty,
      pending: ElementView.list(operation.pending.map { Literal.integer(Int64($0)) }),
      status: Path(operation.status),
      outcomes: operation.outcomes.map { Outcome($0) },
      isDoneByPresence: operation.isDoneByPresence,
      fetch: operation.fetch.map { Step($0, operation.id, parameters: operation.fetchParameters) },
      cancel: operation.cancel.map { Step($0, operation.id) },
      methods: methods.enumerated().map { index, method in
        Method(method, operation, start, isLast: index == methods.count - 1)
      },
    )
  }
}

extension LongRunningFile.Path {
  fileprivate init(_ path: Client.LongRunningOperation.Path) {
    self.init(
      target: path.target.spelling,
      isRootOptional: path.isRootOptional,
      members: path.members.map { member in
        member.name + (member.isNullable ? "?.value" : "") + (member.isOptional ? "?" : "")
      },
      isOptional: path.isTargetOptional,
    )
  }
}

extension LongRunningFile.Step {
  fileprivate init(
    _ step: Client.LongRunningOperation.Step, _ id: Client.LongRunningOperation.Path,
    parameters: [Client.LongRunningOperation.Parameter] = [],
  ) {
    let names = parameters.map(\.name)
    self.init(
      typeName: step.typeName,
      answer: Identifier.free("answer", among: names),
      id: Identifier.free("id", among: names),
      path: LongRunningFile.Path(id),
      arguments: step.arguments.map { argument in
        let label = Identifier.label(argument.name)
        return switch argument.source {
        case .identifier: Argument(label: label, isID: true)
        case .start(let name): Argument(label: label, isID: false, ofStart: name)
        case .method(let name): Argument(label: label, isID: false, own: name)
        }
      },
      parameters: parameters.map {
        ParameterView(FunctionParameter($0.argument, named: $0.name), hasDefault: false)
      },
    )
  }
}

extension LongRunningFile.Outcome {
  fileprivate init(_ outcome: Client.LongRunningOperation.Outcome) {
    switch outcome.status {
    case .enumerationCase(let name): self.init(name: name, isFailure: outcome.isFailure)
    case .scalar(let value):
      self.init(literal: Literal.scalar(value), isFailure: outcome.isFailure)
    }
  }
}

extension LongRunningFile.Method {
  fileprivate init(
    _ method: Client.LongRunningOperation.Method, _ operation: Client.LongRunningOperation,
    _ start: Client.Operation, isLast: Bool,
  ) {
    let fetch = method.isFetching ? operation.fetch : nil
    let documentation = DocumentationLines.lines(of: operation.documentation)
    let fetchParameters = fetch == nil ? [] : operation.fetchParameters
    let parameters = operation.startParameters + fetchParameters
    let names = parameters.map(\.name)
    self.init(
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      parameterDocumentation: ParameterDocumentationView.list(
        parameters.lazy.map { ($0.name, $0.argument.documentation) }),
      parameters: method.parameters.map { ParameterView($0) },
      hasArguments: !start.arguments.isEmpty,
      startValue: Identifier.free("start", among: names),
      startArguments: operation.startParameters.map {
        ArgumentView(label: Identifier.label($0.argument.name), name: $0.name)
      },
      fetchType: fetch.map { TypeSpelling.fetch($0.typeName) } ?? TypeSpelling.never,
      fetch: fetch.map { _ in
        LongRunningFile.Fetch(
          operation: Identifier.free("operation", among: names),
          answer: Identifier.free("answer", among: names),
          fetchName: Identifier.free("fetch", among: names),
          arguments: fetchParameters.map {
            ArgumentView(label: Identifier.label($0.name), name: $0.name)
          })
      },
      isLast: isLast,
    )
  }
}
