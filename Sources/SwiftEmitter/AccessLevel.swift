/// The access level of a client's declarations.
package enum AccessLevel: String, CaseIterable, Sendable {
  /// Every module can use the client. The templates are written with this level.
  case `public`
  /// The package that contains the client can use it.
  case package
  /// The module that contains the client can use it.
  case `internal`

  /// Replaces `public` in generated Swift by this level. Generated Swift has `public` only at the
  /// beginning of a line, or after `nonisolated` there.
  func applied(to text: String) -> String {
    if self == .public { return text }
    let modifier = self == .package ? rawValue + " " : ""
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !result.isEmpty { result += "\n" }
      let indentation = line.prefix { $0 == " " }
      let prefix = line[indentation.endIndex...].hasPrefix(isolation) ? isolation : ""
      let start = line.index(indentation.endIndex, offsetBy: prefix.count)
      if line[start...].hasPrefix(publicWord) {
        result += indentation + prefix + modifier + line[start...].dropFirst(publicWord.count)
      } else {
        result += line
      }
    }
    return result
  }
}

private let isolation = "nonisolated "
private let publicWord = AccessLevel.public.rawValue + " "
