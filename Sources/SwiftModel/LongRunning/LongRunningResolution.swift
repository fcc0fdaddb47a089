import Diagnostics
import IR

/// What the settings say of long-running operations, held against the API.
func longRunning(
  _ settings: ModelSettings, of api: API, _ aliases: Aliases,
) -> Outcome<[LongRunning]> {
  var resolution = LongRunningResolution(api: api, aliases: aliases)
  let resolved = settings.longRunning.compactMap { resolution.resolve($0) }
  return Outcome(resolved, resolution.diagnostics)
}

/// Every mistake is reported at its place; what has one is left out.
private struct LongRunningResolution {
  let api: API
  let aliases: Aliases
  var diagnostics: [Diagnostic] = []

  mutating func resolve(_ settings: LongRunningSettings) -> LongRunning? {
    if !Identifier.isValidMember(settings.name) {
      report(.noMethodName(settings.name), at: settings.origin.location)
    }
    guard let operations = operations(of: settings) else { return nil }
    let start = operations.start
    let id = path(settings.id, from: start, at: settings.start.location)
    let poll = step(settings.poll, operations.poll, start, id?.target)
    let fetch = fetch(settings, operations.fetch, start, id?.target)
    let cancel = settings.cancel.flatMap { step in
      operations.cancel.flatMap { self.step(step, $0, start, id?.target) }
    }
    let status = path(
      settings.status, from: operations.poll, at: settings.poll.operation.location)
    guard let id, let poll, let status else { return nil }
    return LongRunning(
      name: settings.name,
      origin: settings.origin,
      start: start,
      id: id,
      poll: poll,
      pending: settings.pending,
      status: status,
      outcomes: outcomes(settings, status.target),
      isDoneByPresence: settings.done.isPresence,
      fetch: fetch,
      cancel: cancel,
    )
  }

  private struct Operations {
    var start: Int
    var poll: Int
    var fetch: Int?
    var cancel: Int?
  }

  /// The indices of the operations; nil where one of them is not there.
  private mutating func operations(of settings: LongRunningSettings) -> Operations? {
    let count = diagnostics.count
    let start = operation(settings.start, of: settings)
    let poll = operation(settings.poll.operation, of: settings)
    let fetch = settings.fetch.flatMap { operation($0.operation, of: settings) }
    let cancel = settings.cancel.flatMap { operation($0.operation, of: settings) }
    guard diagnostics.count == count, let start, let poll else { return nil }
    return Operations(start: start, poll: poll, fetch: fetch, cancel: cancel)
  }

