import Foundation
import Mustache

extension TemplateValue {
  /// The value of a JSON text. Numbers become the strings that a view would hold instead.
  init(json: Data) throws {
    self = try JSONDecoder().decode(JSONTemplateValue.self, from: json).value
  }
}

struct JSONTemplateValue: Decodable {
  var value: TemplateValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let boolean = try? container.decode(Bool.self) {
      value = .boolean(boolean)
    } else if let string = try? container.decode(String.self) {
      value = .string(string)
    } else if let integer = try? container.decode(Int.self) {
      value = .string(String(integer))
    } else if let number = try? container.decode(Double.self) {
      value = .string(String(number))
    } else if let items = try? container.decode([JSONTemplateValue].self) {
      value = .list(items.map(\.value))
    } else {
      let members = try container.decode([String: JSONTemplateValue].self)
      value = .object(TemplateFields(members.mapValues(\.value)))
    }
  }
}
