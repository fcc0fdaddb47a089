/// Who may use the declarations of a client.
package enum AccessLevel: String, CaseIterable, Sendable {
  /// Everyone, as the templates have it.
  case `public`
  /// The package that the client is part of.
  case package
  /// The module that the client is part of.
  case `internal`

  /// Generated Swift with its declarations at this level. `public` stands only where a declaration
  /// begins, which is where a line does.
  func applied(to text: String) -> String {
    if self == .public { return text }
    let word = self == .package ? rawValue + " " : ""
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !result.isEmpty { result += "\n" }
      let indentation = line.prefix { $0 == " " }
      let isolation = line[indentation.endIndex...].hasPrefix(isolation) ? isolation : ""
      let start = line.index(indentation.endIndex, offsetBy: isolation.count)
      if line[start...].hasPrefix(publicWord) {
        result += indentation + isolation + word + line[start...].dropFirst(publicWord.count)
      } else {
        result += line
      }
    }
    return result
  }
}

private let isolation = "nonisolated "
private let publicWord = AccessLevel.public.rawValue + " "
