import Foundation

/// A form in the media type `application/x-www-form-urlencoded`.
nonisolated public struct FormBody: Sendable {
  fileprivate let text: String

  /// Creates a form from a value whose members become the fields. A list becomes one field per
  /// element, and a value with members of its own becomes JSON.
  ///
  /// - Parameters:
  ///   - value: The value whose members are written.
  ///   - fields: The serializations of fields, by name; the type of any other field determines how
  ///     it is written.
  /// - Throws: `InvalidRequest.body` if the value cannot be written as a form.
  public init(
    _ value: some Encodable, fields: [String: FormField] = [:],
  ) throws(InvalidRequest) {
    let value = try WireValue(body: value)
    try value.checkTexts()
    switch value {
    case .object(let members):
      let pairs = members.flatMap { FormBody.pairs($0.name, $0.value, fields[$0.name]) }
      text = pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    // A string is a complete form that the caller has encoded.
    case .string(let form): text = form
    case .null, .literal, .list, .file: throw .body(reason: "a form needs fields with names")
    }
  }

  private static func pairs(
    _ name: String, _ value: WireValue, _ field: FormField?,
  ) -> [ParameterStyle.Pair] {
    let style: ParameterStyle =
      switch field {
      case .style(let style): style
      case .mediaType(let type) where FileKind(mediaType: type) == .json: .json
      case .mediaType, nil: value.isObject ? .json : .repeated
      }
    let encode: (String) -> String = { PercentEncoding.encodeForm($0) }
    let keepReserved: (String) -> String = { PercentEncoding.encodeReservedForm($0) }
    return style.pairs(
      name, value, encodeName: encode, style.keepsReserved ? keepReserved : encode)
  }
}

nonisolated extension RequestBuilder {
  /// Sets a form as the body.
  public mutating func setFormBody(_ form: FormBody, mediaType: String) {
    setBody(.data(Data(form.text.utf8)), mediaType: mediaType)
  }
}

nonisolated extension ParameterStyle {
  fileprivate static let json = ParameterStyle(.json, explodes: false)
  /// One field for each element of a list.
  fileprivate static let repeated = ParameterStyle(.form, explodes: true)
}

nonisolated extension PercentEncoding {
  /// Encodes a value and keeps reserved characters, except `&`, which ends a field, and `+`, which
  /// means a space.
  fileprivate static func encodeReservedForm(_ text: String) -> String {
    encodeReserved(text).replacingOccurrences(of: "+", with: "%2B")
      .replacingOccurrences(of: "&", with: "%26")
  }
}

nonisolated extension WireValue {
  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
