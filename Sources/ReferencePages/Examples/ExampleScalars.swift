import IR
import SwiftModel

/// Example values of scalar types, and of any JSON.
enum ExampleScalars {
  /// The maximum length of a string in UTF-8 bytes. Longer strings are cut.
  private static let maximumTextLength = 300

  /// The value as a literal of the type; nil if the type has no such value.
  static func literal(_ value: JSONValue, of scalar: Scalar) -> SwiftExpression? {
    switch scalar {
    case .string, .binary: text(of: value).map { .atom(string($0)) }
    case .boolean:
      if case .boolean(let value) = value { .atom(Literal.boolean(value)) } else { nil }
    case .integer(let width): integer(value, width)
    case .number: number(value, of: scalar)
    case .dateTime: text(of: value).map { dateTime($0) }
    case .file: text(of: value).map(file)
    }
  }

  /// A value of a type for which the document has no example.
  ///
  /// - Parameter name: The wire name of the parameter, member or body that has the value.
  static func placeholder(of scalar: Scalar, named name: String) -> SwiftExpression {
    switch scalar {
    case .string, .binary: .atom(Literal.string(isWord(name) ? name : "example"))
    case .boolean: .atom(Literal.boolean(true))
    case .integer: .atom(Literal.integer(1))
    case .number: .atom("1.5")
    case .dateTime: dateTime("2026-01-31T12:00:00Z")
    case .file: file("example.txt")
    }
  }

  /// Any JSON, as a literal of `JSONValue`.
  static func json(_ value: JSONValue) -> SwiftExpression {
    switch value {
    case .null: return .atom(".null")
    case .boolean(let value): return .atom(Literal.boolean(value))
    case .number(let text):
      return literal(value, of: .integer(.bits64)) ?? number(value, of: .number(.double))
        ?? .atom(Literal.string(text))
    case .string(let text): return .atom(string(text))
    case .array(let items): return .array(items.map(json))
    case .object(let members):
      return .dictionary(
        unique(members).map { .init(key: Literal.string($0.name), value: json($0.value)) })
    }
  }

  /// Removes each member whose name is canonically equivalent to an earlier one. Swift treats such
  /// names as equal, and equal keys in a dictionary literal are a runtime error.
  static func unique(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    var names: Set<String> = []
    return members.filter { names.insert($0.name).inserted }
  }

  /// The URL of a local file.
  static func fileURL(_ name: String) -> SwiftExpression {
    .call("URL", [.init(label: "filePath", value: .atom(Literal.string(name)))])
  }

  private static func file(_ text: String) -> SwiftExpression {
    let isName = text.utf8.count < 60 && text.contains(".") && !text.contains("/")
    return .wrapped(in: ".file", fileURL(isName ? Markdown.singleLine(text) : "example.txt"))
  }

  private static func dateTime(_ text: String) -> SwiftExpression {
    .wrapped(in: "DateTime", .atom(string(text)))
  }

  /// The text of a string, a number or a Boolean; nil for other values.
  ///
  /// Authors often forget to quote numbers and Booleans in examples of strings.
  private static func text(of value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    case .boolean(let value): Literal.boolean(value)
    case .null, .array, .object: nil
    }
  }

  private static func string(_ text: String) -> String {
    text.utf8.count <= maximumTextLength
      ? Literal.string(text) : Literal.string(text.cut(toBytes: maximumTextLength) + "…")
  }

  private static func integer(
    _ value: JSONValue, _ width: Scalar.IntegerWidth,
  ) -> SwiftExpression? {
    guard case .number(let text) = value else { return nil }
    if width == .unsigned64 { return UInt64(text).map { .atom(String($0)) } }
    guard let integer = Int64(text) ?? Double(text).flatMap({ Int64(exactly: $0) }) else {
      return nil
    }
    if width == .bits32, Int32(exactly: integer) == nil { return nil }
    return .atom(Literal.integer(integer))
  }

  private static func number(_ value: JSONValue, of scalar: Scalar) -> SwiftExpression? {
    guard case .number(let text) = value else { return nil }
    return Literal.value(.number(text), of: scalar).map { .atom($0) }
  }

  private static func isWord(_ name: String) -> Bool {
    (1...40).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isXIDContinue || $0 == "-")
      }
  }
}
