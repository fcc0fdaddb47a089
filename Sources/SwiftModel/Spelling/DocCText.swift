/// Escapes syntax that DocC adds to CommonMark. In a description of the document it is ordinary
/// text, but DocC would search for a symbol or a file, or would omit a part of the text.
package enum DocCText {
  /// Escapes links to symbols and pages, sections of links, and list items that describe parameters
  /// or results. Images become links.
  package static func escaped(_ line: String) -> String {
    var line = line
    if let first = line.utf8.first(where: { $0 != UInt8(ascii: " ") }), isMarker(first) {
      let text = Substring(line.utf8.drop { $0 == UInt8(ascii: " ") })
      let indentation = line.prefix(line.utf8.count - text.utf8.count)
      if let block = first == UInt8(ascii: "#") ? section(text) : item(text) {
        line = "\(indentation)\(block)"
      }
    }
    return hasInlineSyntax(line) ? escapingInlineSyntax(line) : line
  }

  /// Whether a character begins a heading or a list item.
  private static func isMarker(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): true
    default: false
    }
  }

  /// Escapes the beginning of a directive, such as `@Image`, at the beginning of a line, a list
  /// item or a quotation.
  package static func escapedStart(_ line: String) -> String {
    let text = line.utf8.drop(while: mayPrecedeDirective)
    guard text.first == UInt8(ascii: "@") else { return line }
    let start = line[..<text.startIndex]
    // Four spaces begin a block of code.
    return start.hasPrefix("    ") ? line : "\(start)\\\(line[text.startIndex...])"
  }

  private static func mayPrecedeDirective(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "*"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// The headings of sections that may contain only links.
  private static let sections = ["topics", "see also"]

  /// Returns a heading as bold text, if it begins a section that may contain only links.
  private static func section(_ text: Substring) -> String? {
    let title = text.drop { $0 == "#" }.split(separator: " ").joined(separator: " ")
    return sections.contains(title.lowercased()) ? "**\(title)**" : nil
  }

  /// The first words of list items that describe a part of a declaration.
  private static let itemWords: Set = [
    "parameters", "parameter", "returns", "throws", "dictionarykeys", "dictionarykey",
    "possiblevalues", "possiblevalue", "httpbody", "httpbodyparameters", "httpbodyparameter",
    "httpparameters", "httpparameter", "httpresponses", "httpresponse",
  ]

  /// Returns a list item with the words before its colon in bold, if it describes a part of a
  /// declaration.
  private static func item(_ text: Substring) -> String? {
    guard text.dropFirst().first == " ", let colon = text.firstIndex(of: ":") else { return nil }
    let label = text[..<colon].dropFirst(2)
    let words = label.lowercased().split(separator: " ")
    guard let first = words.first, words.count <= 2, itemWords.contains(String(first)) else {
      return nil
    }
    return "\(text.prefix(2))**\(label)**\(text[colon...])"
  }

  /// Whether the line contains two backticks, `![`, or the end of `doc:`. Few lines do; searching
  /// for them is faster than copying a line.
  private static func hasInlineSyntax(_ line: String) -> Bool {
    line.withBytes { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "`") where previous == byte: return true
        case UInt8(ascii: "[") where previous == UInt8(ascii: "!"): return true
        case UInt8(ascii: ":") where previous == UInt8(ascii: "c"): return true
        default: previous = byte
        }
      }
      return false
    }
  }

  private static func escapingInlineSyntax(_ line: String) -> String {
    var output: [UInt8] = []
    var rest = Array(line.utf8)[...]
    func write(_ text: String, insteadOf count: Int) {
      output += text.utf8
      rest = rest.dropFirst(count)
    }
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\") {
        output += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if byte == UInt8(ascii: "`") {
        copyCode(from: &rest, to: &output)
      } else if rest.starts(with: "![".utf8) {
        write("[", insteadOf: 2)
      } else if rest.starts(with: "<doc:".utf8) {
        write("&lt;", insteadOf: 1)
      } else if rest.starts(with: "](doc:".utf8) {
        write("]\\(", insteadOf: 2)
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Copies inline code. Two backticks on each side are replaced by one, since they are a link to a
  /// symbol; without a partner on the same line, they are escaped.
  private static func copyCode(from rest: inout ArraySlice<UInt8>, to output: inout [UInt8]) {
    let backtick = UInt8(ascii: "`")
    let length = rest.prefix { $0 == backtick }.count
    let start = rest.startIndex + length
    guard let end = endOfCode(in: rest[start...], length: length) else {
      output += length == 2 ? Array("\\`\\`".utf8) : Array(rest[..<start])
      rest = rest[start...]
      return
    }
    if length == 2 {
      output += [backtick] + rest[start..<end].map { $0 == backtick ? UInt8(ascii: "'") : $0 }
      output.append(backtick)
    } else {
      output += rest[..<(end + length)]
    }
    rest = rest[(end + length)...]
  }

  /// Returns the start of the next sequence of exactly `length` backticks.
  private static func endOfCode(in bytes: ArraySlice<UInt8>, length: Int) -> Int? {
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "`")) {
      let count = rest[start...].prefix { $0 == UInt8(ascii: "`") }.count
      if count == length { return start }
      rest = rest[(start + count)...]
    }
    return nil
  }
}
