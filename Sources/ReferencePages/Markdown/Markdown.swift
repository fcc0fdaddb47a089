import SwiftModel

/// Escapes text for Markdown. Text of a document enters a page only through the functions in this
/// folder.
enum Markdown {
  /// Returns a text on one line, in which nothing is markup.
  static func plain(_ text: String) -> String {
    let line = singleLine(text)
    if line.withBytes({ !$0.contains(where: isMarkup) }) { return line }
    var plain: [UInt8] = []
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "&"): plain += "&amp;".utf8
      case UInt8(ascii: "<"): plain += "&lt;".utf8
      case UInt8(ascii: "|"): plain += "&#124;".utf8
      case _ where isMarkup(byte): plain += [UInt8(ascii: "\\"), byte]
      default: plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
      UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "$"),
      UInt8(ascii: "!"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  /// Returns a text as inline code, which may be in a table cell.
  ///
  /// Most texts are put between backticks, where a backtick or a vertical bar cannot be escaped
  /// reliably. Other texts are put in a `code` element, in which every ASCII character other than a
  /// letter, a digit or a space is a character reference.
  static func code(_ text: String) -> String {
    let line = cleaned(text)
    let isSimple = line.withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      return first != UInt8(ascii: " ") && last != UInt8(ascii: " ")
        && last != UInt8(ascii: "\\")
        && bytes.allSatisfy { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "|") }
    }
    if isSimple { return line.enclosed(by: UInt8(ascii: "`")) }
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

  /// Returns a text on one line, which cannot end the HTML comment that contains it.
  static func comment(_ text: String) -> String {
    var comment: [UInt8] = []
    for byte in singleLine(text).utf8 {
      switch byte {
      case UInt8(ascii: "-") where comment.last == byte: comment += " -".utf8
      case UInt8(ascii: ">"), UInt8(ascii: "<"): comment.append(UInt8(ascii: "?"))
      default: comment.append(byte)
      }
    }
    return String(decoding: comment, as: UTF8.self)
  }

  /// Returns a code fence that is longer than any sequence of backticks in the code.
  static func fence(around lines: [String]) -> String {
    var longest = 2
    for line in lines where line.contains(byte: UInt8(ascii: "`")) {
      var count = 0
      for byte in line.utf8 {
        count = byte == UInt8(ascii: "`") ? count + 1 : 0
        longest = max(longest, count)
      }
    }
    return String(repeating: "`", count: longest + 1)
  }

  /// Returns the destination of a link to a heading of the same page.
  static func fragment(_ anchor: String) -> String { "#\(anchor)" }

  /// Returns the words of a text with one space between them.
  static func singleLine(_ text: String) -> String {
    if text.isSingleSpaced { return text }
    return cleaned(text).utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      .joined(separator: " ")
  }

  /// Replaces invisible characters, line breaks and characters that change the direction of text
  /// with spaces.
  static func cleaned(_ text: String) -> String {
    if text.isPlainASCII { return text }
    if text.unicodeScalars.allSatisfy(Literal.isPlain) { return text }
    var cleaned = ""
    for scalar in text.unicodeScalars {
      cleaned.unicodeScalars.append(Literal.isPlain(scalar) ? scalar : " ")
    }
    return cleaned
  }
}
