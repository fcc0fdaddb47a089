/// A Swift file taken apart: its code without the insides of comments and literals, and the
/// literals.
struct SwiftText {
  struct Literal {
    var line: Int
    /// Without what is interpolated and without escaped scalars.
    var text: String
    var isMultiline: Bool
  }

  /// With the lines of the file.
  private(set) var code = ""
  private(set) var literals: [Literal] = []
  private var rest: Substring
  private var line = 1

  init(_ text: String) {
    rest = text[...]
    readCode(endsAtParenthesis: false)
  }

  /// Code to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(endsAtParenthesis: Bool) {
    var depth = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        while let next = rest.first, !next.isNewline { take(next, isCode: false) }
      } else if let hashes = literalStart() {
        readLiteral(hashes)
      } else {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if endsAtParenthesis, depth < 0 { return }
        take(character, isCode: true)
      }
    }
  }

  /// How many `#` stand before the quote of a literal that begins here.
  private func literalStart() -> Int? {
    let hashes = rest.prefix { $0 == "#" }.count
    return rest.dropFirst(hashes).first == "\"" ? hashes : nil
  }

  private mutating func readLiteral(_ hashes: Int) {
    let fence = String(repeating: "#", count: hashes)
    let isMultiline = rest.dropFirst(hashes).hasPrefix("\"\"\"")
    let quotes = isMultiline ? "\"\"\"" : "\""
    skip(hashes + quotes.count)
    code += quotes
    let index = literals.count
    literals.append(Literal(line: line, text: "", isMultiline: isMultiline))
    while let character = rest.first, !rest.hasPrefix(quotes + fence) {
      let escape = "\\" + fence
      if rest.hasPrefix(escape + "(") {
        skip(escape.count + 1)
        readCode(endsAtParenthesis: true)
        skip(1)
      } else if rest.hasPrefix(escape + "u{") {
        while let next = rest.first, next != "}" { take(next, isCode: false) }
        skip(1)
      } else if rest.hasPrefix(escape) {
        skip(escape.count + 1)
      } else {
        literals[index].text.append(character)
        take(character, isCode: false)
      }
    }
    skip(quotes.count + hashes)
    code += quotes
  }

  private mutating func take(_ character: Character, isCode: Bool) {
    if isCode || character.isNewline { code.append(character) }
    if character.isNewline { line += 1 }
    rest.removeFirst()
  }

  private mutating func skip(_ count: Int) {
    for character in rest.prefix(count) where character.isNewline {
      code.append(character)
      line += 1
    }
    rest.removeFirst(min(count, rest.count))
  }
}
