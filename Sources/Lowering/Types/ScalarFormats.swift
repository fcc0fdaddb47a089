import IR
import OpenAPI

extension Scalar {
  /// Creates the scalar of a JSON Schema type with a format; nil for null, arrays and objects. An
  /// unknown format has no effect. A `number` with the format of an integer, such as `int32`,
  /// becomes an integer.
  init?(_ type: Schema.TypeName, format: String?) {
    let known: (formats: [String: Scalar], withoutFormat: Scalar)
    switch type {
    case .string: known = (Self.stringFormats, .string)
    case .boolean: known = ([:], .boolean)
    case .integer: known = (Self.integerFormats, .integer(.unstated))
    case .number: known = (Self.numberFormats, .number(.unstated))
    case .null, .array, .object: return nil
    }
    self = format.flatMap { known.formats[$0] } ?? known.withoutFormat
  }

  private static let stringFormats: [String: Scalar] = [
    "date-time": .dateTime,
    "date": .date,
    "byte": .base64,
    "binary": .binary,
  ]

  private static let integerFormats: [String: Scalar] = [
    "int32": .integer(.bits32),
    "int64": .integer(.bits64),
    "uint64": .integer(.unsigned64),
  ]

  private static let numberFormats = integerFormats.merging(
    [
      "float": .number(.single),
      "double": .number(.double),
      "decimal": .number(.decimal),
    ], uniquingKeysWith: { $1 })
}

extension MergedSchema {
  /// Returns the scalar of one of the types; nil for null, arrays and objects. An integer without a
  /// format is unsigned, or a decimal number, if `Int64` cannot represent the allowed range.
  func scalar(_ type: Schema.TypeName) -> Scalar? {
    let scalar = Scalar(type, format: format)
    guard scalar == .integer(.unstated) else { return scalar }
    return switch integerRange {
    case .signed64: scalar
    case .unsigned64: .integer(.unsigned64)
    case .beyond64: .number(.decimal)
    }
  }
}
