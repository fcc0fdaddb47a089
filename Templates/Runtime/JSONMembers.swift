import Foundation

/// The name of an object's member.
nonisolated public struct JSONKey: CodingKey, Hashable, ExpressibleByStringLiteral {
  public var stringValue: String
  public var intValue: Int? { nil }

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

/// Takes an object apart, member by member, and knows at the end what nobody asked for.
nonisolated public struct JSONMemberDecoder {
  private let container: KeyedDecodingContainer<JSONKey>
  /// What the model's properties hold.
  private var taken: Set<String> = []

  public init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: JSONKey.self)
  }

  /// A member that must be there and must not be null.
  public mutating func required<Value: Decodable>(_ name: String) throws -> Value {
    taken.insert(name)
    return try located(name) { try container.decode(Value.self, forKey: JSONKey(name)) }
  }

  /// A member that may be missing. Null, which it may not be, counts as missing.
  public mutating func optional<Value: Decodable>(_ name: String) throws -> Value? {
    taken.insert(name)
    return try located(name) { try container.decodeIfPresent(Value.self, forKey: JSONKey(name)) }
  }

  /// A member that may be missing and may be null. Null is left among the others, so that it
  /// is written again.
  public mutating func nullable<Value: Decodable>(_ name: String) throws -> Value? {
    let value = try located(name) {
      try container.decodeIfPresent(Value.self, forKey: JSONKey(name))
    }
    if value != nil { taken.insert(name) }
    return value
  }

  /// A member that must be there and may be null.
  public mutating func requiredNullable<Value: Decodable>(_ name: String) throws -> Value? {
    taken.insert(name)
    return try located(name) { try container.decode(Value?.self, forKey: JSONKey(name)) }
  }

  /// Whether there is such a member, null or not.
  func holds(_ name: String) -> Bool { container.contains(JSONKey(name)) }

  /// The variant of a union that holds the member, where the member fits it or is missing. Nil
  /// where it does not fit; the member is then still to be taken.
  public mutating func variant<Content: Decodable, Union>(
    _ name: String, as makeUnion: (Content?) -> Union,
  ) -> Union? {
    do {
      let content = try container.decodeIfPresent(Content.self, forKey: JSONKey(name))
      taken.insert(name)
      return makeUnion(content)
    } catch {
      return nil
    }
  }

  /// Every member that was not taken, by its name.
  public func others<Value: Decodable>() throws -> [String: Value] {
    var others: [String: Value] = [:]
    for key in container.allKeys where !taken.contains(key.stringValue) {
      others[key.stringValue] = try located(key.stringValue) {
        try container.decode(Value.self, forKey: key)
      }
    }
    return others
  }

  /// Says where a value stands that is no mistake of JSON's but does not fit its model, such as a
  /// number that is too large: `JSONDecoder` has an error of its own for that, without a place.
  private func located<Value>(_ name: String, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch  where !(error is DecodingError) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath + [JSONKey(name)],
          debugDescription: "The value does not fit.",
          underlyingError: error))
    }
  }
}

/// Puts an object together, member by member.
nonisolated public struct JSONMemberEncoder {
  private var container: KeyedEncodingContainer<JSONKey>
  private var written: Set<String> = []

  public init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: JSONKey.self)
  }

  public mutating func required(_ value: some Encodable, _ name: String) throws {
    written.insert(name)
    try container.encode(value, forKey: JSONKey(name))
  }

  /// Writes nothing where there is no value.
  public mutating func optional(_ value: (some Encodable)?, _ name: String) throws {
    guard let value else { return }
    try required(value, name)
  }

  /// Writes null where there is no value.
  public mutating func requiredNullable(_ value: (some Encodable)?, _ name: String) throws {
    written.insert(name)
    try container.encode(value, forKey: JSONKey(name))
  }

  /// Keeps a name for a member that is written by other means, or on purpose not at all.
  public mutating func reserve(_ name: String) {
    written.insert(name)
  }

  /// Writes the members whose names have not been written yet.
  public mutating func others(_ members: [String: some Encodable]) throws {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where !written.contains(name) {
      try container.encode(value, forKey: JSONKey(name))
    }
  }
}
