import Diagnostics

/// The use of a type. `.nullable` means that the value may be null. `Property.isRequired`
/// states whether the value may be absent.
package indirect enum TypeReference: Hashable, Sendable {
  case declared(TypeTable.ID)
  case scalar(Scalar)
  case array(of: TypeReference)
  case dictionary(of: TypeReference)
  case nullable(TypeReference)
  case any
}

/// A type whose values do not contain other values.
package enum Scalar: Hashable, Sendable {
  case string
  case boolean
  case integer(IntegerWidth)
  case number(Precision)
  /// An RFC 3339 date and time.
  case dateTime
  /// An RFC 3339 date without a time.
  case date
  /// Bytes, which are base64 text on the wire.
  case base64
  /// A type that the user supplies for a format or a schema.
  case mapped(MappedType)
  /// Bytes, such as the content of a file.
  case binary
  /// A file in a multipart form, with a name and a media type.
  case file

  package enum IntegerWidth: Hashable, Sendable { case unstated, bits32, bits64, unsigned64 }
  package enum Precision: Hashable, Sendable {
    case unstated, single, double
    /// Any number of decimal digits.
    case decimal
  }
}

extension Scalar {
  /// The name without width and precision, for messages, dumps and names of variants.
  package var displayName: String {
    switch self {
    case .string: "string"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .dateTime: "dateTime"
    case .date: "date"
    case .base64: "base64"
    case .mapped(let type): type.name
    case .binary: "binary"
    case .file: "file"
    }
  }

  /// The name with width and precision, such as `integer(32)`.
  package var preciseName: String {
    switch self {
    case .integer(.bits32): "integer(32)"
    case .integer(.bits64): "integer(64)"
    case .integer(.unsigned64): "integer(unsigned 64)"
    case .number(.single): "number(single)"
    case .number(.double): "number(double)"
    case .number(.decimal): "number(decimal)"
    case .mapped(let type): "mapped(\(type.module).\(type.name))"
    case .string, .boolean, .integer(.unstated), .number(.unstated), .dateTime, .date, .base64,
      .binary, .file:
      displayName
    }
  }

  /// Whether JSON represents the values as strings. The bytes of a file are not text, and a mapped
  /// type may be represented by any JSON.
  package var isText: Bool {
    switch self {
    case .string, .dateTime, .date, .base64: true
    case .boolean, .integer, .number, .mapped, .binary, .file: false
    }
  }
}

/// A value of an enumeration, as JSON contains it.
package enum JSONScalar: Hashable, Sendable {
  case string(String)
  case integer(Int64)
  /// The number in JSON syntax.
  case number(String)
  case boolean(Bool)

  /// Texts are compared by their bytes.
  package static func == (left: Self, right: Self) -> Bool {
    left.isString == right.isString && WireName(left.text) == WireName(right.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(isString)
    hasher.combine(WireName(text))
  }

  private var isString: Bool {
    switch self {
    case .string: true
    case .number, .integer, .boolean: false
    }
  }

  /// The string itself, or any other value in JSON syntax.
  package var text: String {
    switch self {
    case .string(let text), .number(let text): text
    case .integer(let number): String(number)
    case .boolean(let value): String(value)
    }
  }

  /// The value in JSON syntax.
  package var jsonText: String {
    switch self {
    case .string(let text): JSONValue.string(text).text
    case .number, .integer, .boolean: text
    }
  }
}
