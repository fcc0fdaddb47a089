/// Turns views into template values.
///
/// An absent optional becomes null, so that the renderer can distinguish it from a misspelt name in
/// a template, which it reports. Numbers and dates are errors, since a view contains them as
/// strings.
package enum TemplateEncoder {
  package static func encode(_ view: some Encodable) throws -> TemplateValue {
    try value(of: view, within: nil, at: nil)
  }

  fileprivate static func value(
    of view: some Encodable, within parent: ValueEncoder?, at key: (any CodingKey)?,
  ) throws -> TemplateValue {
    let encoder = ValueEncoder(parent: parent, key: key)
    try view.encode(to: encoder)
    return encoder.finished()
  }
}

/// Collects the encoded parts of one value. It is a class because the containers that it returns
/// write to it.
///
/// Invariant: no code accesses a property while another access changes it, so the properties need
/// no exclusivity checks at run time.
private final class ValueEncoder: Encoder {
  let parent: ValueEncoder?
  let key: (any CodingKey)?
  @exclusivity(unchecked) private var value: TemplateValue?
  @exclusivity(unchecked) var fields: TemplateFields?
  @exclusivity(unchecked) var items: [TemplateValue]?

  /// Encoders that callers may still write to, with the names or indices of their values.
  @exclusivity(unchecked) private var openFields: [(name: String, encoder: ValueEncoder)] = []
  @exclusivity(unchecked) private var openItems: [(index: Int, encoder: ValueEncoder)] = []

  init(parent: ValueEncoder?, key: (any CodingKey)?) {
    self.parent = parent
    self.key = key
  }

  var codingPath: [any CodingKey] { (parent?.codingPath ?? []) + (key.map { [$0] } ?? []) }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if fields == nil { fields = TemplateFields() }
    return KeyedEncodingContainer(FieldEncoder(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if items == nil { items = [] }
    return ItemEncoder(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ScalarEncoder(encoder: self)
  }

  func set(_ value: TemplateValue) {
    self.value = value
  }

  func openField(_ key: any CodingKey) -> ValueEncoder {
    let encoder = ValueEncoder(parent: self, key: key)
    openFields.append((key.stringValue, encoder))
    return encoder
  }

  func openItem() -> ValueEncoder {
    let index = items?.count ?? 0
    let encoder = ValueEncoder(parent: self, key: ItemKey(index))
    items?.append(.null)
    openItems.append((index, encoder))
    return encoder
  }

  /// Returns the value. All of its parts must be encoded.
  func finished() -> TemplateValue {
    for (name, encoder) in openFields { fields?.set(encoder.finished(), for: name) }
    for (index, encoder) in openItems { items?[index] = encoder.finished() }
    if let fields { return .object(fields) }
    if let items { return .list(items) }
    return value ?? .object([:])
  }
}

/// The key of an item in a list, for error messages.
private struct ItemKey: CodingKey {
  let index: Int

  init(_ index: Int) { self.index = index }
  init(intValue: Int) { index = intValue }
  init?(stringValue: String) { nil }

  var stringValue: String { "Index \(index)" }
  var intValue: Int? { index }
}

private struct FieldEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: ValueEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil(forKey key: Key) { set(.null, for: key) }
  func encode(_ value: String, forKey key: Key) { set(.string(value), for: key) }
  func encode(_ value: Bool, forKey key: Key) { set(.boolean(value), for: key) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    // A fast path for documentation, the most frequent list.
    if Value.self == [String?].self, let lines = value as? [String?] {
      return set(.list(lines.map { $0.map(TemplateValue.string) ?? .null }), for: key)
    }
    set(try TemplateEncoder.value(of: value, within: encoder, at: key), for: key)
  }

  // The protocol's default implementations for these two types omit an absent value, and have
  // precedence over the generic method below.
  func encodeIfPresent(_ value: String?, forKey key: Key) {
    set(value.map(TemplateValue.string) ?? .null, for: key)
  }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) {
    set(value.map(TemplateValue.boolean) ?? .null, for: key)
  }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    guard let value else { return encodeNil(forKey: key) }
    try encode(value, forKey: key)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key,
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder.openField(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.openField(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.openField(SuperKey()) }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.openField(key) }

  private func set(_ value: TemplateValue, for key: Key) {
    // No view encodes a name twice.
    encoder.fields?.add(value, for: FieldName(key.stringValue))
  }
}

/// The key for the value that a class encodes with `superEncoder()`.
private struct SuperKey: CodingKey {
  init() {}
  init?(intValue: Int) { nil }
  init?(stringValue: String) { nil }

  var stringValue: String { "super" }
  var intValue: Int? { nil }
}

private struct ItemEncoder: UnkeyedEncodingContainer {
  let encoder: ValueEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.items?.count ?? 0 }

  func encodeNil() { encoder.items?.append(.null) }
  func encode(_ value: String) { encoder.items?.append(.string(value)) }
  func encode(_ value: Bool) { encoder.items?.append(.boolean(value)) }

  func encode<Value: Encodable>(_ value: Value) throws {
    let item = try TemplateEncoder.value(of: value, within: encoder, at: ItemKey(count))
    encoder.items?.append(item)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type,
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder.openItem().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.openItem().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.openItem() }
}

private struct ScalarEncoder: SingleValueEncodingContainer {
  let encoder: ValueEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil() { encoder.set(.null) }
  func encode(_ value: String) { encoder.set(.string(value)) }
  func encode(_ value: Bool) { encoder.set(.boolean(value)) }

  func encode(_ value: Double) throws { throw numberError(value) }
  func encode(_ value: Float) throws { throw numberError(value) }

  func encode<Value: FixedWidthInteger & Encodable>(_ value: Value) throws {
    throw numberError(value)
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    encoder.set(try TemplateEncoder.value(of: value, within: encoder.parent, at: encoder.key))
  }

  private func numberError(_ value: Any) -> EncodingError {
    let message = "a view contains a number; spell it as a string"
    return .invalidValue(value, .init(codingPath: codingPath, debugDescription: message))
  }
}
