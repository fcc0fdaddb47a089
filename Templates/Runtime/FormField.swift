import Foundation

/// How a field of a form is written, where not only its type says it (OpenAPI's `encoding`).
nonisolated public enum FormField: Sendable {
  /// As a parameter of a query.
  case style(ParameterStyle)
  case mediaType(String)

  static func isJSON(_ mediaType: String) -> Bool {
    let name = mediaType.lowercased().prefix { $0 != ";" && $0 != " " }
    return name.hasSuffix("/json") || name.hasSuffix("+json")
  }
}

nonisolated extension RequestBuilder {
  /// Sends the members of a value as the fields of a form: each with its text, with that of each
  /// element of a list, or as JSON where it has members of its own.
  ///
  /// - Parameter fields: The members that are written in a way of their own.
  /// - Throws: `InvalidRequest.body` when the value cannot be written.
  public mutating func setFormBody(
    _ value: some Encodable, mediaType: String, fields: [String: FormField],
  ) throws(InvalidRequest) {
    let value = try WireValue(body: value)
    try value.checkTexts()
    let text: String
    switch value {
    case .object(let members):
      let pairs = members.flatMap { self.pairs($0.name, $0.value, fields[$0.name]) }
      text = pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    // The whole of a form, as somebody has written it.
    case .string(let form): text = form
    case .null, .literal, .list, .file: throw .body(reason: "a form has fields with names")
    }
    setBody(.data(Data(text.utf8)), mediaType: mediaType)
  }

  private func pairs(
    _ name: String, _ value: WireValue, _ field: FormField?,
  ) -> [ParameterStyle.Pair] {
    let style: ParameterStyle =
      switch field {
      case .style(let style): style
      case .mediaType(let type) where FormField.isJSON(type): .json
      case .mediaType, nil: value.isObject ? .json : .repeated
      }
    let encode: (String) -> String = { PercentEncoding.encodeForm($0) }
    let keepReserved: (String) -> String = { PercentEncoding.encodeReservedForm($0) }
    return style.pairs(
      name, value, encodeName: encode, style.keepsReserved ? keepReserved : encode)
  }
}

nonisolated extension ParameterStyle {
  fileprivate static let json = ParameterStyle(.json, explodes: false)
  /// A pair for each element of a list.
  fileprivate static let repeated = ParameterStyle(.form, explodes: true)
}

nonisolated extension PercentEncoding {
  /// What ends a pair, and a space that is written as `+`, do so in a form too.
  fileprivate static func encodeReservedForm(_ text: String) -> String {
    encodeReserved(text).replacingOccurrences(of: "+", with: "%2B")
      .replacingOccurrences(of: "&", with: "%26")
  }
}

nonisolated extension WireValue {
  init(body value: some Encodable) throws(InvalidRequest) {
    do {
      try self.init(value)
    } catch {
      throw .body(reason: "\(error)")
    }
  }

  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