  private mutating func operation(
    _ name: Located<String>, of settings: LongRunningSettings,
  ) -> Int? {
    let wanted = WireName(name.value)
    let ids = api.operations.map(\.id)
    if let index = ids.firstIndex(where: { WireName($0.text) == wanted }) { return index }
    let candidates = ids.indices.filter { WireName(ids[$0].textWithoutQuery) == wanted }
    if candidates.count > 1 {
      let texts = candidates.map { ids[$0].text }
      report(.ambiguousOperation(name.value, texts), at: name.location)
    } else if candidates.isEmpty {
      report(.unknownOperation(name.value, settings.name), at: name.location)
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private mutating func fetch(
    _ settings: LongRunningSettings, _ operation: Int?, _ start: Int, _ id: TypeReference?,
  ) -> LongRunning.Step? {
    guard let step = settings.fetch, let operation else { return nil }
    if !api.operations[operation].isDownload {
      report(.noFile(step.operation.value), at: step.operation.location)
    }
    return self.step(step, operation, start, id, asksForOthers: true)
  }

  /// - Parameter asksForOthers: Whether parameters for which nothing is known may be left to the
  ///   caller.
  private mutating func step(
    _ step: LongRunningSettings.Step, _ index: Int, _ start: Int, _ id: TypeReference?,
    asksForOthers: Bool = false,
  ) -> LongRunning.Step? {
    let operation = api.operations[index]
    let parameter = operation.parameters.firstIndex {
      WireName($0.wireName) == WireName(step.id.value)
    }
    guard let parameter else {
      report(.noParameter(step.id.value, step.operation.value), at: step.id.location)
      return nil
    }
    if let id, !isSame(id, api.sentType(of: operation.parameters[parameter], aliases)) {
      report(.differentID(step.id.value), at: step.id.location)
    }
    let shared = shared(operation, id: parameter, start)
    let known = [parameter] + shared.map(\.parameter)
    for index in operation.parameters.indices where !asksForOthers && !known.contains(index) {
      if operation.parameters[index].isNeeded {
        let name = operation.parameters[index].wireName
        report(.noValueFor(name, step.operation.value), at: step.operation.location)
      }
    }
    if !asksForOthers, operation.body?.isRequired == true {
      report(.needsBody(step.operation.value), at: step.operation.location)
    }
    return LongRunning.Step(operation: index, id: parameter, shared: shared)
  }

  /// What an operation needs and the start needs too, as the project that both are about.
  private func shared(
    _ operation: Operation, id: Int, _ start: Int,
  ) -> [LongRunning.Step.Shared] {
    let own = api.operations[start].parameters
    return operation.parameters.indices.compactMap { index in
      let parameter = operation.parameters[index]
      guard index != id, parameter.isNeeded else { return nil }
      let ofStart = own.firstIndex {
        $0.isNeeded && WireName($0.wireName) == WireName(parameter.wireName)
          && isSame(api.sentType(of: $0, aliases), api.sentType(of: parameter, aliases))
      }
      return ofStart.map { LongRunning.Step.Shared(parameter: index, ofStart: $0) }
    }
  }

  private mutating func path(
    _ names: [Located<String>], from index: Int, at location: SourceLocation,
  ) -> LongRunning.Path? {
    let operation = api.operations[index]
    guard let root = operation.valueOfSuccess else {
      report(.noValueOfSuccess, at: location)
      return nil
    }
    var members: [LongRunning.Path.Member] = []
    var type = root
    var isOptional = aliases.isNullable(root)
    for name in names {
      guard case .declared(let record) = aliases.resolved(aliases.nonNull(type)),
        case .record(let properties, _) = api.types.shape(of: record),
        let index = properties.firstIndex(where: {
          WireName($0.wireName) == WireName(name.value)
        })
      else {
        report(.noMember(name.value), at: name.location)
        return nil
      }
      members.append(
        LongRunning.Path.Member(record: record, property: index, isOfOptional: isOptional))
      type = properties[index].type
      isOptional = !properties[index].isRequired || aliases.isNullable(type)
    }
    return LongRunning.Path(members: members, root: root, target: aliases.nonNull(type))
  }

  private mutating func outcomes(
    _ settings: LongRunningSettings, _ type: TypeReference,
  ) -> [LongRunning.Outcome] {
    let done = settings.done.values.map { (value: $0, isFailure: false) }
    let all = done + settings.failed.map { (value: $0, isFailure: true) }
    var outcomes: [LongRunning.Outcome] = []
    for (place, item) in all.enumerated() {
      let value = item.value
      if all[..<place].contains(where: { value.value.isSame(as: $0.value.value) }) {
        report(.valueStandsTwice(value.value), at: value.location)
      } else if let status = status(value.value, type) {
        outcomes.append(LongRunning.Outcome(status: status, isFailure: item.isFailure))
      } else {
        report(.noStatus(value.value), at: value.location)
      }
    }
    return outcomes
  }

  /// Nil where a value of the type cannot be this one.
  private func status(_ value: JSONScalar, _ type: TypeReference) -> LongRunning.Outcome.Status? {
    switch aliases.resolved(type) {
    case .declared(let id):
      guard case .enumeration(_, let values) = api.types.shape(of: id) else { return nil }
      return values.firstIndex { $0.scalar.isSame(as: value) }.map { .value(of: id, $0) }
    case .scalar(let scalar):
      switch (scalar, value) {
      case (.string, .string), (.boolean, .boolean), (.integer, .integer): return .scalar(value)
      default: return nil
      }
    case .array, .dictionary, .nullable, .any: return nil
    }
  }

  /// Whether the client has one type for both.
  private func isSame(_ first: TypeReference, _ second: TypeReference) -> Bool {
    let resolved = [first, second].map { aliases.resolved(aliases.nonNull($0)) }
    return resolved[0].asDeclared == resolved[1].asDeclared
  }

  private mutating func report(_ message: Diagnostic.Message, at location: SourceLocation) {
    diagnostics.append(.error(message, at: location))
  }
}

extension LongRunningSettings.Done {
  fileprivate var isPresence: Bool {
    if case .present = self { true } else { false }
  }

  fileprivate var values: [Located<JSONScalar>] {
    if case .values(let values) = self { values } else { [] }
  }
}

extension TypeReference {
  /// The type without what makes no difference to the client.
  fileprivate var asDeclared: TypeReference {
    switch self {
    case .scalar(.integer(.unstated)): .scalar(.integer(.bits64))
    case .scalar(.binary): .scalar(.string)
    case .scalar, .declared, .array, .dictionary, .nullable, .any: self
    }
  }
}

extension JSONScalar {
  fileprivate func isSame(as other: JSONScalar) -> Bool {
    if case .string(let first) = self, case .string(let second) = other {
      return WireName(first) == WireName(second)
    }
    return self == other
  }
}

extension Diagnostic.Message {
  fileprivate static func noMethodName(_ name: String) -> Self {
    Self("'\(name)' cannot be the name of a method")
  }

  fileprivate static func ambiguousOperation(_ name: String, _ candidates: [String]) -> Self {
    let candidates = candidates.map { "'\($0)'" }.joined(separator: " or ")
    return Self("operation '\(name)' is ambiguous; name \(candidates)")
  }

  fileprivate static func unknownOperation(_ name: String, _ owner: String) -> Self {
    Self("operation '\(name)' of '\(owner)' is not in the document, or is not selected")
  }

  fileprivate static let noValueOfSuccess = Self(
    "the operation must be answered with one kind of value, which is no file")

  fileprivate static func noFile(_ name: String) -> Self {
    Self("'\(name)' must be answered with a file")
  }

  fileprivate static func noParameter(_ name: String, _ operation: String) -> Self {
    Self("'\(operation)' has no parameter '\(name)'")
  }

  fileprivate static func differentID(_ name: String) -> Self {
    Self("the parameter '\(name)' is of another type than the identifier")
  }

  fileprivate static func noValueFor(_ name: String, _ operation: String) -> Self {
    Self("'\(operation)' needs '\(name)', which is neither the identifier nor needed by the start")
  }

  fileprivate static func needsBody(_ operation: String) -> Self {
    Self("'\(operation)' needs a body, and there is none for it")
  }

  fileprivate static func noMember(_ name: String) -> Self {
    Self("there is no member '\(name)' where this leads")
  }

  fileprivate static func valueStandsTwice(_ value: JSONScalar) -> Self {
    Self("the status '\(value.text)' stands here twice")
  }

  fileprivate static func noStatus(_ value: JSONScalar) -> Self {
    Self("the status is never '\(value.text)'")
  }
}
