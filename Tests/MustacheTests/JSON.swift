import Foundation
import Mustache

/// A value of a test that is read from JSON, and is therefore not a view.
enum JSON: TemplateValue {
  case null
  case string(String)
  case boolean(Bool)
  case list([JSON])
  /// The names of the members, and their values in the same order.
  case object([String], [JSON])

  static func object(_ members: [String: JSON]) -> JSON {
    .object(Array(members.keys), Array(members.values))
  }

  /// The value of a JSON text. Numbers become the strings that a view would hold instead.
  init(_ text: Data) throws {
    self = try JSONDecoder().decode(JSON.self, from: text)
  }

  static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    switch address.assumingMemoryBound(to: JSON.self).pointee {
    case .null: body(.null)
    case .string(var text): text.withUTF8 { body(.string($0)) }
    case .boolean(let value): body(.boolean(value))
    case .list(let items): items.withUnsafeBufferPointer { body(.list(TemplateList($0))) }
    case .object(let names, let values):
      let fields = TemplateFields(names, ofElements: JSON.self)
      values.withUnsafeBytes { body(.object($0.baseAddress ?? address, fields)) }
      fields.deallocate()
    }
  }
}

extension JSON: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let boolean = try? container.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let integer = try? container.decode(Int.self) {
      self = .string(String(integer))
    } else if let number = try? container.decode(Double.self) {
      self = .string(String(number))
    } else if let items = try? container.decode([JSON].self) {
      self = .list(items)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }
}
