import Foundation

/// A form whose fields and their values are one text, as browsers send it.
nonisolated public struct FormBody: Sendable {
  fileprivate let text: String

  /// A form with the members of a value as its fields: each with its text, with that of each
  /// element of a list, or as JSON where it has members of its own.
  ///
  /// - Parameter fields: The members that are written in a way of their own.
  /// - Throws: `InvalidRequest.body` when the value cannot be written.
  public init(
    _ value: some Encodable, fields: [String: FormField] = [:],
  ) throws(InvalidRequest) {
    let value = try WireValue(body: value)
    try value.checkTexts()
    switch value {
    case .object(let members):
      let pairs = members.flatMap { FormBody.pairs($0.name, $0.value, fields[$0.name]) }
      text = pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    // The whole of a form, as somebody has written it.
    case .string(let form): text = form
    case .null, .literal, .list, .file: throw .body(reason: "a form has fields with names")
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
  /// Sends a form.
  public mutating func setFormBody(_ form: FormBody, mediaType: String) {
    setBody(.data(Data(form.text.utf8)), mediaType: mediaType)
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
  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
