// Generated from Runtime/JSONValue.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Foundation's `Decimal`, for generated files that do not import Foundation.
public typealias Decimal = Foundation.Decimal

/// Any JSON value, for values whose type the API does not specify.
nonisolated public enum JSONValue: Sendable, Hashable {
  /// The value `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number of at most 64 bits, even if it is written with a fraction or an exponent
  /// (`1.0`).
  case integer(Int64)
  /// Any other number that a `Double` can hold.
  case number(Double)
  /// A number with more digits than a `Double` can hold.
  case decimal(Decimal)
  /// Text.
  case string(String)
  /// A list of values.
  case array([JSONValue])
  /// Values by the names of their members.
  case object([String: JSONValue])
}

nonisolated extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try JSONValue.string(container) {
      self = .string(value)
    } else if let value = JSONValue.found({ try container.decode(Int64.self) }) {
      self = .integer(value)
    } else if let value = JSONValue.found({ try container.decode(Bool.self) }) {
      self = .boolean(value)
    } else if var elements = JSONValue.found({ try decoder.unkeyedContainer() }) {
      self = .array(try JSONValue.elements(&elements))
    } else if let members = JSONValue.found({ try decoder.container(keyedBy: JSONKey.self) }) {
      self = .object(try JSONValue.members(members))
    } else {
      self = try JSONValue.number(container)
    }
  }

  /// Returns nil if the value is not a string; throws for a string that is not valid Unicode.
  private static func string(_ container: any SingleValueDecodingContainer) throws -> String? {
    do {
      return try container.decode(String.self)
    } catch DecodingError.typeMismatch {
      return nil
    }
  }

  /// Returns nil if the value has another type, which decoders report with several types of errors.
  private static func found<Value>(_ read: () throws -> Value) -> Value? {
    do {
      return try read()
    } catch {
      return nil
    }
  }

  private static func elements(
    _ container: inout any UnkeyedDecodingContainer,
  ) throws -> [JSONValue] {
    var elements: [JSONValue] = []
    while !container.isAtEnd {
      elements.append(try container.decode(JSONValue.self))
    }
    return elements
  }

  private static func members(
    _ container: KeyedDecodingContainer<JSONKey>,
  ) throws -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for key in container.allKeys {
      members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    return members
  }

  private static func number(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    let number = try container.decode(Double.self)
    let decimal = found { try container.decode(Decimal.self) }
    if let decimal, decimal != Decimal(string: "\(number)") {
      return .decimal(decimal)
    }
    return .number(number)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

nonisolated extension JSONValue {
  /// The member of an object; nil if it does not exist or if the value is not an object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The text of a string; nil for any other value.
  public var stringValue: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }
}

nonisolated extension JSONValue: CustomStringConvertible {
  /// The value as JSON.
  public var description: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      return ""
    }
  }
}

nonisolated extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) {
    self = .null
  }

  public init(booleanLiteral value: Bool) {
    self = .boolean(value)
  }

  public init(integerLiteral value: Int64) {
    self = .integer(value)
  }

  public init(floatLiteral value: Double) {
    self = .number(value)
  }

  public init(stringLiteral value: String) {
    self = .string(value)
  }

  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }

  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
