/// The words of a name in any spelling: `IDENTITIES_DETAILS`, `taskResultId`, `accounts-export`,
/// `HTTPServer`.
///
/// Letters keep their case; characters other than letters and digits separate words. A leading sign
/// becomes a word, so that `-name` and `name` differ. If a text has no letters and digits, its
/// symbols become words, so that `*` and `+` differ.
struct Words {
  var words: [String] = []
  /// Whether all letters that have a case are capitals.
  var isUppercase: Bool

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let positions = Array(text.unicodeScalars.indices) + [text.endIndex]
    isUppercase = !scalars.contains(where: Self.isSmall)
    if let sign = scalars.first.flatMap(Self.sign), scalars.count > 1 { words.append(sign) }
    var start: Int?
    for index in scalars.indices {
      let isPartOfWord = Self.isWordScalar(scalars[index])
      if let wordStart = start, !isPartOfWord || Self.isBoundary(scalars, index) {
        words.append(String(text[positions[wordStart]..<positions[index]]))
        start = nil
      }
      if isPartOfWord, start == nil { start = index }
    }
    if let start { words.append(String(text[positions[start]...])) }
    if words.isEmpty { words = Self.symbolWords(scalars) }
  }

  /// Whether the character is visible and an identifier can contain it.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all names are ASCII, for which Unicode's tables need not be read.
    if scalar.isASCII {
      return isSmall(scalar) || isCapital(scalar) || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  /// Whether a new word begins at an index inside a word: at a capital after a small letter or a
  /// digit (`taskId`), and at the last of several capitals before a small letter (`HTTPServer`).
  private static func isBoundary(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard isCapital(scalars[index]) else { return false }
    if !isCapital(scalars[index - 1]) { return true }
    return index + 1 < scalars.count && isSmall(scalars[index + 1])
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
