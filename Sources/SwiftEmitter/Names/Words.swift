/// The words of a name, however it is written: `IDENTITIES_DETAILS`, `taskResultId`,
/// `accounts-export`, `HTTPServer`.
///
/// Letters keep their case; what is neither letter nor digit separates. A sign in front, and
/// symbols that stand alone, become words, because values such as `-name` and `*` are told apart
/// by nothing else.
struct Words {
  var words: [String] = []
  /// Whether all letters that have a case are capitals.
  var isUppercase: Bool

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    isUppercase = !scalars.contains { $0.properties.isLowercase }
    if let sign = scalars.first.flatMap(Self.sign), scalars.count > 1 { words.append(sign) }
    var start: Int?
    for index in scalars.indices {
      guard Self.isWordScalar(scalars[index]) else {
        append(scalars, from: &start, to: index)
        continue
      }
      if let begun = start, begun < index, Self.isBoundary(scalars, index) {
        append(scalars, from: &start, to: index)
      }
      start = start ?? index
    }
    append(scalars, from: &start, to: scalars.count)
    if words.isEmpty { words = Self.symbolWords(scalars) }
  }

  private mutating func append(_ scalars: [Unicode.Scalar], from start: inout Int?, to end: Int) {
    guard let first = start else { return }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[first..<end])
    words.append(String(word))
    start = nil
  }

  /// What may stand in an identifier and can be seen.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "_" && scalar.properties.isXIDContinue
      && !scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether a word begins here: at a capital after a small letter or a digit, and at the last
  /// capital of several when a small letter follows.
  private static func isBoundary(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index].properties.isUppercase else { return false }
    if !scalars[index - 1].properties.isUppercase { return true }
    return index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
  }

  private static func sign(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "-": "minus"
    case "+": "plus"
    default: nil
    }
  }

  private static func symbolWords(_ scalars: [Unicode.Scalar]) -> [String] {
    if scalars.isEmpty { return ["empty"] }
    let words = scalars.map { scalar in
      symbols.first { $0.scalar == scalar }?.word
        ?? "u" + String(scalar.value, radix: 16, uppercase: true)
    }
    return words.flatMap { $0.split(separator: " ").map(String.init) }
  }

  private static let symbols: [(scalar: Unicode.Scalar, word: String)] = [
    (" ", "space"), ("!", "exclamation mark"), ("\"", "quote"), ("#", "hash"), ("$", "dollar"),
    ("%", "percent"), ("&", "ampersand"), ("'", "apostrophe"), ("(", "left parenthesis"),
    (")", "right parenthesis"), ("*", "asterisk"), ("+", "plus"), (",", "comma"), ("-", "minus"),
    (".", "dot"), ("/", "slash"), (":", "colon"), (";", "semicolon"), ("<", "less"),
    ("=", "equals"), (">", "greater"), ("?", "question mark"), ("@", "at"), ("[", "left bracket"),
    ("\\", "backslash"), ("]", "right bracket"), ("^", "caret"), ("_", "underscore"),
    ("`", "backtick"), ("\u{7B}", "left brace"), ("|", "pipe"), ("\u{7D}", "right brace"),
    ("~", "tilde"),
  ]
}
