import Diagnostics
import IR

/// Returns the API without negotiations whose parameter cannot be sent as a single text.
func supportedOperations(of api: API, _ aliases: Aliases) -> API {
  var supported = api
  for index in supported.operations.indices {
    let operation = supported.operations[index]
    guard let negotiation = operation.negotiation else { continue }
    let type = operation.parameters[negotiation.parameter].type
    if !api.isText(type, aliases) { supported.operations[index].negotiation = nil }
  }
  return supported
}

/// Warnings for documented contents of failures that the client does not read, since it selects the
/// type of a failure only by the status.
func unreadContents(of api: API) -> [Diagnostic] {
  api.operations.flatMap { operation in
    operation.responses.filter { !$0.status.isSuccess }.flatMap { response in
      operation.unreadContents(of: response).map { content, main in
        .warning(.unreadContent(content.mediaType, preferred: main), at: response.origin.location)
      }
    }
  }
}

extension Operation {
  fileprivate func unreadContents(of response: Response) -> [(content: Content, main: String)] {
    guard let main = alternatives(of: response).first else { return [] }
    return response.contents.filter { !main.covers($0) }.map { ($0, main.mediaType) }
  }
}

extension API {
  /// The type of a parameter's values, in which neither a value nor an element of a list is null.
  func sentType(of parameter: Parameter, _ aliases: Aliases) -> TypeReference {
    let type = aliases.nonNull(parameter.type)
    guard case .array(let element) = aliases.resolved(type), aliases.isNullable(element)
    else { return type }
    return .array(of: aliases.nonNull(element))
  }

  /// The Swift type of a body that is sent as text.
  func textType(_ type: TypeReference, _ aliases: Aliases) -> TypeReference {
    isText(type, aliases) ? aliases.nonNull(type) : .scalar(.string)
  }

  /// Whether a parameter is sent as a text or a list of texts, so that the generated code needs no
  /// `ParameterStyle` for it.
  func isPlain(_ parameter: Parameter, _ aliases: Aliases) -> Bool {
    let type = sentType(of: parameter, aliases)
    let style = parameter.style.name
    switch parameter.location {
    case .path: return style == .simple && isText(type, aliases)
    case .header: return style == .simple && (isText(type, aliases) || isList(type, aliases))
    case .query:
      if parameter.style.keepsReserved { return false }
      if style == .json || style == .jsonQuery || style == .textQuery { return false }
      return isText(type, aliases) || style != .deepObject && isList(type, aliases)
    case .cookie: return false
    }
  }

  private func isList(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    guard case .array(let element) = aliases.resolved(type) else { return false }
    return isText(element, aliases)
  }

  /// Whether every value of the type can be sent as a single text. False for a mapped type, since
  /// only its encoder knows whether it encodes a text.
  func isText(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    switch aliases.resolved(aliases.nonNull(type)) {
    case .scalar(.mapped): false
    case .scalar: true
    case .declared(let id):
      switch types.shape(of: id) {
      case .enumeration: true
      case .alias, .record, .union: false
      }
    case .array, .dictionary, .nullable, .any: false
    }
  }
}

extension API {
  /// Whether a text that is not JSON may be a value of the type.
  func allowsText(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    switch aliases.resolved(aliases.nonNull(type)) {
    case .any: return true
    case .declared(let id):
      if case .union = types.shape(of: id) { return true }
      return isText(type, aliases)
    case .scalar, .array, .dictionary, .nullable: return isText(type, aliases)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadContent(_ mediaType: String, preferred: String) -> Self {
    Self(
      .unusedMediaType,
      "content '\(mediaType)' of an error is ignored; the error is read as '\(preferred)'",
      omitting: .response, reason: "another media type of an error")
  }
}

extension API {
  /// The types that request bodies contain as JSON. A form cannot contain null, but the JSON in its
  /// fields can.
  var typesSentAsJSON: Set<TypeTable.ID> {
    let contents = operations.flatMap { $0.body?.contents ?? [] }
    return types.reachableTypes(from: contents.flatMap { sentAsJSON($0) })
  }

  private func sentAsJSON(_ content: Content) -> [TypeReference] {
    switch content.coding {
    case .json: [content.type]
    case .form, .multipart: fields(of: content.type)
    case .text, .binary, .sequence: []
    }
  }

  private func fields(of form: TypeReference) -> [TypeReference] {
    types.records(in: form).flatMap { id -> [TypeReference] in
      guard case .record(let properties, let additional) = types.shape(of: id) else { return [] }
      if case .allowed(let type) = additional { return properties.map(\.type) + [type] }
      return properties.map(\.type)
    }
  }
}
