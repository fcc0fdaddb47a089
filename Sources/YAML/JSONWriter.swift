package import Diagnostics

extension Node {
  /// Returns the tree as JSON, with a line for each member and element. Infinity, NaN and integers
  /// that JSON cannot express are errors.
  package func jsonText() -> Outcome<String> {
    var writer = JSONWriter()
    writer.write(self, indentation: 0)
    return Outcome(writer.text + "\n", writer.diagnostics)
  }
}

private struct JSONWriter {
  private(set) var text = ""
  private(set) var diagnostics: [Diagnostic] = []

  mutating func write(_ node: Node, indentation: Int) {
    switch node.content {
    case .scalar(let scalar): write(scalar, at: node.location)
    case .sequence(let items):
      write(items, "[", "]", indentation) { writer, item in
        writer.write(item, indentation: indentation + 2)
      }
    case .mapping(let mapping):
      write(mapping.entries, "{", "}", indentation) { writer, entry in
        writer.text += "\(Self.quoted(entry.key)): "
        writer.write(entry.value, indentation: indentation + 2)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ start: String, _ end: String, _ indentation: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void,
  ) {
    text += start
    for (index, element) in elements.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + String(repeating: " ", count: indentation + 2)
      writeElement(&self, element)
    }
    if !elements.isEmpty { text += "\n" + String(repeating: " ", count: indentation) }
    text += end
  }

  private mutating func write(_ scalar: Scalar, at location: SourceLocation) {
    switch scalar.kind {
    case .null: text += "null"
    case .boolean(let value): text += "\(value)"
    case .string: text += Self.quoted(scalar.text)
    case .integer, .number:
      if let number = scalar.jsonNumber {
        text += number
      } else {
        diagnostics.append(.error(.notJSON(scalar.text), at: location))
      }
    }
  }

  private static func quoted(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        result += unicodeEscape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Scalar {
  /// The number as JSON spells it; nil if JSON cannot express it. YAML also allows `+1`, `012`,
  /// `.5`, `1.`, and octal and hexadecimal integers.
  fileprivate var jsonNumber: String? {
    if isNotFinite { return nil }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      return UInt64(text.dropFirst(2), radix: radix).map { String($0) }
    }
    var rest = text.utf8[...]
    let sign = rest.first == UInt8(ascii: "-") ? "-" : ""
    if !sign.isEmpty || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let whole = rest.prefix(while: isDigit).drop { $0 == UInt8(ascii: "0") }
    rest = rest.drop(while: isDigit)
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: isDigit)
      rest = rest.dropFirst().drop(while: isDigit)
    }
    return sign + (whole.isEmpty ? "0" : String(Substring(whole)))
      + (fraction.isEmpty ? "" : "." + String(Substring(fraction))) + String(Substring(rest))
  }
}

extension Diagnostic.Message {
  fileprivate static func notJSON(_ number: String) -> Self {
    Self(.numberBeyondJSON, "JSON cannot express the number '\(number)'")
  }
}
