import Diagnostics
import IR

/// Resolves the settings of long-running operations and validates them against the API.
func longRunning(
  _ settings: [LongRunningSettings], of api: API, _ aliases: Aliases,
) -> Outcome<[LongRunning]> {
  var resolution = LongRunningResolution(api: api, aliases: aliases)
  let resolved = settings.compactMap { resolution.resolve($0) }
  return Outcome(resolved, resolution.diagnostics)
}

/// Reports every error at its location in the configuration. A part that cannot be resolved is
/// omitted.
private struct LongRunningResolution {
  let api: API
  let aliases: Aliases
  var diagnostics: [Diagnostic] = []

  mutating func resolve(_ settings: LongRunningSettings) -> LongRunning? {
    if !Identifier.isValidMember(settings.name) {
      report(.invalidMethodName(settings.name), at: settings.origin.location)
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
      anyOtherStatusIsDone: settings.done.anyOtherStatusIsDone,
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

  /// Returns the indices of the operations; nil if one of them does not exist.
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
      report(.unknownOperation(name.value, settings.name, ids.map(\.text)), at: name.location)
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private mutating func fetch(
    _ settings: LongRunningSettings, _ operation: Int?, _ start: Int, _ id: TypeReference?,
  ) -> LongRunning.Step? {
    guard let step = settings.fetch, let operation else { return nil }
    if !api.operations[operation].isDownload {
      report(.notADownload(step.operation.value), at: step.operation.location)
    }
    return self.step(step, operation, start, id, callerSuppliesOthers: true)
  }

  /// - Parameters:
  ///   - id: The type of the identifier; nil if its path is invalid.
  ///   - callerSuppliesOthers: Whether the caller supplies the parameters that are neither the
  ///     identifier nor shared with the start operation.
  private mutating func step(
    _ step: LongRunningSettings.Step, _ index: Int, _ start: Int, _ id: TypeReference?,
    callerSuppliesOthers: Bool = false,
  ) -> LongRunning.Step? {
    let operation = api.operations[index]
    let parameter = operation.parameters.firstIndex {
      WireName($0.wireName) == WireName(step.id.value)
    }
    guard let parameter else {
      let names = operation.parameters.map(\.wireName)
      report(.unknownParameter(step.id.value, step.operation.value, names), at: step.id.location)
      return nil
    }
    if let id, !isSame(id, api.sentType(of: operation.parameters[parameter], aliases)) {
      report(.differentID(step.id.value), at: step.id.location)
    }
    let shared = shared(operation, id: parameter, start)
    let resolved = LongRunning.Step(operation: index, id: parameter, shared: shared)
    if callerSuppliesOthers { return resolved }
    let supplied = [parameter] + shared.map(\.parameter)
    for index in operation.parameters.indices where !supplied.contains(index) {
      if operation.parameters[index].isRequired {
        let name = operation.parameters[index].wireName
        report(.noValueFor(name, step.operation.value), at: step.operation.location)
      }
    }
    if operation.body?.isRequired == true {
      report(.requiresBody(step.operation.value), at: step.operation.location)
    }
    return resolved
  }

  /// Returns the parameters that the operation and the start operation both require, with the same
  /// name and type, such as the identifier of a project.
  private func shared(
    _ operation: Operation, id: Int, _ start: Int,
  ) -> [LongRunning.Step.Shared] {
    let startParameters = api.operations[start].parameters
    return operation.parameters.indices.compactMap { index in
      let parameter = operation.parameters[index]
      guard index != id, parameter.isRequired else { return nil }
      let startParameter = startParameters.firstIndex {
        $0.isRequired && WireName($0.wireName) == WireName(parameter.wireName)
          && isSame(api.sentType(of: $0, aliases), api.sentType(of: parameter, aliases))
      }
      return startParameter.map { LongRunning.Step.Shared(parameter: index, startParameter: $0) }
    }
  }

  /// Resolves a path of wire names that begins at the response of an operation.
  private mutating func path(
    _ names: [Located<String>], from index: Int, at location: SourceLocation,
  ) -> LongRunning.Path? {
    let operation = api.operations[index]
    guard let root = operation.commonSuccessType else {
      report(.noCommonSuccessType, at: location)
      return nil
    }
    var members: [LongRunning.Path.Member] = []
    var type = root
    var isOptional = aliases.isNullable(root)
    for name in names {
      guard case .declared(let record) = aliases.resolved(aliases.nonNull(type)),
        case .record(let properties, _) = api.types.shape(of: record)
      else {
        report(.unknownProperty(name.value, []), at: name.location)
        return nil
      }
      let index = properties.firstIndex { WireName($0.wireName) == WireName(name.value) }
      guard let index else {
        report(.unknownProperty(name.value, properties.map(\.wireName)), at: name.location)
        return nil
      }
      members.append(
        LongRunning.Path.Member(record: record, property: index, isContainerOptional: isOptional))
      type = properties[index].type
      isOptional = !properties[index].isRequired || aliases.isNullable(type)
    }
    return LongRunning.Path(
      members: members,
      root: root,
      target: aliases.nonNull(type),
      isTargetOptional: isOptional || members.contains(where: \.isContainerOptional),
    )
  }

  private mutating func outcomes(
    _ settings: LongRunningSettings, _ type: TypeReference,
  ) -> [LongRunning.Outcome] {
    let done = settings.done.values.map { (value: $0, isFailure: false) }
    let all = done + settings.failed.map { (value: $0, isFailure: true) }
    var outcomes: [LongRunning.Outcome] = []
    for (index, item) in all.enumerated() {
      let value = item.value
      if all[..<index].contains(where: { value.value.isSame(as: $0.value.value) }) {
        report(.duplicateStatus(value.value), at: value.location)
      } else if let status = status(value.value, type) {
        outcomes.append(LongRunning.Outcome(status: status, isFailure: item.isFailure))
      } else {
        report(.unknownStatus(value.value, values(of: type)), at: value.location)
      }
    }
    return outcomes
  }

  /// Returns the status with a value; nil if the type of the status does not have the value.
  private func status(_ value: JSONScalar, _ type: TypeReference) -> LongRunning.Outcome.Status? {
    switch aliases.resolved(type) {
    case .declared(let id):
      guard case .enumeration(_, let values) = api.types.shape(of: id) else { return nil }
      return values.firstIndex { $0.scalar.isSame(as: value) }.map { .value(of: id, $0) }
    case .scalar(let scalar):
      return scalar.canEqual(value) ? .scalar(value) : nil
    case .array, .dictionary, .nullable, .any: return nil
    }
  }

  /// Returns the values of an enumeration; empty for any other type.
  private func values(of type: TypeReference) -> [String] {
    guard case .declared(let id) = aliases.resolved(type),
      case .enumeration(_, let values) = api.types.shape(of: id)
    else { return [] }
    return values.map(\.scalar.text)
  }

  /// Whether both types are the same in Swift, apart from null.
  private func isSame(_ first: TypeReference, _ second: TypeReference) -> Bool {
    let resolved = [first, second].map { aliases.resolved(aliases.nonNull($0)) }
    return resolved[0].normalized == resolved[1].normalized
  }

  private mutating func report(_ message: Diagnostic.Message, at location: SourceLocation) {
    diagnostics.append(.error(message, at: location))
  }
}

extension LongRunningSettings.Done {
  fileprivate var anyOtherStatusIsDone: Bool {
    if case .present = self { true } else { false }
  }

  fileprivate var values: [Located<JSONScalar>] {
    if case .values(let values) = self { values } else { [] }
  }
}

extension TypeReference {
  /// The type. Scalars that Swift spells in the same way are replaced by one of them.
  fileprivate var normalized: TypeReference {
    switch self {
    case .scalar(.integer(.unstated)): .scalar(.integer(.bits64))
    case .scalar(.binary): .scalar(.string)
    case .scalar, .declared, .array, .dictionary, .nullable, .any: self
    }
  }
}

extension Scalar {
  /// Whether a status of this type can be compared with the value exactly.
  fileprivate func canEqual(_ value: JSONScalar) -> Bool {
    switch value {
    case .string: self == .string
    case .boolean: self == .boolean
    case .integer: if case .integer = self { true } else { false }
    case .number: false
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
  fileprivate static func invalidMethodName(_ name: String) -> Self {
    Self(.invalidLongRunning, "invalid method name '\(name)'")
  }

  fileprivate static func ambiguousOperation(_ name: String, _ candidates: [String]) -> Self {
    let candidates = candidates.map { "'\($0)'" }.joined(separator: " or ")
    return Self(.invalidLongRunning, "operation '\(name)' is ambiguous; write \(candidates)")
  }

  fileprivate static func unknownOperation(
    _ name: String, _ owner: String, _ known: [String],
  ) -> Self {
    Self(
      .invalidLongRunning,
      "operation '\(name)' of '\(owner)' is not in the document, or is not selected"
        + suggestion(for: name, among: known))
  }

  fileprivate static let noCommonSuccessType = Self(
    .invalidLongRunning,
    "the successful responses of the operation must all have the same type, and must not be files")

  fileprivate static func notADownload(_ name: String) -> Self {
    Self(.invalidLongRunning, "operation '\(name)' does not return a file")
  }

  fileprivate static func unknownParameter(
    _ name: String, _ operation: String, _ known: [String],
  ) -> Self {
    Self(
      .invalidLongRunning,
      "operation '\(operation)' has no parameter '\(name)'" + suggestion(for: name, among: known))
  }

  fileprivate static func differentID(_ name: String) -> Self {
    Self(.invalidLongRunning, "parameter '\(name)' does not have the type of the identifier")
  }

  fileprivate static func noValueFor(_ name: String, _ operation: String) -> Self {
    Self(
      .invalidLongRunning,
      "operation '\(operation)' requires '\(name)', which is neither the identifier nor a required "
        + "parameter of the start operation")
  }

  fileprivate static func requiresBody(_ operation: String) -> Self {
    Self(
      .invalidLongRunning, "operation '\(operation)' requires a body, but it is called without one")
  }

  fileprivate static func unknownProperty(_ name: String, _ known: [String]) -> Self {
    Self(
      .invalidLongRunning,
      "the response has no property '\(name)' at this point of the path"
        + suggestion(for: name, among: known))
  }

  fileprivate static func duplicateStatus(_ value: JSONScalar) -> Self {
    Self(.invalidLongRunning, "duplicate status '\(value.text)'")
  }

  fileprivate static func unknownStatus(_ value: JSONScalar, _ known: [String]) -> Self {
    Self(
      .invalidLongRunning,
      "'\(value.text)' is not a value of the status" + suggestion(for: value.text, among: known))
  }
}
