import IR
import SwiftModel

extension JSONValue {
  /// The maximum number of columns of a line that contains a whole array.
  private static let columnLimit = 80

  /// The lines of the value as indented JSON. Invisible characters are escaped.
  var indentedLines: [String] { lines(column: 0, indentation: 0) }

  private func lines(column: Int, indentation: Int) -> [String] {
    switch self {
    case .null, .boolean, .number: return [text]
    case .string(let string): return [Self.quoted(string)]
    case .array(let items):
      if items.isEmpty { return ["[]"] }
      let isShort = items.allSatisfy(\.isScalar)
      if isShort {
        let texts = items.map { $0.lines(column: 0, indentation: 0)[0] }
        let line = "[\(texts.joined(separator: ", "))]"
        if column + line.utf8.count <= Self.columnLimit { return [line] }
      }
      return Self.block("[", "]", items.map { ("", $0) }, indentation)
    case .object(let members):
      if members.isEmpty { return ["\u{7B}\u{7D}"] }
      return Self.block(
        "\u{7B}", "\u{7D}", members.map { ("\(Self.quoted($0.name)): ", $0.value) }, indentation)
    }
  }

  private static func block(
    _ opening: String, _ closing: String, _ values: [(prefix: String, value: JSONValue)],
    _ indentation: Int,
  ) -> [String] {
    var lines = [opening]
    let inner = String(repeating: " ", count: indentation + 2)
    for (index, (prefix, value)) in values.enumerated() {
      var valueLines = value.lines(
        column: inner.count + prefix.utf8.count, indentation: indentation + 2)
      valueLines[0] = inner + prefix + valueLines[0]
      if index < values.count - 1 { valueLines[valueLines.count - 1] += "," }
      lines += valueLines
    }
    lines.append(String(repeating: " ", count: indentation) + closing)
    return lines
  }

  private var isScalar: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .array, .object: false
    }
  }

  /// Returns a string in JSON syntax.
  private static func quoted(_ text: String) -> String {
    let quoted = JSONValue.string(text).text
    if quoted.utf8.allSatisfy({ $0 < 0x7F }) { return quoted }
    var escaped = ""
    for scalar in quoted.unicodeScalars {
      if Literal.isPlain(scalar) {
        escaped.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return escaped
  }
}
