import Diagnostics
import IR

/// The API as its client sends it: a parameter that is no text does not decide what is asked for.
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

/// What is documented of errors and read by no client, since an error is known from its status
/// alone.
func unreadContents(of api: API) -> [Diagnostic] {
  api.operations.flatMap { operation in
    operation.responses.filter { !$0.status.isSuccess }.flatMap { response in
      operation.unreadContents(of: response).map { content, main in
        .warning(.isNotRead(content.mediaType, beside: main), at: response.origin.location)
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
  /// The type of a parameter's values. Null is none of them, nor of the values of a list.
  func sentType(of parameter: Parameter, _ aliases: Aliases) -> TypeReference {
    let type = aliases.nonNull(parameter.type)
    guard case .array(let element) = aliases.resolved(type), aliases.isNullable(element)
    else { return type }
    return .array(of: aliases.nonNull(element))
  }

  /// The type of a body that is sent as text.
  func textType(_ type: TypeReference, _ aliases: Aliases) -> TypeReference {
    isText(type, aliases) ? aliases.nonNull(type) : .scalar(.string)
  }

  /// Whether a parameter is written as its value says, rather than by its style.
  func isPlain(_ parameter: Parameter, _ aliases: Aliases) -> Bool {
    let type = sentType(of: parameter, aliases)
    let style = parameter.style.name
    switch parameter.place {
    case .path: return style == .simple && isText(type, aliases)
    case .header: return style == .simple && (isText(type, aliases) || isList(type, aliases))
    case .query:
      if parameter.style.keepsReserved || style == .json { return false }
      return isText(type, aliases) || style != .deepObject && isList(type, aliases)
    case .cookie: return false
    }
  }

  private func isList(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    guard case .array(let element) = aliases.resolved(type) else { return false }
    return isText(element, aliases)
  }

  /// Whether a value of the type is one text.
  func isText(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    switch aliases.resolved(aliases.nonNull(type)) {
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

extension Parameter {
  /// Whether no request can do without it.
  var isNeeded: Bool { isRequired || place == .path }
}

extension Diagnostic.Message {
  fileprivate static func isNotRead(_ mediaType: String, beside other: String) -> Self {
    Self(
      "an error of '\(mediaType)' is read as one of '\(other)'",
      omitting: .response, reason: "another media type of an error")
  }
}

extension API {
  /// The types that bodies of requests hold as JSON. A form itself has no null; what its fields
  /// hold may.
  var typesSentAsJSON: Set<TypeTable.ID> {
    let contents = operations.flatMap { $0.body?.contents ?? [] }
    return types.reached(from: contents.flatMap { sentAsJSON($0) })
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
