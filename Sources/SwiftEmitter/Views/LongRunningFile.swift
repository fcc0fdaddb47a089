import IR
import Mustache
import SwiftModel

/// The view of `LongRunning.mustache`.
struct LongRunningFile: FileView {
  /// A chain of members from a response to a value.
  struct Path: View {
    /// The type of the value, without null.
    var valueType: String
    /// Whether optional chaining is needed after the root.
    var isRootOptional: Bool
    /// The names of the members, with a question mark after a name if optional chaining is needed.
    var members: [String]
    /// Whether the value may be missing.
    var isOptional: Bool
  }

  /// The operation that polls, fetches or cancels.
  struct Step: View {
    /// An argument of the operation. Its value is the identifier, `startProperty` or
    /// `methodParameter`.
    struct Argument: View {
      var label: String
      /// Whether the value is the identifier.
      var isID: Bool
      /// The property of the start operation that has the value.
      var startProperty: String?
      /// The parameter of the method that has the value.
      var methodParameter: String?
    }

    var typeName: String
    /// The local name of the start operation's result.
    var startResult: String
    /// The local constant that holds the identifier.
    var id: String
    /// The path of the identifier in the start operation's result.
    var path: Path
    var arguments: [Argument]
    var parameters: [ParameterView]
  }

  /// The meaning of a status.
  struct Outcome: View {
    /// The status as a case of an enumeration; nil if it is a literal.
    var name: String?
    /// The status as a literal; nil if it is a case.
    var literal: String?
    var isFailure: Bool
  }

  /// A method of the group that runs the long-running operation.
  struct Method: View {
    var documentation: [String?]
    var hasDocumentation: Bool
    var routes: Routes
    var parameterDocumentation: [ParameterDocumentationView]
    var parameters: [ParameterView]
    /// Whether the start operation has arguments.
    var hasStartArguments: Bool
    /// The local constant that holds the start operation.
    var startValue: String
    var startArguments: [ArgumentView]
    /// The second generic argument of `LongRunning`.
    var fetchType: String
    /// Nil if the method does not fetch the file.
    var fetch: Fetch?
    var isLast: Bool
  }

  /// The HTTP requests of a method, as code in documentation.
  struct Routes: View {
    var start: String
    var poll: String
    var fetch: String?
    var cancel: String?
  }

  /// The local names of a method that fetches the file, and the fetching operation's arguments.
  struct Fetch: View {
    /// The constant that holds the long-running operation.
    var operation: String
    /// The closure parameter that holds the start operation's result.
    var startResult: String
    /// The constant that holds the fetching operation.
    var fetchValue: String
    var fetchArguments: [ArgumentView]
  }

  var source: String
  var importedModules: [String] = []
  var typeName: String
  var groupName: String
  var methodName: String
  var isDeprecated: Bool
  /// The type of the start operation.
  var startType: String
  /// The name of the method that sends the start operation.
  var startName: String
  /// The type of the start operation's result.
  var startedType: String
  /// The type of the polling operation's result.
  var polledType: String
  var poll: Step
  var hasPending: Bool
  var pending: [ElementView]
  var status: Path
  var outcomes: [Outcome]
  /// Whether any status that is not in `outcomes` means that the operation is done.
  var anyOtherStatusIsDone: Bool
  var fetch: Step?
  var cancel: Step?
  var methods: [Method]
}

extension LongRunningFile {
  init(_ operation: Client.LongRunningOperation, of client: Client) {
    let start = client.operations[operation.start]
    let methods = operation.methods
    self.init(
      source: DocumentationLines.source(operation.origin),
      importedModules: client.imports(of: operation),
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
      anyOtherStatusIsDone: operation.anyOtherStatusIsDone,
      fetch: operation.fetch.map { Step($0, operation.id, parameters: operation.fetchParameters) },
      cancel: operation.cancel.map { Step($0, operation.id) },
      methods: methods.enumerated().map { index, method in
        Method(method, operation, client, isLast: index == methods.count - 1)
      },
    )
  }
}

extension LongRunningFile.Path {
  fileprivate init(_ path: Client.LongRunningOperation.Path) {
    self.init(
      valueType: path.target.spelling,
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
      startResult: Identifier.free("answer", among: names),
      id: Identifier.free("id", among: names),
      path: LongRunningFile.Path(id),
      arguments: step.arguments.map { argument in
        let label = Identifier.label(argument.name)
        return switch argument.source {
        case .identifier: Argument(label: label, isID: true)
        case .start(let name): Argument(label: label, isID: false, startProperty: name)
        case .method(let name): Argument(label: label, isID: false, methodParameter: name)
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
    _ client: Client, isLast: Bool,
  ) {
    let start = client.operations[operation.start]
    let fetch = method.isFetching ? operation.fetch : nil
    let documentation = DocumentationLines.lines(of: operation.documentation)
    let fetchParameters = fetch == nil ? [] : operation.fetchParameters
    let parameters = operation.startParameters + fetchParameters
    let names = parameters.map(\.name)
    let sent =
      operation.startParameters.map { (parameter: $0, operation: start) }
      + fetchParameters.map { parameter in
        (parameter, fetch.map { client.operations[$0.operation] } ?? start)
      }
    self.init(
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      routes: LongRunningFile.Routes(
        start: start.route,
        poll: client.operations[operation.poll.operation].route,
        fetch: fetch.map { client.operations[$0.operation].route },
        cancel: operation.cancel.map { client.operations[$0.operation].route },
      ),
      parameterDocumentation: sent.map { parameter, operation in
        ParameterDocumentationView(
          parameter.name, parameter.argument.documentation,
          after: operation.location(of: parameter.argument))
      },
      parameters: method.parameters.map { ParameterView($0) },
      hasStartArguments: !start.arguments.isEmpty,
      startValue: Identifier.free("start", among: names),
      startArguments: operation.startParameters.map {
        ArgumentView(label: Identifier.label($0.argument.name), name: $0.name)
      },
      fetchType: fetch.map { TypeSpelling.download($0.typeName) } ?? TypeSpelling.never,
      fetch: fetch.map { _ in
        LongRunningFile.Fetch(
          operation: Identifier.free("operation", among: names),
          startResult: Identifier.free("answer", among: names),
          fetchValue: Identifier.free("fetch", among: names),
          fetchArguments: fetchParameters.map {
            ArgumentView(label: Identifier.label($0.name), name: $0.name)
          })
      },
      isLast: isLast,
    )
  }
}
