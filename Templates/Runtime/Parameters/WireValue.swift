import Foundation

/// A value that is sent as a parameter or in a form. Members keep their order.
nonisolated enum WireValue {
  case null
  case string(String)
  /// A number or a Boolean, as in JSON.
  case literal(String)
  case list([WireValue])
  case object([(name: String, value: WireValue)])
  case file(FormFile)

  /// Creates the value from what an `Encodable` value encodes.
  init(_ value: some Encodable) throws {
    let encoder = WireEncoder()
    try encoder.write(value)
    self = encoder.value
  }

  /// Creates the value of a body from what an `Encodable` value encodes.
  ///
  /// - Throws: `InvalidRequest.body` if encoding the value fails.
  init(body value: some Encodable) throws(InvalidRequest) {
    do {
      try self.init(value)
    } catch {
      throw .body(reason: "\(error)")
    }
  }

  /// Whether the value is a file, or a list of files.
  var isFile: Bool {
    switch self {
    case .file: true
    case .list(let elements): !elements.isEmpty && elements.allSatisfy(\.isFile)
    case .null, .string, .literal, .object: false
    }
  }

  /// Checks that all files in the value can be written as text.
  ///
  /// - Throws: `InvalidRequest.body` if a file is on disk, or is not UTF-8.
  func checkTexts() throws(InvalidRequest) {
    switch self {
    case .file(let file) where file.text == nil: throw .body(reason: FormFile.notTextReason)
    case .list(let elements):
      for element in elements { try element.checkTexts() }
    case .object(let members):
      for member in members { try member.value.checkTexts() }
    case .null, .string, .literal, .file: break
    }
  }

  var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The value as one text; lists and objects are written as JSON.
  var text: String {
    switch self {
    case .string(let text), .literal(let text): text
    case .null, .list, .object, .file: json
    }
  }

  var json: String {
    switch self {
    case .null: "null"
    case .string(let text): JSONValue.string(text).description
    case .file(let file): JSONValue.string(file.text ?? "").description
    case .literal(let text): text
    case .list(let elements): "[\(elements.map(\.json).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(JSONValue.string($0.name)):\($0.value.json)" }.joined(separator: ","))}"
    }
  }
}

/// Encodes a value. Its elements and members have encoders of their own, whose values are collected
/// at the end.
nonisolated private final class WireEncoder: Encoder {
  private enum Content {
    case nothing
    case value(WireValue)
    case list([WireEncoder])
    case object([(name: String, encoder: WireEncoder)])
  }

  let codingPath: [any CodingKey]
  private var content = Content.nothing

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ codingPath: [any CodingKey] = []) {
    self.codingPath = codingPath
  }

  var value: WireValue {
    switch content {
    case .nothing: .object([])
    case .value(let value): value
    case .list(let elements): .list(elements.map(\.value))
    case .object(let members): .object(members.map { ($0.name, $0.encoder.value) })
    }
  }

  var count: Int {
    if case .list(let elements) = content { elements.count } else { 0 }
  }

  func write(_ value: WireValue) {
    content = .value(value)
  }

  /// Encodes a value. Some types are handled here, because their `Encodable` conformance does not
  /// result in the text that is sent.
  func write(_ value: some Encodable) throws {
    switch value {
    case let value as String: write(WireValue.string(value))
    case let value as Bool: write(WireValue.literal(value.parameterText))
    case let value as Double: write(try number(value, value.parameterText))
    case let value as Float: write(try number(Double(value), value.parameterText))
    case let value as any BinaryInteger: write(WireValue.literal("\(value)"))
    case let value as Decimal: write(WireValue.literal("\(value)"))
    case let value as FormFile: write(WireValue.file(value))
    case let value as Data: write(WireValue.string(value.base64EncodedString()))
    case let value as URL: write(WireValue.string(value.absoluteString))
    case let value as [String: any Encodable]:
      content = .object([])
      for (name, value) in value.sorted(by: { $0.key < $1.key }) {
        try member(JSONKey(name)).write(value)
      }
    default: try value.encode(to: self)
    }
  }

  private func number(_ value: Double, _ text: String) throws -> WireValue {
    if value.isFinite { return .literal(text) }
    throw EncodingError.invalidValue(
      value,
      EncodingError.Context(codingPath: codingPath, debugDescription: "\(text) is not a number"))
  }

  func element() -> WireEncoder {
    let encoder = WireEncoder(codingPath + [JSONKey("\(count)")])
    guard case .list(var elements) = content else {
      content = .list([encoder])
      return encoder
    }
    content = .nothing
    elements.append(encoder)
    content = .list(elements)
    return encoder
  }

  func member(_ key: any CodingKey) -> WireEncoder {
    let encoder = WireEncoder(codingPath + [key])
    guard case .object(var members) = content else {
      content = .object([(key.stringValue, encoder)])
      return encoder
    }
    content = .nothing
    members.removeAll { $0.name == key.stringValue }
    members.append((key.stringValue, encoder))
    content = .object(members)
    return encoder
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object = content {} else { content = .object([]) }
    return KeyedEncodingContainer(WireMembers(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .list = content {} else { content = .list([]) }
    return WireElements(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    WireSingleValue(encoder: self)
  }
}

nonisolated private struct WireMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: WireEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil(forKey key: Key) { encoder.member(key).write(.null) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try encoder.member(key).write(value)
  }

  func nestedContainer<NestedKey>(
    keyedBy type: NestedKey.Type, forKey key: Key,
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder.member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.member(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.member(JSONKey("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
}

nonisolated private struct WireElements: UnkeyedEncodingContainer {
  let encoder: WireEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.count }

  func encodeNil() { encoder.element().write(.null) }
  func encode(_ value: some Encodable) throws { try encoder.element().write(value) }

  func nestedContainer<NestedKey>(
    keyedBy type: NestedKey.Type,
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder.element().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.element().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.element() }
}

nonisolated private struct WireSingleValue: SingleValueEncodingContainer {
  let encoder: WireEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil() { encoder.write(.null) }
  func encode(_ value: some Encodable) throws { try encoder.write(value) }
}
