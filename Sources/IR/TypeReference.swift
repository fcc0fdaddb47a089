/// The use of a type. `.nullable` means that null is a value; a value that may be absent is
/// expressed by `Property.isRequired`.
package indirect enum TypeReference: Hashable, Sendable {
  case declared(TypeTable.ID)
  case scalar(Scalar)
  case array(of: TypeReference)
  case dictionary(of: TypeReference)
  case nullable(TypeReference)
  case any
}

/// A type whose values have no parts.
package enum Scalar: Hashable, Sendable {
  case string
  case boolean
  case integer(IntegerWidth)
  case number(Precision)
  /// An RFC 3339 date and time.
  case dateTime
  /// The content of a file.
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
  /// The name without width and precision: in messages, in dumps and as the name of a variant.
  package var displayName: String {
    switch self {
    case .string: "string"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .dateTime: "dateTime"
    case .binary: "binary"
    case .file: "file"
    }
  }

  /// The name with width and precision: `integer(32)`.
  package var preciseName: String {
    switch self {
    case .integer(.bits32): "integer(32)"
    case .integer(.bits64): "integer(64)"
    case .integer(.unsigned64): "integer(unsigned 64)"
    case .number(.single): "number(single)"
    case .number(.double): "number(double)"
    case .number(.decimal): "number(decimal)"
    case .string, .boolean, .integer(.unstated), .number(.unstated), .dateTime, .binary, .file:
      displayName
    }
  }

  /// Whether values are strings of text in JSON, of any format. The bytes of a file are not.
  package var isText: Bool {
    switch self {
    case .string, .dateTime: true
    case .boolean, .integer, .number, .binary, .file: false
    }
  }
}

/// A value of an enumeration, as it is on the wire.
package enum JSONScalar: Hashable, Sendable {
  case string(String)
  case integer(Int64)
  /// The number as it was written.
  case number(String)
  case boolean(Bool)

  /// The string itself, or any other value in JSON syntax.
  package var text: String {
    switch self {
    case .string(let text), .number(let text): text
    case .integer(let number): String(number)
    case .boolean(let value): String(value)
    }
  }
}
