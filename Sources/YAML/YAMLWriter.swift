extension Node {
  /// Returns the tree as YAML. Reading it again gives an equal tree. Comments and the spelling of
  /// strings are not kept.
  package func yamlText() -> String {
    var writer = YAMLWriter()
    writer.writeRoot(self)
    return writer.text
  }
}

/// Writes block collections. A string is plain if programs for YAML 1.1 read it as a string too; a
/// text of several lines is a literal block if possible; all other strings have double quotation
/// marks.
private struct YAMLWriter {
  private(set) var text = ""

  mutating func writeRoot(_ node: Node) {
    switch node.content {
    case .scalar, .sequence, .mapping:
      if node.isEmptyCollection || node.isScalar {
        writeInline(node, indentation: 0)
      } else {
        writeCollection(node, indentation: 0)
      }
    }
  }

  /// Writes the lines of a collection that is not empty. The first line is already indented.
  private mutating func writeCollection(_ node: Node, indentation: Int) {
    switch node.content {
    case .scalar: preconditionFailure("a scalar is not a collection")
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        if index > 0 { indent(indentation) }
        text += "-"
        writeItem(item, indentation: indentation)
      }
    case .mapping(let mapping):
      for (index, entry) in mapping.entries.enumerated() {
        if index > 0 { indent(indentation) }
        writeKey(entry.key, indentation: indentation)
        writeValue(entry.value, indentation: indentation)
      }
    }
  }

  /// Writes an item after its dash. A collection begins in the same line.
  private mutating func writeItem(_ item: Node, indentation: Int) {
    text += " "
    if item.isScalar || item.isEmptyCollection {
      writeInline(item, indentation: indentation)
    } else {
      writeCollection(item, indentation: indentation + 2)
    }
  }

  /// Writes a value after the colon of its key. A collection begins in the next line.
  private mutating func writeValue(_ value: Node, indentation: Int) {
    if value.isScalar || value.isEmptyCollection {
      text += " "
      writeInline(value, indentation: indentation)
    } else {
      text += "\n"
      indent(indentation + 2)
      writeCollection(value, indentation: indentation + 2)
    }
  }

  /// A parser accepts a key without `?` only in the first 1024 characters of a line.
  private mutating func writeKey(_ key: String, indentation: Int) {
    let spelled = Self.isPlain(key) ? key : Self.quoted(key)
    if spelled.utf8.count <= 900 {
      text += "\(spelled):"
    } else {
      text += "? \(spelled)\n"
      indent(indentation)
      text += ":"
    }
  }

  private mutating func writeInline(_ node: Node, indentation: Int) {
    switch node.content {
    case .sequence: text += "[]\n"
    case .mapping: text += "{}\n"
    case .scalar(let scalar):
      switch scalar.kind {
      case .null: text += "null\n"
      case .boolean(let value): text += "\(value)\n"
      case .integer, .number: text += "\(scalar.text)\n"
      case .string: writeString(scalar.text, indentation: indentation)
      }
    }
  }

  private mutating func writeString(_ string: String, indentation: Int) {
    guard Self.isBlock(string) else {
      text += "\(Self.isPlain(string) ? string : Self.quoted(string))\n"
      return
    }
    let lineFeed = UInt8(ascii: "\n")
    let trailing = string.utf8.reversed().prefix { $0 == lineFeed }.count
    text += ["|-", "|"].indices.contains(trailing) ? ["|-\n", "|\n"][trailing] : "|+\n"
    let lines = string.utf8.split(separator: lineFeed, omittingEmptySubsequences: false)
    for line in trailing > 0 ? lines.dropLast() : lines[...] {
      if !line.isEmpty { indent(indentation + 2) }
      text += "\(Substring(line))\n"
    }
  }

  private mutating func indent(_ count: Int) {
    text += String(repeating: " ", count: count)
  }
}

extension YAMLWriter {
  /// Whether a string needs no quotation marks outside of flow collections.
  private static func isPlain(_ string: String) -> Bool {
    guard let first = string.unicodeScalars.first,
      first.properties.isAlphabetic || first == "/"
        || first == "_" || first == "$" || first == "("
    else { return false }
    if string.utf8.last == UInt8(ascii: " ") || string.utf8.last == UInt8(ascii: ":") {
      return false
    }
    var previous: Unicode.Scalar = first
    for scalar in string.unicodeScalars {
      if !isPrintable(scalar) || scalar == " " && previous == ":"
        || scalar == "#" && previous == " "
      {
        return false
      }
      previous = scalar
    }
    if string.utf8.count > 5 { return true }
    return !words.contains(string.lowercased())
  }

  /// The words that YAML 1.1 or 1.2 does not read as strings.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  /// Whether a string can be a literal block. Its first line must not be empty or begin with a
  /// space, since the indentation of the block would then be ambiguous.
  private static func isBlock(_ string: String) -> Bool {
    guard let first = string.unicodeScalars.first, first != " ", first != "\n",
      string.utf8.contains(UInt8(ascii: "\n"))
    else { return false }
    return string.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
  }

  /// Whether all parsers read the character as a part of a line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
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
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += unicodeEscape(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension Node {
  fileprivate var isScalar: Bool {
    if case .scalar = content { true } else { false }
  }

  fileprivate var isEmptyCollection: Bool {
    switch content {
    case .scalar: false
    case .sequence(let items): items.isEmpty
    case .mapping(let mapping): mapping.entries.isEmpty
    }
  }
}

/// Returns an escape of a character of the Basic Multilingual Plane, as in JSON and YAML.
func unicodeEscape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
