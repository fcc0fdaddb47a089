/// Swift identifiers. The only place where a document's text becomes one.
///
/// An identifier holds letters, digits and `_`, nothing else, so it cannot end where it should
/// not. Capitals that the author wrote inside a word stay (`ErrorResponseDto`, `userID`), words
/// in capitals throughout are spelled as words (`IDENTITIES_DETAILS` is `identitiesDetails`).
enum Identifier {
  /// The spelling of a type: `AccountsExportReportArguments`.
  static func type(_ text: String) -> String {
    startingProperly(upperCamel(Words(text)))
  }

  /// What a derived type's name adds to its parent's.
  static func suffix(_ text: String) -> String {
    upperCamel(Words(text))
  }

  /// The spelling of a property, a parameter or a function: `taskResultId`.
  static func member(_ text: String) -> String {
    member(Words(text))
  }

  /// The spelling of a member of several words.
  static func member(_ texts: [String]) -> String {
    var words = Words("")
    words.words = texts.flatMap { Words($0).words }
    words.isUppercase = false
    return member(words)
  }

  private static func member(_ words: Words) -> String {
    let tail = words.words.dropFirst().map { capitalized($0, words.isUppercase) }
    let identifier = (words.words.first ?? "").lowercased() + tail.joined()
    return startingProperly(identifier)
  }

  /// The identifier as source text: keywords stand between backticks.
  static func escaped(_ identifier: String) -> String {
    ReservedNames.keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// The identifier without backticks, as it names a file or a parameter in documentation.
  static func bare(_ identifier: String) -> String {
    identifier.filter { $0 != "`" }
  }

  /// The label of a parameter that is called without one.
  static func unlabelled(_ name: String) -> String {
    "_ \(name)"
  }

  /// Whether text from a user can stand as an identifier as it is.
  static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart
    else { return false }
    let isVisible = text.unicodeScalars.allSatisfy {
      $0.properties.isXIDContinue && !$0.properties.isDefaultIgnorableCodePoint
    }
    return isVisible && text != "_" && !ReservedNames.keywords.contains(text)
  }

  private static func upperCamel(_ words: Words) -> String {
    words.words.map { capitalized($0, words.isUppercase && words.words.count > 1) }.joined()
  }

  private static func capitalized(_ word: String, _ lowersTheRest: Bool) -> String {
    guard let first = word.first else { return "" }
    let rest = word.dropFirst()
    return first.uppercased() + (lowersTheRest ? rest.lowercased() : String(rest))
  }

  private static func startingProperly(_ identifier: String) -> String {
    guard let first = identifier.unicodeScalars.first else { return "_" }
    return first.properties.isXIDStart ? identifier : "_" + identifier
  }
}
