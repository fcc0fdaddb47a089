import SwiftModel

/// Text as Markdown. The functions of this folder are the only places where a document's text
/// becomes part of a page.
enum Markdown {
  /// Text without any markup, on one line.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in singleLine(text).unicodeScalars {
      switch scalar {
      case "&": plain += "&amp;"
      case "<": plain += "&lt;"
      case "|": plain += "&#124;"
      case "\\", "`", "*", "_", "[", "]", "#", "~", "$", "!", "@":
        plain += "\\"
        plain.unicodeScalars.append(scalar)
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// Text as code within a line, also within a cell of a table.
  ///
  /// Backticks suffice for nearly all texts. In the others every character of ASCII that is not a
  /// letter, a digit or a space is an entity, since neither a backtick nor the separator of cells
  /// can be escaped between backticks everywhere.
  static func code(_ text: String) -> String {
    let line = cleaned(text)
    let isSimple =
      !line.utf8.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") }
      && !line.isEmpty && !line.hasPrefix(" ") && !line.hasSuffix(" ") && !line.hasSuffix("\\")
    if isSimple { return "`\(line)`" }
    var escaped = ""
    for scalar in line.unicodeScalars {
      let isPlain = !scalar.isASCII || scalar == " " || scalar.properties.isXIDContinue
      if isPlain && scalar != "_" {
        escaped.unicodeScalars.append(scalar)
      } else {
        escaped += "&#\(scalar.value);"
      }
    }
    return "<code>\(escaped)</code>"
  }

  /// Text within an HTML comment, on one line.
  static func comment(_ text: String) -> String {
    var comment = ""
    for scalar in singleLine(text).unicodeScalars {
      switch scalar {
      case "-" where comment.hasSuffix("-"): comment += " -"
      case ">", "<": comment += "?"
      default: comment.unicodeScalars.append(scalar)
      }
    }
    return comment
  }

  /// A fence that no line of the code can end.
  static func fence(around lines: [String]) -> String {
    var longest = 2
    for line in lines {
      var count = 0
      for byte in line.utf8 {
        count = byte == UInt8(ascii: "`") ? count + 1 : 0
        longest = max(longest, count)
      }
    }
    return String(repeating: "`", count: longest + 1)
  }

  /// The target of a link to a heading of the page.
  static func fragment(_ anchor: String) -> String { "#\(anchor)" }

  /// The words of a text with one space between them.
  static func singleLine(_ text: String) -> String {
    cleaned(text).split(separator: " ").joined(separator: " ")
  }

  /// The text with a space for each character that is invisible or changes the direction of
  /// text; line breaks are such characters.
  static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var cleaned = ""
    for scalar in text.unicodeScalars {
      cleaned.unicodeScalars.append(Literal.isPlain(scalar) ? scalar : " ")
    }
    return cleaned
  }
}
