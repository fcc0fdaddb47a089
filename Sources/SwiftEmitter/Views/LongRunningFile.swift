import IR
import SwiftModel

/// The view of `LongRunning.mustache`.
struct LongRunningFile: Encodable {
  /// The way to a value inside another.
  struct Path: Encodable {
    struct Member: Encodable {
      var name: String
      /// Whether the value may be missing and another member follows.
      var isOptional: Bool
    }

    var end: String
    /// Whether the root may be missing and a member follows.
    var isRootOptional: Bool
    var first: String?
    var isFirstOptional: Bool
    var rest: [Member]
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
    var startArguments: [ArgumentView]
    /// The second type of `LongRunning`.
    var fetchType: String
    var fetch: Fetch?
    var isLast: Bool
  }

  /// The arguments of the fetching operation.
  struct Fetch: Encodable {
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
  var id: Path
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
    let whole = Method(operation, start, fetch: nil)
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
      id: Path(operation.id),
      poll: Step(operation.poll),
      hasPending: !operation.pending.isEmpty,
      pending: ElementView.list(operation.pending.map { Literal.integer(Int64($0)) }),
      status: Path(operation.status),
      outcomes: operation.outcomes.map { Outcome($0) },
      isDoneByPresence: operation.isDoneByPresence,
      fetch: operation.fetch.map { Step($0, parameters: operation.fetchParameters) },
      cancel: operation.cancel.map { Step($0) },
      methods: [whole] + (operation.fetch.map { [Method(operation, start, fetch: $0)] } ?? []),
    )
  }
}

extension LongRunningFile.Path {
  fileprivate init(_ path: Client.LongRunningOperation.Path) {
    let members = path.members.map { member in
      Member(
        name: member.isNullable ? "\(member.name)?.value" : member.name,
        isOptional: member.isOptional)
    }
    self.init(
      end: path.target.spelling,
      isRootOptional: path.isRootOptional,
      first: members.first?.name,
      isFirstOptional: members.first?.isOptional ?? false,
      rest: Array(members.dropFirst()),
    )
  }
}

extension LongRunningFile.Step {
  fileprivate init(
    _ step: Client.LongRunningOperation.Step,
    parameters: [Client.LongRunningOperation.Parameter] = [],
  ) {
    self.init(
      typeName: step.typeName,
      arguments: step.arguments.map { argument in
        let label = Identifier.label(argument.name)
        return switch argument.source {
        case .identifier: Argument(label: label, isID: true)
        case .start(let name): Argument(label: label, isID: false, ofStart: name)
        case .method(let name): Argument(label: label, isID: false, own: name)
        }
      },
      parameters: parameters.map {
        ParameterView(label: $0.name, type: $0.argument.type.spelling, defaultValue: nil)
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
    _ operation: Client.LongRunningOperation, _ start: Client.Operation,
    fetch: Client.LongRunningOperation.Step?,
  ) {
    let documentation = DocumentationLines.lines(of: operation.documentation)
    let fetchParameters = fetch == nil ? [] : operation.fetchParameters
    let parameters = operation.startParameters + fetchParameters
    self.init(
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      parameterDocumentation: ParameterDocumentationView.list(
        parameters.lazy.map { ($0.name, $0.argument.documentation) }),
      parameters: operation.startParameters.map { ParameterView(ofStart: $0) }
        + fetchParameters.map { ParameterView(ofFetch: $0) },
      hasArguments: !start.arguments.isEmpty,
      startArguments: operation.startParameters.map {
        ArgumentView(label: Identifier.label($0.argument.name), name: $0.name)
      },
      fetchType: fetch.map { TypeSpelling.fetch($0.typeName) } ?? TypeSpelling.nothing,
      fetch: fetch.map { _ in
        LongRunningFile.Fetch(
          arguments: fetchParameters.map {
            ArgumentView(label: Identifier.label($0.name), name: $0.name)
          })
      },
      isLast: fetch != nil || operation.fetch == nil,
    )
  }
}

extension ParameterView {
  /// The body has no label, as in the method of the start.
  fileprivate init(ofStart parameter: Client.LongRunningOperation.Parameter) {
    self.init(ofFetch: parameter)
    if parameter.argument.parameter == nil { label = Identifier.unlabelled(parameter.name) }
  }

  fileprivate init(ofFetch parameter: Client.LongRunningOperation.Parameter) {
    self.init(
      label: parameter.name, type: parameter.argument.type.spelling,
      defaultValue: parameter.argument.isOptional ? "nil" : nil)
  }
}
