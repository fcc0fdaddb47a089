import Diagnostics
import IR

/// The API without what its client has no way to send. Each omission is reported: an optional
/// parameter is left out, and with a required one its operation.
func supportedOperations(of api: API) -> Outcome<API> {
  var supported = api
  var diagnostics: [Diagnostic] = []
  supported.operations = api.operations.compactMap { operation in
    let unsupported = operation.parameters.indices.filter {
      !api.canSend(operation.parameters[$0])
    }
    if let index = unsupported.first(where: { operation.parameters[$0].isRequired }) {
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
    return operation.removingParameters(unsupported)
  }
  return Outcome(supported, diagnostics)
}

extension API {
  fileprivate func canSend(_ parameter: Parameter) -> Bool {
    switch parameter.place {
    case .path: parameter.style.name == .simple && isText(parameter.type)
    case .query: parameter.style.name != .deepObject && isTextOrList(parameter.type)
    case .header: isTextOrList(parameter.type)
    case .cookie: false
    }
  }

  private func isTextOrList(_ type: TypeReference) -> Bool {
    isText(type) || elementOfList(type).map(isText) ?? false
  }

  /// Whether a value of the type is one text.
  private func isText(_ type: TypeReference) -> Bool {
    switch type.withoutNull {
    case .scalar(.binary): false
    case .scalar: true
    case .declared(let id):
      switch types[id].shape {
      case .enumeration: true
      case .alias(let target): isText(target)
      case .record, .union: false
      }
    case .array, .dictionary, .nullable, .any: false
    }
  }

  /// What a list holds; nil of what is no list.
  func elementOfList(_ type: TypeReference) -> TypeReference? {
    switch type.withoutNull {
    case .array(let element): element
    case .declared(let id):
      if case .alias(let target) = types[id].shape { elementOfList(target) } else { nil }
    default: nil
    }
  }
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
        preconditionFailure("a parameter of the path is required, so it is never left out alone")
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
}

extension Diagnostic.Message {
  fileprivate static func operationLeftOut(_ parameter: Parameter) -> Self {
    let name = "required \(parameter.place.rawValue) parameter '\(parameter.wireName)'"
    return Self("the operation is left out: the client cannot send its \(name)")
  }

  fileprivate static func parameterLeftOut(_ parameter: Parameter) -> Self {
    let name = "\(parameter.place.rawValue) parameter '\(parameter.wireName)'"
    return Self("the \(name) is left out: the client cannot send its style or type")
  }
}
