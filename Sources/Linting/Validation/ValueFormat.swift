import IR
import OpenAPI
import YAML

/// A `format` that restricts values. Formats that are missing here restrict nothing.
///
/// The checks are those of the standards that JSON Schema and OpenAPI name. They are incomplete for
/// `email`, `hostname` and the kinds of `uri`, where an invalid value may be accepted.
enum ValueFormat: String {
  case date, time, duration, uuid, email, hostname, ipv4, ipv6, uri, byte, int32, int64
  case dateTime = "date-time"
  case uriReference = "uri-reference"
  case jsonPointer = "json-pointer"

  /// Returns why a value does not have the format; nil if it has, or if the format does not apply.
  func problem(of scalar: YAML.Scalar) -> String? {
    switch (self, scalar.kind) {
    case (.int32, .integer), (.int32, .number):
      return Self.isInRange(scalar.text, "-2147483648", "2147483647")
        ? nil : "it needs more than 32 bits"
    case (.int64, .integer), (.int64, .number):
      return Self.isInRange(scalar.text, "-9223372036854775808", "9223372036854775807")
        ? nil : "it needs more than 64 bits"
    case (.int32, _), (.int64, _): return nil
    case (_, .string): return problem(of: scalar.text)
    case (_, _): return nil
    }
  }

  private func problem(of text: String) -> String? {
    switch self {
    case .date: return DateText(text).problemOfDate
    case .dateTime: return DateText(text).problemOfDateTime
    case .time: return DateText(text).problemOfTime
    case .duration:
      return Self.isDuration(text) ? nil : "expected a duration such as 'P1DT12H'"
    case .uuid:
      return Self.isUUID(text)
        ? nil : "expected 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12"
    case .email: return Self.problemOfEmail(text)
    case .hostname: return Self.problemOfHostname(text)
    case .ipv4: return Self.isIPv4(text) ? nil : "expected four numbers up to 255"
    case .ipv6: return Self.isIPv6(text) ? nil : "expected up to eight groups of hexadecimal digits"
    case .uri: return Self.problemOfURI(text, isReference: false)
    case .uriReference: return Self.problemOfURI(text, isReference: true)
    case .byte: return Self.problemOfBase64(text)
    case .jsonPointer:
      return JSONPointer(parsing: text) != nil ? nil : "expected '/' before each key"
    case .int32, .int64: return nil
    }
  }

  private static func isUUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.joined().allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  private static func isInRange(_ text: String, _ minimum: String, _ maximum: String) -> Bool {
    guard let number = DecimalNumber(text), let lower = DecimalNumber(minimum),
      let upper = DecimalNumber(maximum)
    else { return true }
    return lower <= number && number <= upper
  }

  /// A duration of ISO 8601: date and time, or weeks. Each unit may be missing, but not all.
  private static func isDuration(_ text: String) -> Bool {
    if text.wholeMatch(of: /P\d+W/) != nil { return true }
    guard
      let match = text.wholeMatch(
        of: /P(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?/)
    else { return false }
    let hasTime = match.output.4.map { $0.count > 1 }
    let hasDate = match.output.1 != nil || match.output.2 != nil || match.output.3 != nil
    return hasTime ?? hasDate
  }

  private static func problemOfEmail(_ text: String) -> String? {
    guard let at = text.lastIndex(of: "@") else { return "it has no '@'" }
    let (local, domain) = (text[..<at], text[text.index(after: at)...])
    if local.isEmpty || domain.isEmpty { return "a part before or after '@' is missing" }
    // A local part in quotation marks may contain almost anything.
    if local.first == "\"" { return nil }
    return text.contains(where: \.isWhitespace) ? "it contains spaces" : nil
  }

  private static func problemOfHostname(_ text: String) -> String? {
    if text.isEmpty { return "it is empty" }
    if text.utf8.count > 253 { return "it is longer than 253 characters" }
    for scalar in text.unicodeScalars where scalar.isASCII {
      let isAllowed = CharacterSet.words.contains(scalar) || scalar == "-" || scalar == "."
      if !isAllowed { return "'\(scalar)' is not allowed" }
    }
    return nil
  }

  private static func isIPv4(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          && (part == "0" || part.first != "0") && Int(part).map { $0 < 256 } == true
      }
  }

  private static func isIPv6(_ text: String) -> Bool {
    func groups(_ text: Substring) -> Int? {
      if text.isEmpty { return 0 }
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      var count = 0
      for (index, part) in parts.enumerated() {
        if index == parts.count - 1, part.contains(".") {
          if !isIPv4(part) { return nil }
          count += 2
        } else {
          let isGroup =
            (1...4).contains(part.utf8.count)
            && part.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
          if !isGroup { return nil }
          count += 1
        }
      }
      return count
    }
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    switch halves.count {
    case 1: return groups(halves[0]) == 8
    case 2:
      guard let first = groups(halves[0]), let second = groups(halves[1]) else { return false }
      return first + second < 8 && !halves[0].contains(".")
    default: return false
    }
  }

  private static func problemOfURI(_ text: String, isReference: Bool) -> String? {
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || "<>\"\\^`{|}".unicodeScalars.contains(scalar) {
        let name = scalar == " " ? "a space" : "'\(scalar)'"
        return "\(name) must be percent-encoded"
      }
    }
    if isReference { return nil }
    let scheme = text.prefix { $0 != ":" }
    let hasScheme =
      scheme.endIndex < text.endIndex && scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    return hasScheme ? nil : "it has no scheme such as 'https:'"
  }

  /// Both alphabets, line breaks and missing padding are accepted.
  private static func problemOfBase64(_ text: String) -> String? {
    for scalar in text.unicodeScalars {
      let isAllowed =
        CharacterSet.words.contains(scalar) || "+/-=".unicodeScalars.contains(scalar)
        || CharacterSet.spaces.contains(scalar)
      if !isAllowed { return "'\(scalar)' is not a character of Base64" }
    }
    return nil
  }
}
