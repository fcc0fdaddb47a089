import IR
import SwiftModel

/// What `LongRunning.mustache` needs.
struct LongRunningFile: Encodable {
  /// Members one after the other, from a value.
  struct Path: Encodable {
    struct Member: Encodable {
      var name: String
      /// Whether another one follows and this one may be missing.
      var isOptional: Bool
    }

    var end: String
    /// Whether there are members and the root may be missing.
    var isRootOptional: Bool
    var first: String?
    var isFirstOptional: Bool
    var rest: [Member]
  }

  /// An operation about what was started.
  struct Step: Encodable {
    struct Argument: Encodable {
      var label: String
      var isID: Bool
      /// The property of the start that has the value.
      var ofStart: String?
      /// The parameter that has it.
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

  /// A method of the group. What fetches a file is one of its own.
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

  /// How the fetching operation is made of the method's parameters.
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
  /// What the start is answered with.
  var startedType: String
  /// What the poll is answered with.
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

extension ViewBuilder {
  func longRunningFile(_ index: Int) -> LongRunningFile {
    let longRunning = longRunning[index]
    let names = self.names.longRunning[index]
    let start = api.operations[longRunning.start]
    let startNames = self.names.operations[longRunning.start]
    return LongRunningFile(
      source: source(longRunning.origin),
      importsFoundation: longRunning.fetch != nil,
      typeName: names.type,
      groupName: self.names.groups[start.group.index],
      methodName: names.method,
      isDeprecated: start.documentation.isDeprecated,
      startType: startNames.type,
      startName: Identifier.bare(startNames.method),
      startedType: spelling.spell(longRunning.id.root),
      polledType: spelling.spell(longRunning.status.root),
      id: path(longRunning.id),
      poll: step(longRunning.poll, longRunning.start),
      hasPending: !longRunning.pending.isEmpty,
      pending: ElementView.list(longRunning.pending.map { Literal.integer(Int64($0)) }),
      status: path(longRunning.status),
      outcomes: longRunning.outcomes.compactMap(outcome),
      isDoneByPresence: longRunning.isDoneByPresence,
      fetch: longRunning.fetch.map {
        step($0, longRunning.start, arguments: fetchArguments($0, names))
      },
      cancel: longRunning.cancel.map { step($0, longRunning.start) },
      methods: [method(longRunning, names, fetch: nil)]
        + (longRunning.fetch.map { [method(longRunning, names, fetch: $0)] } ?? []),
    )
  }

  private func path(_ path: LongRunning.Path) -> LongRunningFile.Path {
    let isOptional = path.members.map(\.isOfOptional).dropFirst() + [false]
    let members = zip(path.members, isOptional).map { member, isOptional in
      LongRunningFile.Path.Member(name: access(to: member), isOptional: isOptional)
    }
    return LongRunningFile.Path(
      end: spelling.spell(path.end),
      isRootOptional: path.members.first?.isOfOptional ?? false,
      first: members.first?.name,
      isFirstOptional: members.first?.isOptional ?? false,
      rest: Array(members.dropFirst()),
    )
  }

  /// What is written behind a value's point to get a member.
  private func access(to member: LongRunning.Path.Member) -> String {
    let name = names.properties(of: member.record)[member.property]
    guard case .record(let properties, _) = api.types.shape(of: member.record),
      tellsNull(properties[member.property], of: member.record)
    else { return name }
    return "\(name)?.value"
  }

  private func outcome(_ outcome: LongRunning.Outcome) -> LongRunningFile.Outcome? {
    switch outcome.status {
    case .value(let id, let index):
      LongRunningFile.Outcome(name: names.cases(of: id)[index], isFailure: outcome.isFailure)
    case .scalar(let value):
      LongRunningFile.Outcome(literal: Literal.scalar(value), isFailure: outcome.isFailure)
    }
  }

  /// A parameter of what fetches the file for which nothing is known before.
  private struct FetchArgument {
    /// Among the operation's parameters and its body.
    var index: Int
    var argument: Argument
    /// As the method has it.
    var name: String
  }

  private func fetchArguments(
    _ step: LongRunning.Step, _ names: LongRunningNames,
  ) -> [FetchArgument] {
    let known = [step.id] + step.shared.map(\.parameter)
    let all = arguments(api.operations[step.operation], self.names.operations[step.operation])
    return all.enumerated().filter { !known.contains($0.offset) }.map {
      FetchArgument(index: $0.offset, argument: $0.element, name: names.fetch[$0.offset])
    }
  }

  private func step(
    _ step: LongRunning.Step, _ start: Int, arguments: [FetchArgument] = [],
  ) -> LongRunningFile.Step {
    let operationNames = names.operations[step.operation]
    let labels = self.arguments(api.operations[step.operation], operationNames).map {
      Identifier.label($0.name)
    }
    let views = labels.enumerated().compactMap { index, label -> LongRunningFile.Step.Argument? in
      if index == step.id { return LongRunningFile.Step.Argument(label: label, isID: true) }
      if let shared = step.shared.first(where: { $0.parameter == index }) {
        return LongRunningFile.Step.Argument(
          label: label, isID: false,
          ofStart: names.operations[start].parameters[shared.ofStart])
      }
      guard let own = arguments.first(where: { $0.index == index }) else { return nil }
      return LongRunningFile.Step.Argument(label: label, isID: false, own: own.name)
    }
    return LongRunningFile.Step(
      typeName: operationNames.type,
      arguments: views,
      parameters: arguments.map {
        ParameterView(label: $0.name, type: $0.argument.type, defaultValue: nil)
      },
    )
  }

  private func method(
    _ longRunning: LongRunning, _ names: LongRunningNames, fetch: LongRunning.Step?,
  ) -> LongRunningFile.Method {
    let start = api.operations[longRunning.start]
    let startArguments = arguments(start, self.names.operations[longRunning.start])
    let fetchArguments = fetch.map { self.fetchArguments($0, names) } ?? []
    // What the start says of its answer does not hold for what follows that too.
    let documentation = lines(
      Documentation(
        summary: start.documentation.summary, isDeprecated: start.documentation.isDeprecated))
    let ofStart = zip(startArguments, names.start).map { argument, name in
      ParameterView(
        label: argument.isBody ? Identifier.unlabelled(name) : name, type: argument.type,
        defaultValue: argument.defaultValue)
    }
    let ofFetch = fetchArguments.map {
      ParameterView(
        label: $0.name, type: $0.argument.type, defaultValue: $0.argument.defaultValue)
    }
    return LongRunningFile.Method(
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      parameterDocumentation: parameterDocumentation(
        zip(startArguments, names.start).map { ($1, $0.documentation) }
          + fetchArguments.map { ($0.name, $0.argument.documentation) }),
      parameters: ofStart + ofFetch,
      hasArguments: !startArguments.isEmpty,
      startArguments: zip(startArguments, names.start).map { argument, name in
        ArgumentView(label: Identifier.label(argument.name), name: name)
      },
      fetchType: fetch.map { TypeSpelling.fetch(self.names.operations[$0.operation].type) }
        ?? TypeSpelling.nothing,
      fetch: fetch.map { _ in
        LongRunningFile.Fetch(
          arguments: fetchArguments.map {
            ArgumentView(label: Identifier.label($0.name), name: $0.name)
          })
      },
      isLast: fetch != nil || longRunning.fetch == nil,
    )
  }
}
