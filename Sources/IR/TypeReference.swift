/// The use of a type. Absence is `Property.isRequired`; null is `.nullable`. They are never
/// confused.
package indirect enum TypeReference: Hashable, Sendable {
  case declared(TypeTable.ID)
  case scalar(Scalar)
  case array(of: TypeReference)
  case dictionary(of: TypeReference)
  case nullable(TypeReference)
  case any
}

/// A value without parts.
package enum Scalar: Hashable, Sendable {
  case string
  case boolean
  case integer(IntegerWidth)
  case number(Precision)
  /// An RFC 3339 date and time.
  case dateTime
  /// Bytes as they are: the content of a file.
  case binary
  /// The same as a field of a form, with a name and a media type.
  case file

  package enum IntegerWidth: Hashable, Sendable { case unstated, bits32, bits64, unsigned64 }
  package enum Precision: Hashable, Sendable {
    case unstated, single, double
    /// As many digits as are written.
    case decimal
  }
}

/// A value of an enumeration, as it stands on the wire.
package enum JSONScalar: Hashable, Sendable {
  case string(String)
  case integer(Int64)
  /// The number as it was written.
  case number(String)
  case boolean(Bool)

  /// A string as it is, anything else as JSON has it.
  package var text: String {
    switch self {
    case .string(let text), .number(let text): text
    case .integer(let number): String(number)
    case .boolean(let value): String(value)
    }
  }
}
