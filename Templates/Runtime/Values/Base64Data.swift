import Foundation

/// Bytes, which are base64 text on the wire (RFC 4648). It keeps the text that was received and
/// sends it back unchanged, even if the text is not valid base64. Two values are equal if their
/// texts are equal.
nonisolated public struct Base64Data: Sendable, Hashable {
  /// The value on the wire: a string, or whatever a server sent instead of one.
  private var wireValue: JSONValue

  /// Creates a value from bytes. Its text has padding and no line breaks.
  public init(_ data: Data) {
    wireValue = .string(data.base64EncodedString())
  }

  /// Creates a value from its base64 text.
  public init(_ base64: String) {
    wireValue = .string(base64)
  }

  /// The text on the wire; JSON if the value on the wire is not a string.
  public var text: String {
    if case .string(let text) = wireValue { text } else { wireValue.description }
  }

  /// The bytes; nil if the text is not valid base64. The alphabet for URLs, line breaks, and
  /// missing padding are accepted.
  public var data: Data? {
    guard case .string(let text) = wireValue else { return nil }
    var base64 = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): base64 += "+"
      case UInt8(ascii: "_"): base64 += "/"
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
      default: base64.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    let missing = (4 - base64.utf8.count % 4) % 4
    return Data(base64Encoded: base64 + String(repeating: "=", count: missing))
  }
}

nonisolated extension Base64Data: Codable {
  public init(from decoder: any Decoder) throws {
    wireValue = try decoder.singleValueContainer().decode(JSONValue.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

nonisolated extension Base64Data: LosslessStringConvertible {
  public var description: String { text }
}

nonisolated extension Base64Data: ParameterValue {
  public var parameterText: String { text }
}

nonisolated extension Base64Data: FormattedText {
  /// Whether `data` is not nil.
  public var hasFormat: Bool { data != nil }
}
