import IR
import SwiftModel

/// Example values of types that the user supplies.
enum MappedExample {
  /// Returns a JSON value as a value of the type; nil if it is known that the type cannot represent
  /// it. The initializers of most types are not known, so the example decodes their values.
  static func value(_ value: JSONValue, _ type: MappedType) -> ExampleValue? {
    guard type.module == "Foundation", case .string(let text) = value else {
      return decoded(value, type)
    }
    if type.name == "UUID" { return isUUID(text) ? unwrapped("UUID", "uuidString", text) : nil }
    return type.name == "URL" ? unwrapped("URL", "string", text) : decoded(value, type)
  }

  static func placeholder(
    of type: MappedType, named name: String, _ constraints: [Constraint],
  ) -> ExampleValue {
    let text = PlaceholderText.text(named: name, constraints)
    return value(.string(text), type)
      ?? unwrapped("UUID", "uuidString", "123e4567-e89b-12d3-a456-426614174000")
  }

  /// Returns the result of an initializer that returns nil for texts that are not valid.
  private static func unwrapped(_ type: String, _ label: String, _ text: String) -> ExampleValue {
    let argument = SwiftExpression.call(
      type, [.init(label: label, value: .atom(Literal.string(text)))])
    return ExampleValue(swift: .atom("\(argument.text)!"), json: .string(text))
  }

  private static func decoded(_ value: JSONValue, _ type: MappedType) -> ExampleValue {
    let json = SwiftExpression.atom("\(Literal.string(value.text)).utf8")
    return ExampleValue(
      swift: .call(
        "try! JSONDecoder().decode",
        [
          .init(value: .atom("\(type.name).self")),
          .init(label: "from", value: .wrapped(in: "Data", json)),
        ]),
      json: value)
  }

  private static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.joined().utf8.allSatisfy { byte in
        Unicode.Scalar(byte).properties.isASCIIHexDigit
      }
  }
}
