import Foundation

/// A media type, or a range such as `text/*`, parsed case-insensitively.
nonisolated struct MediaTypeName {
  let type: String
  let subtype: String
  /// The parameters with their values, such as `charset=utf-8`, without quotes and white space.
  let parameters: Set<String>

  init(_ text: String) {
    var parts = [""]
    var isQuoted = false
    for character in text.lowercased() {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    let essence = parts.removeFirst().trimmingCharacters(in: .whitespaces)
    let names = essence.prefix { $0 != " " }.split(separator: "/", omittingEmptySubsequences: false)
    type = String(names[0])
    subtype = names.count == 2 ? String(names[1]) : ""
    parameters = Set(parts.map { String($0.filter { !$0.isWhitespace }) })
  }

  /// The media type without parameters.
  var essence: String { "\(type)/\(subtype)" }

  /// Returns whether the media type equals the other one, or belongs to it if the other one is a
  /// range, and has all parameters of the other one. A media type without a character set matches
  /// every character set.
  func isOf(_ other: MediaTypeName) -> Bool {
    guard !subtype.isEmpty, [type, "*"].contains(other.type),
      [subtype, "*"].contains(other.subtype)
    else { return false }
    let hasCharacterSet = parameters.contains { $0.hasPrefix("charset=") }
    return other.parameters.allSatisfy { parameter in
      parameters.contains(parameter) || !hasCharacterSet && parameter.hasPrefix("charset=")
    }
  }
}
