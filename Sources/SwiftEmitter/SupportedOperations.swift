import Diagnostics
import IR

/// The API without what its client has no way to send. Each omission is reported: an optional
/// parameter is left out, and with a required one its operation.
func supportedOperations(of api: API, _ aliases: Aliases) -> Outcome<API> {
  var supported = api
  var diagnostics: [Diagnostic] = []
  supported.operations = api.operations.compactMap { operation in
    let unsupported = operation.parameters.indices.filter {
      !api.canSend(operation.parameters[$0], aliases)
    }
    if let index = unsupported.first(where: { operation.parameters[$0].isNeeded }) {
      let parameter = operation.parameters[index]
      diagnostics.append(
        .warning(.operationLeftOut(parameter), at: parameter.origin.location))
      return nil
    }
    for index in unsupported {
      let parameter = operation.parameters[index]
      diagnostics.append(
        .warning(.parameterLeftOut(parameter), at: parameter.origin.location))
    }
    return operation.removingParameters(unsupported).removingNegotiation {
      api.isText($0.type, aliases)
    }
  }
  return Outcome(supported, diagnostics)
}

extension API {
  /// The type of a parameter's values. Null is none of them, nor of the values of a list.
  func sentType(of parameter: Parameter, _ aliases: Aliases) -> TypeReference {
    let type = aliases.withoutNull(parameter.type)
    guard case .array(let element) = aliases.resolved(type), aliases.isNullable(element)
    else { return type }
    return .array(of: aliases.withoutNull(element))
  }

  /// The type of a body that is sent as text.
  func textType(_ type: TypeReference, _ aliases: Aliases) -> TypeReference {
    isText(type, aliases) ? aliases.withoutNull(type) : .scalar(.string)
  }

  fileprivate func canSend(_ parameter: Parameter, _ aliases: Aliases) -> Bool {
    let type = sentType(of: parameter, aliases)
    let isText = isText(type, aliases)
    switch parameter.place {
    case .path: return parameter.style.name == .simple && isText
    case .query: return parameter.style.name != .deepObject && (isText || isList(type, aliases))
    case .header: return isText || isList(type, aliases)
    case .cookie: return false
    }
  }

  private func isList(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    guard case .array(let element) = aliases.resolved(type) else { return false }
    return isText(element, aliases)
  }

  /// Whether a value of the type is one text.
  fileprivate func isText(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    switch aliases.resolved(aliases.withoutNull(type)) {
    case .scalar: true
    case .declared(let id):
      switch types[id].shape {
      case .enumeration: true
      case .alias, .record, .union: false
      }
    case .array, .dictionary, .nullable, .any: false
    }
  }
}

extension Parameter {
  /// Whether no request can do without it.
  var isNeeded: Bool { isRequired || place == .path }
}

extension Operation {
  /// The indices of the others change, and with them what refers to them.
  fileprivate func removingParameters(_ removed: [Int]) -> Operation {
    if removed.isEmpty { return self }
    let kept = parameters.indices.filter { !removed.contains($0) }
    var operation = self
    operation.parameters = kept.map { parameters[$0] }
    operation.path = path.map { part in
      guard case .parameter(let index) = part else { return part }
      guard let place = kept.firstIndex(of: index) else {
        preconditionFailure("a parameter of the path is never left out alone")
      }
      return .parameter(place)
    }
    operation.negotiation = negotiation.flatMap { negotiation in
      kept.firstIndex(of: negotiation.parameter).map {
        Negotiation(parameter: $0, choices: negotiation.choices)
      }
    }
    return operation
  }

  /// A parameter that is no text decides nothing.
  fileprivate func removingNegotiation(
    unless isText: (Parameter) -> Bool,
  ) -> Operation {
    guard let negotiation, !isText(parameters[negotiation.parameter]) else { return self }
    var operation = self
    operation.negotiation = nil
    return operation
  }
}

extension Diagnostic.Message {
  fileprivate static func operationLeftOut(_ parameter: Parameter) -> Self {
    let name = "required \(parameter.place.rawValue) parameter '\(parameter.wireName)'"
    return Self(
      "the operation is left out: the client cannot send its \(name)",
      omitting: .operation, reason: "a parameter cannot be sent")
  }

  fileprivate static func parameterLeftOut(_ parameter: Parameter) -> Self {
    let name = "\(parameter.place.rawValue) parameter '\(parameter.wireName)'"
    return Self(
      "the \(name) is left out: the client cannot send its style or type",
      omitting: .parameter, reason: "style or type cannot be sent")
  }
}
