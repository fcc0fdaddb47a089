import Diagnostics
import IR

extension Resolution {
  func longRunningOperation(
    _ longRunning: LongRunning, _ names: LongRunningNames, _ operations: [Client.Operation],
  ) -> Client.LongRunningOperation {
    let start = operations[longRunning.start]
    let fetchParameters =
      longRunning.fetch.map { self.fetchParameters($0, names, operations) } ?? []
    func resolved(_ step: LongRunning.Step, methodParameters: [Int: String] = [:])
      -> Client.LongRunningOperation.Step
    {
      self.step(step, startedBy: longRunning.start, operations, methodParameters)
    }
    let fetchNames = Dictionary(
      uniqueKeysWithValues: fetchParameters.map { ($0.index, $0.parameter.name) })
    return Client.LongRunningOperation(
      typeName: names.type,
      methodName: names.method,
      group: start.group,
      groupName: start.groupName,
      start: longRunning.start,
      startParameters: zip(argumentOrder(of: longRunning.start), start.arguments).map {
        Client.LongRunningOperation.Parameter(name: names.startParameters[$0], argument: $1)
      },
      id: path(longRunning.id),
      poll: resolved(longRunning.poll),
      pending: longRunning.pending,
      status: path(longRunning.status),
      outcomes: longRunning.outcomes.map(outcome),
      anyOtherStatusIsDone: longRunning.anyOtherStatusIsDone,
      fetch: longRunning.fetch.map { resolved($0, methodParameters: fetchNames) },
      fetchParameters: fetchParameters.map(\.parameter),
      cancel: longRunning.cancel.map { resolved($0) },
      // Without the details of the start operation, which describe only the start.
      documentation: Documentation(
        summary: start.documentation.summary, isDeprecated: start.documentation.isDeprecated),
      origin: longRunning.origin,
    )
  }

  /// Returns the method's parameters for fetching: one for each argument of the fetching operation
  /// that the method does not have otherwise, as the identifier or from the start operation.
  /// `index` is the index of the argument in the document.
  private func fetchParameters(
    _ step: LongRunning.Step, _ names: LongRunningNames, _ operations: [Client.Operation],
  ) -> [(index: Int, parameter: Client.LongRunningOperation.Parameter)] {
    let supplied = [step.id] + step.shared.map(\.parameter)
    let arguments = operations[step.operation].arguments
    return zip(argumentOrder(of: step.operation), arguments)
      .filter { index, _ in !supplied.contains(index) }
      .map { index, argument in
        (
          index,
          Client.LongRunningOperation.Parameter(
            name: names.fetchParameters[index], argument: argument)
        )
      }
  }

  /// The index in the document of each argument of an operation, in the order of the arguments.
  private func argumentOrder(of operation: Int) -> [Int] {
    names.operations[operation].argumentOrder
  }

  /// - Parameter methodParameters: The names of the method's parameters, by the index of the
  ///   argument that receives the parameter.
  private func step(
    _ step: LongRunning.Step, startedBy start: Int, _ operations: [Client.Operation],
    _ methodParameters: [Int: String],
  ) -> Client.LongRunningOperation.Step {
    let operation = operations[step.operation]
    let startParameters = names.operations[start].parameters
    let arguments = zip(argumentOrder(of: step.operation), operation.arguments).compactMap {
      index, argument -> Client.LongRunningOperation.Step.Argument? in
      let name = argument.name
      if index == step.id { return .init(name: name, source: .identifier) }
      if let shared = step.shared.first(where: { $0.parameter == index }) {
        return .init(name: name, source: .start(startParameters[shared.startParameter]))
      }
      return methodParameters[index].map { .init(name: name, source: .method($0)) }
    }
    return Client.LongRunningOperation.Step(
      operation: step.operation, typeName: operation.typeName, arguments: arguments)
  }

  private func path(_ path: LongRunning.Path) -> Client.LongRunningOperation.Path {
    Client.LongRunningOperation.Path(
      root: typeUse(path.root),
      isRootOptional: path.members.first?.isContainerOptional ?? false,
      members: path.members.indices.map { index in
        let next = index + 1
        return Client.LongRunningOperation.Path.Member(
          name: names.properties(of: path.members[index].record)[path.members[index].property],
          isNullable: distinguishesNull(path.members[index]),
          isOptional: next < path.members.count && path.members[next].isContainerOptional,
        )
      },
      target: typeUse(path.target),
      isTargetOptional: path.isTargetOptional || path.members.last.map(isTag) ?? false,
    )
  }

  private func distinguishesNull(_ member: LongRunning.Path.Member) -> Bool {
    guard case .record(let properties, _) = api.types.shape(of: member.record) else { return false }
    return distinguishesNullFromAbsent(properties[member.property], of: member.record)
  }

  /// Whether the member is the tag of a union in the same record. Such a property is computed, and
  /// its type is always an optional.
  private func isTag(_ member: LongRunning.Path.Member) -> Bool {
    guard case .record(let properties, _) = api.types.shape(of: member.record) else { return false }
    let name = WireName(properties[member.property].wireName)
    return taggedUnionUses(of: member.record, properties).contains {
      WireName($0.tag.wireName) == name
    }
  }

  private func outcome(_ outcome: LongRunning.Outcome) -> Client.LongRunningOperation.Outcome {
    let status: Client.LongRunningOperation.Outcome.Status =
      switch outcome.status {
      case .value(let id, let index): .enumerationCase(names.cases(of: id)[index])
      case .scalar(let value): .scalar(value)
      }
    return Client.LongRunningOperation.Outcome(status: status, isFailure: outcome.isFailure)
  }
}
