/// Makes Swift identifiers. Text of a document becomes an identifier only here.
///
/// Invariant: an identifier consists of letters, digits and `_`, so that a document cannot inject
/// code. Capitals inside a word are kept (`ErrorResponseDto`, `userID`), but a text of capitals
/// only is changed to camel case (`IDENTITIES_DETAILS` to `identitiesDetails`).
package enum Identifier {
  /// The spelling of a type: `AccountsExportReportArguments`.
  ///
  /// It begins with a capital, so that it differs from every member. A text that cannot begin with
  /// a capital, such as `2FA`, gets a prefix.
  package static func type(_ text: String, prefix: String = "Type") -> String {
    let name = upperCamel(Words(text))
    return limited(isCapitalized(name) ? name : prefix + name)
  }

  /// The suffix that the name of a nested type adds to the name of the outer type.
  package static func suffix(_ text: String) -> String {
    camelCasedASCII(text, startingWithCapital: true) ?? upperCamel(Words(text))
  }

  /// The spelling of a property, a parameter or a function: `taskResultId`.
  package static func member(_ text: String) -> String {
    camelCasedASCII(text, startingWithCapital: false).map(limited) ?? member(Words(text))
  }

  /// Returns the spelling of an ASCII text that begins with a small letter; nil for any other text.
  /// Such a text is not divided into words, which is faster: its capitals already mark where words
  /// begin.
  private static func camelCasedASCII(_ text: String, startingWithCapital: Bool) -> String? {
    let smallLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = text.utf8.first, smallLetters.contains(first),
      text.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
      var count = 0
      var capitalizesNext = startingWithCapital
      for byte in text.utf8 {
        switch byte {
        case smallLetters: bytes[count] = capitalizesNext ? byte & ~0x20 : byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          bytes[count] = byte
        default:
          capitalizesNext = true
          continue
        }
        capitalizesNext = false
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

  /// The name of the method that saves the result of another method: `downloadReport` for
  /// `getReport`.
  package static func download(_ method: String) -> String {
    self.method(method, withVerb: "download", replacing: "export")
  }

  /// The name of the method that streams the result of another method: `streamReport` for
  /// `getReport`.
  package static func stream(_ method: String) -> String {
    self.method(method, withVerb: "stream", replacing: "create")
  }

  /// Begins a method's name with a new verb. It replaces the old verb if that is `get` or a synonym
  /// of it, the given other verb, or the new verb itself.
  private static func method(
    _ method: String, withVerb verb: String, replacing other: String,
  ) -> String {
    let words = Words(method).words
    let replacesFirst = ["get", "fetch", "read", "retrieve", other, verb].contains(words.first)
    return member([verb] + (replacesFirst ? Array(words.dropFirst()) : words))
  }

  /// The name of the closure of a mock that answers a method: `onGetReport` for `getReport`.
  ///
  /// Methods do not begin with a capital, so two methods never have the same closure.
  package static func closure(answering method: String) -> String {
    let name = bare(method).drop { $0 == "_" }
    let first = name.prefix { $0.isASCII }.prefix(1)
    return "on" + first.uppercased() + name.dropFirst(first.count)
  }

  private static func member(_ words: Words) -> String {
    let others = words.words.dropFirst().map { capitalized($0, lowersRest: words.isUppercase) }
    let identifier = (words.words.first ?? "").lowercased() + others.joined()
    return startingValidly(identifier)
  }

  /// The identifier as source text: a keyword gets backticks.
  package static func escaped(_ identifier: String) -> String {
    ReservedNames.keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// The identifier without backticks, for file names and documentation.
  package static func bare(_ identifier: String) -> String {
    let isBare = identifier.utf8.first != UInt8(ascii: "`")
    return isBare ? identifier : String(identifier.dropFirst().dropLast())
  }

  /// The identifier, shortened if it is too long for the name of a file.
  package static func limited(_ identifier: String) -> String {
    identifier.cut(toBytes: maximumLength)
  }

  /// In bytes. File systems allow 255 bytes; the difference is for suffixes and numbers.
  private static let maximumLength = 180

  /// The length of the longest suffix and number together, in bytes.
  private static let maximumAdditionLength = 40

  /// The identifier as an argument label. As a label, only the keyword `inout` needs backticks.
  package static func label(_ identifier: String) -> String {
    let label = bare(identifier)
    return label == "inout" ? identifier : label
  }

  /// The declaration of a parameter without a label.
  package static func unlabelled(_ name: String) -> String {
    "_ \(name)"
  }

  /// A name for a local constant that differs from all parameters: the given name, or else the
  /// first free one of `name2`, `name3` and so on.
  package static func free(
    _ name: String, among parameters: some Collection<String>,
  ) -> String {
    var candidate = name
    var number = 2
    while parameters.contains(candidate) {
      candidate = name + String(number)
      number += 1
    }
    return candidate
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
  package static func isValidLockedType(_ text: String) -> Bool {
    isValidLocked(text) && isCapitalized(text) && !ReservedNames.keywords.contains(text)
  }

  /// Whether a name from a lock is valid for a member.
  package static func isValidLockedMember(_ text: String) -> Bool {
    isValidLocked(text) && !isCapitalized(text)
  }

  /// Whether an earlier run can have assigned the name. Such a name may begin with `_`, and a
  /// suffix and a number may make it longer than the limit.
  private static func isValidLocked(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first(where: { $0 != "_" }),
      text.utf8.count <= maximumLength + maximumAdditionLength
    else { return false }
    return (scalars.first == first ? first.properties.isXIDStart : true)
      && scalars.allSatisfy(isWordScalar)
  }

  /// Whether the user may choose the name. Names that begin with `_` are reserved for the private
  /// stored properties of the templates.
  private static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart else { return false }
    return text.unicodeScalars.allSatisfy(isWordScalar) && limited(text) == text
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    // The Unicode properties of a scalar are slow to read.
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isCapitalized(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return first.isASCII ? "A"..."Z" ~= first : first.properties.changesWhenLowercased
  }

  private static func upperCamel(_ words: Words) -> String {
    let lowersRest = words.isUppercase && words.words.count > 1
    return words.words.map { capitalized($0, lowersRest: lowersRest) }.joined()
  }

  private static func capitalized(_ word: String, lowersRest: Bool) -> String {
    guard let first = word.first else { return "" }
    let rest = word.dropFirst()
    return first.uppercased() + (lowersRest ? rest.lowercased() : String(rest))
  }

  /// The identifier, with a `_` before it if its first character cannot begin an identifier.
  private static func startingValidly(_ identifier: String) -> String {
    guard let first = identifier.unicodeScalars.first else { return "_" }
    return limited(first.properties.isXIDStart ? identifier : "_" + identifier)
  }
}

extension String {
  /// The longest prefix of whole scalars that has at most the given number of bytes.
  package func cut(toBytes limit: Int) -> String {
    if utf8.count <= limit { return self }
    var prefix = UnicodeScalarView()
    var length = 0
    for scalar in unicodeScalars {
      length += UTF8.width(scalar)
      if length > limit { break }
      prefix.append(scalar)
    }
    return String(prefix)
  }
}
