/// Makes Swift identifiers. No other code turns a document's text into one.
///
/// Invariant: an identifier consists of letters, digits and `_`, so that a document cannot inject
/// code. Capitals inside a word stay (`ErrorResponseDto`, `userID`); a text in capitals only is
/// spelled as words (`IDENTITIES_DETAILS` is `identitiesDetails`).
package enum Identifier {
  /// The spelling of a type: `AccountsExportReportArguments`.
  ///
  /// It begins with a capital, so that it differs from every member. A text that cannot gets a
  /// prefix.
  package static func type(_ text: String, prefix: String = "Type") -> String {
    let name = upperCamel(Words(text))
    return limited(isCapitalized(name) ? name : prefix + name)
  }

  /// The part that the name of a derived type adds to its parent's name.
  package static func suffix(_ text: String) -> String {
    joined(text, startingWithCapital: true) ?? upperCamel(Words(text))
  }

  /// The spelling of a property, a parameter or a function: `taskResultId`.
  package static func member(_ text: String) -> String {
    joined(text, startingWithCapital: false).map(limited) ?? member(Words(text))
  }

  /// A fast path for ASCII that begins with a small letter; nil for any other text. The capitals of
  /// such a text are where its words begin, so the words need not be split.
  private static func joined(_ text: String, startingWithCapital: Bool) -> String? {
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = text.utf8.first, small.contains(first), text.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
      var count = 0
      var isStart = startingWithCapital
      for byte in text.utf8 {
        switch byte {
        case small: bytes[count] = isStart ? byte & ~0x20 : byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          bytes[count] = byte
        default:
          isStart = true
          continue
        }
        isStart = false
        count += 1
      }
      return count
    }
  }

  /// The spelling of a member whose name is made from several texts.
  package static func member(_ texts: [String]) -> String {
    var words = Words("")
    words.words = texts.flatMap { Words($0).words }
    words.isUppercase = false
    return member(words)
  }

  /// The method that saves the result of another: `downloadReport` for `getReport`.
  package static func download(_ method: String) -> String {
    self.method("download", like: method, replacing: "export")
  }

  /// The method that streams the result of another: `streamReport` for `getReport`.
  package static func stream(_ method: String) -> String {
    self.method("stream", like: method, replacing: "create")
  }

  /// Replaces the method's verb if it is one for reading, the given other verb, or the new verb
  /// itself; otherwise adds the verb.
  private static func method(
    _ verb: String, like method: String, replacing other: String,
  ) -> String {
    let words = Words(method).words
    let isVerb = ["get", "fetch", "read", "retrieve", other, verb].contains(words.first)
    return member([verb] + (isVerb ? Array(words.dropFirst()) : words))
  }

  private static func member(_ words: Words) -> String {
    let tail = words.words.dropFirst().map { capitalized($0, words.isUppercase) }
    let identifier = (words.words.first ?? "").lowercased() + tail.joined()
    return startingProperly(identifier)
  }

  /// The identifier as source text: a keyword gets backticks.
  package static func escaped(_ identifier: String) -> String {
    ReservedNames.keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// The identifier without backticks, as it names a file or a parameter in documentation.
  package static func bare(_ identifier: String) -> String {
    let isBare = identifier.utf8.first != UInt8(ascii: "`")
    return isBare ? identifier : String(identifier.dropFirst().dropLast())
  }

  /// The identifier, shortened if it is too long for the name of a file.
  package static func limited(_ identifier: String) -> String {
    identifier.cut(toBytes: longest)
  }

  /// In bytes. File systems allow 255; the rest is for suffixes and numbers.
  private static let longest = 180

  /// The identifier as an argument label, where no keyword except `inout` needs backticks.
  package static func label(_ identifier: String) -> String {
    let label = bare(identifier)
    return label == "inout" ? identifier : label
  }

  /// The declaration of a parameter without a label.
  package static func unlabelled(_ name: String) -> String {
    "_ \(name)"
  }

  /// A name for a local constant that is different from all parameters: this one, or the first that
  /// is free with a number after it.
  package static func free(_ name: String, among parameters: [String]) -> String {
    var free = name
    var number = 2
    while parameters.contains(free) {
      free = name + String(number)
      number += 1
    }
    return free
  }

  /// Whether a name from the configuration is valid for a type.
  package static func isValidType(_ text: String) -> Bool {
    isValid(text) && isCapitalized(text) && !ReservedNames.keywords.contains(text)
  }

  /// Whether a name from the configuration is valid for a member.
  package static func isValidMember(_ text: String) -> Bool {
    isValid(text) && !isCapitalized(text)
  }

  /// Whether a name from a lock is valid for a type.
  package static func isKeptType(_ text: String) -> Bool {
    isKept(text) && isCapitalized(text) && !ReservedNames.keywords.contains(text)
  }

  /// Whether a name from a lock is valid for a member.
  package static func isKeptMember(_ text: String) -> Bool {
    isKept(text) && !isCapitalized(text)
  }

  /// An assigned name may begin with `_`, and be longer than a wish because of suffix and number.
  private static func isKept(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first(where: { $0 != "_" }), text.utf8.count <= longest + 40 else {
      return false
    }
    return (scalars.first == first ? first.properties.isXIDStart : true)
      && scalars.allSatisfy(isWordScalar)
  }

  /// Names that begin with `_` are reserved for private stored properties of the templates.
  private static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart else { return false }
    return text.unicodeScalars.allSatisfy(isWordScalar) && limited(text) == text
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func isCapitalized(_ name: String) -> Bool {
    name.unicodeScalars.first?.properties.changesWhenLowercased ?? false
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
    return limited(first.properties.isXIDStart ? identifier : "_" + identifier)
  }
}

extension String {
  /// The longest prefix of whole scalars that has at most the given number of bytes.
  package func cut(toBytes limit: Int) -> String {
    if utf8.count <= limit { return self }
    var beginning = UnicodeScalarView()
    var length = 0
    for scalar in unicodeScalars {
      length += UTF8.width(scalar)
      if length > limit { break }
      beginning.append(scalar)
    }
    return String(beginning)
  }
}
