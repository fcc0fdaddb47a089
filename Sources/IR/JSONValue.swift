/// A JSON value that the document contains: an example or a default.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// The number in JSON syntax. It is spelled as in the document, unless YAML's spelling, such as
  /// `0x1F`, is not JSON.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In document order.
  case object([Member])

  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// The value as JSON on one line.
  package var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): quoted(text)
    case .array(let items): "[\(items.map(\.text).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(quoted($0.name)): \($0.value.text)" }.joined(separator: ", "))}"
    }
  }
}

extension JSONValue {
  /// The text by which values of members are compared when the variant of a union is selected. That
  /// of a string is the string itself. That of any other value is its JSON without spaces, with
  /// sorted keys and with one spelling of equal numbers.
  package var selectingText: String {
    if case .string(let text) = self { text } else { compactText }
  }

  private var compactText: String {
    switch self {
    case .null, .boolean, .string: return text
    case .number(let text):
      if let integer = Int64(text) { return String(integer) }
      guard let number = Double(text) else { return text }
      return Int64(exactly: number).map { String($0) } ?? "\(number)"
    case .array(let items): return "[\(items.map(\.compactText).joined(separator: ","))]"
    case .object(let members):
      let sorted = members.sorted { $0.name < $1.name }
      let texts = sorted.map { "\(quoted($0.name)):\($0.value.compactText)" }
      return "{\(texts.joined(separator: ","))}"
    }
  }
}

private func quoted(_ text: String) -> String {
  let needsNoEscape = text.utf8.allSatisfy {
    $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
  }
  if needsNoEscape { return "\"\(text)\"" }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case "\u{0}"..<"\u{20}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
