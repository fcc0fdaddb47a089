import Foundation

/// How much of a value a variant represents. A greater fit is better.
nonisolated struct VariantFit: Comparable {
  /// The number of values that enumerations and unions do not list.
  private var unlisted = 0
  /// The number of members, elements and values, at any depth.
  private var known = 0

  /// Measures the decoded content of a variant by encoding it.
  init(_ content: some Encodable) {
    let counter = MemberCounter()
    do {
      try counter.add(content)
    } catch {
      return
    }
    unlisted = counter.unlisted
    known = counter.known
  }

  static func < (left: VariantFit, right: VariantFit) -> Bool {
    (-left.unlisted, left.known) < (-right.unlisted, right.known)
  }
}

/// The comparison of variants in progress. It is used by one thread.
///
/// Unions within the compared variants are compared too, but not unions within these, since the
/// time would grow exponentially with the depth of recursive unions.
nonisolated final class VariantComparison: @unchecked Sendable {
  @TaskLocal static var current: VariantComparison?

  private var depth = 0
  /// Whether variants of a union were not compared, so that the result is decoded again.
  private(set) var isShortened = false

  /// Calls the closure for a union within the compared variants. `isDeep` is true if the union is
  /// within another such union, so that its variants are not compared.
  func nested<Result>(_ select: (_ isDeep: Bool) -> Result) -> Result {
    let isDeep = depth > 0
    if isDeep { isShortened = true }
    depth += 1
    defer { depth -= 1 }
    return select(isDeep)
  }
}

/// Counts members and elements, and writes nothing.
nonisolated private final class MemberCounter: Encoder {
  var known = 0
  var unlisted = 0
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(CountedMembers<Key>(counter: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { CountedElements(counter: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    CountedElements(counter: self)
  }

  func add(_ value: some Encodable) throws {
    // These types of Foundation encode themselves as objects, but JSON encoders write one value.
    if value is Decimal || value is URL || value is Date || value is Data {
      known += 1
      return
    }
    if let union = value as? any OpenUnion, union.otherJSON != nil { unlisted += 1 }
    if let enumeration = value as? any OpenEnumeration, !enumeration.isListed { unlisted += 1 }
    try value.encode(to: self)
  }
}

nonisolated extension OpenEnumeration {
  fileprivate var isListed: Bool { Self.allCases.contains(self) }
}

nonisolated private struct CountedMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let counter: MemberCounter
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { counter.known += 1 }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    counter.known += 1
    try counter.add(value)
  }

  func nestedContainer<NestedKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key,
  ) -> KeyedEncodingContainer<NestedKey> {
    counter.container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    counter.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { counter }

  func superEncoder(forKey key: Key) -> any Encoder { counter }
}

nonisolated private struct CountedElements: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let counter: MemberCounter
  var codingPath: [any CodingKey] { [] }
  var count: Int { 0 }

  func encodeNil() { counter.known += 1 }
  func encode(_ value: Bool) { counter.known += 1 }
  func encode(_ value: String) { counter.known += 1 }
  func encode(_ value: Double) { counter.known += 1 }
  func encode(_ value: Float) { counter.known += 1 }
  func encode(_ value: Int) { counter.known += 1 }
  func encode(_ value: Int8) { counter.known += 1 }
  func encode(_ value: Int16) { counter.known += 1 }
  func encode(_ value: Int32) { counter.known += 1 }
  func encode(_ value: Int64) { counter.known += 1 }
  func encode(_ value: UInt) { counter.known += 1 }
  func encode(_ value: UInt8) { counter.known += 1 }
  func encode(_ value: UInt16) { counter.known += 1 }
  func encode(_ value: UInt32) { counter.known += 1 }
  func encode(_ value: UInt64) { counter.known += 1 }

  func encode(_ value: some Encodable) throws { try counter.add(value) }

  func nestedContainer<NestedKey>(
    keyedBy keyType: NestedKey.Type,
  ) -> KeyedEncodingContainer<NestedKey> {
    counter.container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { counter.unkeyedContainer() }

  func superEncoder() -> any Encoder { counter }
}
