import Foundation

/// The name of a member of a JSON object.
nonisolated public struct JSONKey: CodingKey, Hashable, ExpressibleByStringLiteral {
  public var stringValue: String
  public var intValue: Int? { nil }

  /// Creates the key of a member.
  public init(_ name: String) {
    stringValue = name
  }

  public init(stringLiteral value: String) {
    stringValue = value
  }

  public init?(stringValue: String) {
    self.init(stringValue)
  }

  public init?(intValue: Int) {
    nil
  }
}

/// Decodes a JSON object member by member, and records which members were decoded.
nonisolated public struct JSONMemberDecoder {
  private let container: KeyedDecodingContainer<JSONKey>
  /// The names of the members that were decoded.
  private var decodedNames: Set<String> = []
  /// The members that `nullable` found to be null.
  public private(set) var nulls = ReceivedNulls()

  /// Begins to decode an object.
  ///
  /// - Throws: `DecodingError` if the value is not an object.
  public init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: JSONKey.self)
  }

  /// Decodes a member that must be present and must not be null.
  public mutating func required<Value: Decodable>(_ name: String) throws -> Value {
    decodedNames.insert(name)
    return try withCodingPath(of: name) { try container.decode(Value.self, forKey: JSONKey(name)) }
  }

  /// Decodes a member that may be missing. Null, which the API does not allow, is treated as
  /// missing.
  public mutating func optional<Value: Decodable>(_ name: String) throws -> Value? {
    decodedNames.insert(name)
    return try withCodingPath(of: name) {
      try container.decodeIfPresent(Value.self, forKey: JSONKey(name))
    }
  }

  /// Decodes a member that may be missing or null. A null is added to `nulls`.
  public mutating func nullable<Value: Decodable>(_ name: String) throws -> Value? {
    let value: Value? = try optional(name)
    if value == nil, holds(name) { nulls.names.append(name) }
    return value
  }

  /// Decodes a member that may be missing and may be any JSON. Null is a value, and not nil.
  public mutating func json(_ name: String) throws -> JSONValue? {
    guard holds(name) else { return nil }
    let value: JSONValue = try required(name)
    return value
  }

  /// Decodes a member that must be present and may be null.
  public mutating func requiredNullable<Value: Decodable>(_ name: String) throws -> Value? {
    decodedNames.insert(name)
    return try withCodingPath(of: name) { try container.decode(Value?.self, forKey: JSONKey(name)) }
  }

  /// Returns whether the object has the member, even if it is null.
  func holds(_ name: String) -> Bool { container.contains(JSONKey(name)) }

  /// Decodes a member as one variant of a union. The content of the variant is nil if the member is
  /// missing or null. Returns nil if the member does not match the variant, so that another variant
  /// can be tried.
  public mutating func variant<Content: Decodable, Union>(
    _ name: String, as makeUnion: (Content?) -> Union,
  ) -> Union? {
    do {
      let content = try container.decodeIfPresent(Content.self, forKey: JSONKey(name))
      decodedNames.insert(name)
      return makeUnion(content)
    } catch {
      return nil
    }
  }

  #if LENIENT
    /// Makes `others()` return members that were decoded.
    mutating func forget(_ names: Set<String>) { decodedNames.subtract(names) }

  #endif
  /// Returns the members that were not decoded, by name.
  public func others<Value: Decodable>() throws -> [String: Value] {
    var others: [String: Value] = [:]
    for key in container.allKeys where !decodedNames.contains(key.stringValue) {
      others[key.stringValue] = try withCodingPath(of: key.stringValue) {
        try container.decode(Value.self, forKey: key)
      }
    }
    return others
  }

  /// Adds the coding path to the errors that lack one. For a value that is valid JSON but does not
  /// fit its type, such as a number that is too large, `JSONDecoder` throws an error without a
  /// path.
  private func withCodingPath<Value>(of name: String, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch  where !(error is DecodingError) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath + [JSONKey(name)],
          debugDescription: "The value does not fit its type.",
          underlyingError: error))
    }
  }
}

/// The members of an object that were null although they may be missing. A record keeps them, so
/// that it encodes what was received: both a null and a missing member are nil in its properties.
nonisolated public struct ReceivedNulls: Equatable, Sendable {
  fileprivate(set) var names: [String] = []

  /// Creates an empty list.
  public init() {}

  /// Returns true, since records are equal if their properties are.
  public static func == (left: ReceivedNulls, right: ReceivedNulls) -> Bool { true }
}

/// Encodes a JSON object member by member.
nonisolated public struct JSONMemberEncoder {
  private var container: KeyedEncodingContainer<JSONKey>
  private var encodedNames: Set<String> = []
  private let nulls: ReceivedNulls

  /// Begins to encode an object.
  ///
  /// - Parameters:
  ///   - encoder: The encoder of the record.
  ///   - nulls: The optional members that are encoded as null if their value is nil.
  public init(_ encoder: any Encoder, nulls: ReceivedNulls = ReceivedNulls()) {
    container = encoder.container(keyedBy: JSONKey.self)
    self.nulls = nulls
  }

  /// Encodes a member that is always present.
  public mutating func required(_ value: some Encodable, _ name: String) throws {
    encodedNames.insert(name)
    try container.encode(value, forKey: JSONKey(name))
  }

  /// Encodes a member, unless the value is nil and was not received as null.
  public mutating func optional(_ value: (some Encodable)?, _ name: String) throws {
    if value == nil, !nulls.names.contains(name) { return }
    try requiredNullable(value, name)
  }

  /// Encodes a member, as null if the value is nil.
  public mutating func requiredNullable(_ value: (some Encodable)?, _ name: String) throws {
    encodedNames.insert(name)
    try container.encode(value, forKey: JSONKey(name))
  }

  /// Reserves a name for a member that is encoded by other means, or intentionally omitted.
  public mutating func reserve(_ name: String) {
    encodedNames.insert(name)
  }

  /// Encodes the members whose names have not been used yet.
  public mutating func others(_ members: [String: some Encodable]) throws {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where !encodedNames.contains(name)
    {
      try container.encode(value, forKey: JSONKey(name))
    }
  }
}
