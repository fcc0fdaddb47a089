/// The types that a Swift file declares and uses, found without parsing it.
///
/// It relies on the format of the file: a top-level declaration is indented only by the `#if`
/// directives around it, nested declarations are indented further, and the keyword of a type is on
/// the first line of its declaration.
struct SourceScan: Sendable {
  /// The names of the top-level types.
  private(set) var declaredTypes: [String] = []
  /// The words that begin with a capital, except those on lines that contain only a comment.
  private(set) var capitalizedWords: Set<String> = []
  /// The indentation of top-level declarations at the current line, in columns: two for each `#if`
  /// directive around it.
  private var indentation = 0

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let rest = bytes[start...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        scan(bytes[start..<end])
        start = end + 1
      }
    }
  }

  private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private mutating func scan(_ line: Line) {
    guard let first = line.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return }
    if line[first...].starts(with: "//".utf8) { return }
    let column = first - line.startIndex
    if line[first] == UInt8(ascii: "#") { scanDirective(line[first...], at: column) }
    if column == indentation, let name = Self.declaredType(line[first...]) {
      declaredTypes.append(name)
    }
    var index = first
    while index < line.endIndex {
      if !isPartOfWord(line[index]) {
        index += 1
        continue
      }
      let start = index
      while index < line.endIndex, isPartOfWord(line[index]) { index += 1 }
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(line[start]) {
        capitalizedWords.insert(String(decoding: line[start..<index], as: UTF8.self))
      }
    }
  }

  private mutating func scanDirective(_ line: Line, at column: Int) {
    if line.starts(with: "#if ".utf8), column == indentation {
      indentation += 2
    } else if line.starts(with: "#endif".utf8), column == indentation - 2 {
      indentation -= 2
    }
  }

  /// Returns the name of the type that a line declares; nil if it declares no type.
  private static func declaredType(_ line: Line) -> String? {
    var isNameNext = false
    var isInAttribute = false
    for word in line.split(separator: UInt8(ascii: " ")) {
      if isNameNext { return String(decoding: word.prefix(while: isPartOfWord), as: UTF8.self) }
      if isInAttribute || word.first == UInt8(ascii: "@") {
        isInAttribute =
          (isInAttribute || word.contains(UInt8(ascii: "("))) && word.last != UInt8(ascii: ")")
        continue
      }
      let text = String(decoding: word, as: UTF8.self)
      if typeKeywords.contains(text) {
        isNameNext = true
      } else if !modifiers.contains(text) {
        return nil
      }
    }
    return nil
  }

  private static let typeKeywords: Set<String> = [
    "actor", "class", "enum", "protocol", "struct", "typealias",
  ]

  private static let modifiers: Set<String> = [
    "fileprivate", "final", "indirect", "internal", "nonisolated", "open", "package", "private",
    "public",
  ]
}

private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
