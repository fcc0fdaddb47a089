/// The access level of a client's declarations.
package enum AccessLevel: String, CaseIterable, Sendable {
  /// For every module. The templates have this level.
  case `public`
  /// For the package that the client is part of.
  case package
  /// For the module that the client is part of.
  case `internal`

  /// Generated Swift with its declarations at this level. In generated Swift, `public` only occurs
  /// at the start of a declaration, which is the start of a line.
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
