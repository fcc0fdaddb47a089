import SwiftModel

/// Escapes text for Markdown. Text of a document enters a page only through the functions in this
/// folder.
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

  /// Text as inline code, which may be in a table cell.
  ///
  /// Most texts are put between backticks, where a backtick or a vertical bar cannot be escaped
  /// reliably. Other texts are put in a `code` element, in which every ASCII character other than a
  /// letter, a digit or a space is a character reference.
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

  /// A code fence that is longer than any sequence of backticks in the code.
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

  /// The destination of a link to a heading of the same page.
  static func fragment(_ anchor: String) -> String { "#\(anchor)" }

  /// The words of a text with one space between them.
  static func singleLine(_ text: String) -> String {
    cleaned(text).split(separator: " ").joined(separator: " ")
  }

  /// Replaces invisible characters, line breaks and characters that change the direction of text
  /// with spaces.
  static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var cleaned = ""
    for scalar in text.unicodeScalars {
      cleaned.unicodeScalars.append(Literal.isPlain(scalar) ? scalar : " ")
    }
    return cleaned
  }
}
