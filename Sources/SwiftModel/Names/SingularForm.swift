/// The singular of an English plural: the name of an item, made from the name of a list.
enum SingularForm {
  /// Returns the identifier with its last word in the singular: `LineItem` for `LineItems`. An
  /// identifier whose last word is not a plural stays as it is.
  static func of(_ identifier: String) -> String {
    let letters = Array(identifier.utf8)
    guard letters.allSatisfy({ $0 < 0x80 }) else { return identifier }
    if let acronym = singularOfAcronym(letters) { return acronym }
    let start = letters.lastIndex(where: isCapital) ?? 0
    let word = String(decoding: letters[start...], as: UTF8.self)
    let singular = singular(ofWord: word.lowercased())
    if singular == word.lowercased() { return identifier }
    let beginning = String(decoding: letters[..<start], as: UTF8.self)
    if !isCapital(letters[start]) { return beginning + singular }
    return beginning + singular.prefix(1).uppercased() + singular.dropFirst()
  }

  /// `ID` for `IDs`; nil if the text does not end with an acronym in the plural.
  private static func singularOfAcronym(_ letters: [UInt8]) -> String? {
    guard letters.count > 2, letters.last == UInt8(ascii: "s"),
      letters.dropLast().suffix(2).allSatisfy(isCapital)
    else { return nil }
    return String(decoding: letters.dropLast(), as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func singular(ofWord word: String) -> String {
    if let known = irregular[word] { return known }
    if unchanged.contains(word) || word.count < 3 { return word }
    for (ending, replacement) in endings where word.hasSuffix(ending) {
      return word.dropLast(ending.count) + replacement
    }
    return word
  }

  /// The first ending of a word decides.
  private static let endings: [(ending: String, replacement: String)] = [
    ("ss", "ss"), ("us", "us"), ("is", "is"), ("ics", "ics"), ("sses", "ss"), ("shes", "sh"),
    ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("ies", "y"), ("s", ""),
  ]

  private static let irregular = [
    "aliases": "alias", "analyses": "analysis", "axes": "axis", "biases": "bias",
    "bonuses": "bonus", "buses": "bus", "caches": "cache", "campuses": "campus",
    "canvases": "canvas", "children": "child", "cookies": "cookie", "crises": "crisis",
    "criteria": "criterion", "diagnoses": "diagnosis", "gases": "gas", "halves": "half",
    "headaches": "headache", "indices": "index", "knives": "knife", "leaves": "leaf",
    "lenses": "lens", "lives": "life", "matrices": "matrix", "men": "man", "movies": "movie",
    "people": "person", "quizzes": "quiz", "selfies": "selfie", "shelves": "shelf",
    "statuses": "status", "ties": "tie", "vertices": "vertex", "viruses": "virus",
    "wives": "wife", "women": "woman",
  ]

  /// Words that end like a plural and are none, and those that are equal in both numbers.
  private static let unchanged: Set<String> = [
    "alias", "atlas", "aws", "bias", "canvas", "chaos", "cors", "dns", "fps", "gas", "gps", "https",
    "ios", "kubernetes", "lens", "macos", "news", "nfs", "os", "pos", "rds", "saas", "series",
    "sms", "sns", "species", "sqs", "texas", "tls", "tvos", "watchos", "yes",
  ]
}
