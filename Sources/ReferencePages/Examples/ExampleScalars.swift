import IR
import SwiftModel

/// Example values of scalar types, and of any JSON.
enum ExampleScalars {
  /// The maximum length of a string in UTF-8 bytes. Longer strings are cut.
  private static let maximumTextLength = 300

  /// Returns a JSON value as a value of the type; nil if the type has no such value.
  static func literal(_ value: JSONValue, of scalar: Scalar) -> ExampleValue? {
    switch scalar {
    case .string, .binary: text(of: value).map(string)
    case .boolean:
      if case .boolean(let flag) = value { boolean(flag) } else { nil }
    case .integer(let width): integer(value, width)
    case .number: number(value, of: scalar)
    case .dateTime: text(of: value).map { wrapped($0, in: "DateTime") }
    case .date: text(of: value).map { wrapped($0, in: "CalendarDate") }
    case .base64: text(of: value).map { wrapped($0, in: "Base64Data") }
    case .mapped(let type): MappedExample.value(value, type)
    case .file: text(of: value).map(file)
    }
  }

  /// Returns a value of a type for which the document has no example.
  ///
  /// - Parameter name: The wire name of the parameter, member or body that has the value.
  static func placeholder(
    of scalar: Scalar, named name: String, _ constraints: [Constraint],
  ) -> ExampleValue {
    switch scalar {
    case .string, .binary: string(PlaceholderText.text(named: name, constraints))
    case .boolean: boolean(true)
    case .integer:
      literal(.number(constraints.integerInRange), of: scalar)
        ?? ExampleValue(swift: .atom("1"), json: .number("1"))
    case .number:
      literal(.number(constraints.numberInRange), of: scalar)
        ?? ExampleValue(swift: .atom("1.5"), json: .number("1.5"))
    case .dateTime: wrapped("2026-01-31T12:00:00Z", in: "DateTime")
    case .date: wrapped("2026-01-31", in: "CalendarDate")
    case .base64: wrapped(PlaceholderText.base64, in: "Base64Data")
    case .mapped(let type): MappedExample.placeholder(of: type, named: name, constraints)
    case .file: file("example.txt")
    }
  }

  /// Returns a JSON value as a literal of `JSONValue`.
  static func json(_ value: JSONValue) -> ExampleValue {
    switch value {
    case .null: return ExampleValue(swift: .atom(".null"), json: .null)
    case .boolean(let flag): return boolean(flag)
    case .number(let text):
      return literal(value, of: .integer(.bits64)) ?? number(value, of: .number(.double))
        ?? string(text)
    case .string(let text): return string(text)
    case .array(let items): return .array(items.map(json))
    case .object(let members): return .dictionary(unique(members).map { ($0.name, json($0.value)) })
    }
  }

  /// Removes each member whose name is canonically equivalent to an earlier one. Swift treats such
  /// names as equal, and equal keys in a dictionary literal are a runtime error.
  static func unique(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    var names: Set<String> = []
    return members.filter { names.insert($0.name).inserted }
  }

  /// Returns the URL of a local file.
  static func fileURL(_ name: String) -> SwiftExpression {
    .call("URL", [.init(label: "filePath", value: .atom(Literal.string(name)))])
  }

  private static func file(_ text: String) -> ExampleValue {
    let isName = text.utf8.count < 60 && text.contains(".") && !text.contains("/")
    let name = isName ? Markdown.singleLine(text) : "example.txt"
    return ExampleValue(swift: .wrapped(in: ".file", fileURL(name)))
  }

  /// Returns a text as a value of a type of the runtime.
  private static func wrapped(_ text: String, in type: String) -> ExampleValue {
    let value = string(text)
    return ExampleValue(swift: .wrapped(in: type, value.swift), json: value.json)
  }

  private static func boolean(_ value: Bool) -> ExampleValue {
    ExampleValue(swift: .atom(Literal.boolean(value)), json: .boolean(value))
  }

  /// Returns the text of a string, a number or a Boolean; nil for other values.
  ///
  /// Authors often forget to quote numbers and Booleans in examples of strings.
  private static func text(of value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    case .boolean(let value): Literal.boolean(value)
    case .null, .array, .object: nil
    }
  }

  private static func string(_ text: String) -> ExampleValue {
    let short =
      text.utf8.count <= maximumTextLength ? text : text.cut(toBytes: maximumTextLength) + "…"
    return ExampleValue(swift: .atom(Literal.string(short)), json: .string(short))
  }

  private static func integer(_ value: JSONValue, _ width: Scalar.IntegerWidth) -> ExampleValue? {
    guard case .number(let text) = value else { return nil }
    if width == .unsigned64 {
      return UInt64(text).map { ExampleValue(swift: .atom(String($0)), json: .number(String($0))) }
    }
    guard let integer = Int64(text) ?? Double(text).flatMap({ Int64(exactly: $0) }) else {
      return nil
    }
    if width == .bits32, Int32(exactly: integer) == nil { return nil }
    return ExampleValue(swift: .atom(Literal.integer(integer)), json: .number(String(integer)))
  }

  private static func number(_ value: JSONValue, of scalar: Scalar) -> ExampleValue? {
    guard case .number(let text) = value else { return nil }
    return Literal.value(.number(text), of: scalar).map { literal in
      ExampleValue(swift: .atom(literal), json: .number(text))
    }
  }
}

/// Example texts for strings.
enum PlaceholderText {
  private static let formats = [
    "byte": base64,
    "email": "user@example.com",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com",
    "url": "https://example.com",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
  ]

  /// The word "example" as base64.
  static let base64 = "ZXhhbXBsZQ=="

  private static let maximumLength = 100

  /// Returns a text that fits the constraints if it can be made: the name, or a text of the format
  /// or the pattern.
  static func text(named name: String, _ constraints: [Constraint]) -> String {
    let word = isWord(name) ? name : "example"
    for constraint in constraints {
      switch constraint {
      case .format(let format): if let text = formats[format] { return text }
      case .contentEncoding(let encoding): if encoding == "base64" { return base64 }
      case .pattern(let pattern):
        let text = PatternText.text(matching: pattern) { constraints.allow(.string($0)) }
        if let text { return text }
      case .limit, .uniqueItems, .elements: break
      }
    }
    var text = word
    let minimum = min(constraints.number(of: .minLength) ?? 0, maximumLength)
    while text.count < minimum { text += "-\(word)" }
    let maximum = constraints.number(of: .maxLength) ?? .max
    return text.count > max(maximum, minimum) ? String(text.prefix(max(maximum, minimum, 0))) : text
  }

  private static func isWord(_ name: String) -> Bool {
    (1...40).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isXIDContinue || $0 == "-")
      }
  }
}
