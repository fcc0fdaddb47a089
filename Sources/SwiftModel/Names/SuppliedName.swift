package import Diagnostics

/// The names of types and modules that a configuration supplies for generated code, which contains
/// them unchanged.
package enum SuppliedName {
  /// A regular expression for the names of types: identifiers that are separated by dots.
  package static let typePattern = "^\(identifier)(\\.\(identifier))*$"

  package static let modulePattern = "^\(identifier)$"

  private static let identifier = "[A-Za-z_][A-Za-z0-9_]*"

  /// Returns why generated code cannot use a type of that name; nil if it can.
  package static func problem(ofType name: String) -> Diagnostic.Message? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy(isIdentifier) ? nil : .invalidType(name)
  }

  /// Returns why generated code cannot import a module of that name; nil if it can.
  package static func problem(ofModule name: String) -> Diagnostic.Message? {
    isIdentifier(name[...]) ? nil : .invalidModule(name)
  }

  private static func isIdentifier(_ text: Substring) -> Bool {
    text.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil && text != "_"
      && !ReservedNames.keywords.contains(String(text))
  }
}

extension Diagnostic.Message {
  fileprivate static func invalidType(_ name: String) -> Self {
    Self(
      .configInvalidName,
      "invalid type name '\(name)'; allowed are identifiers of ASCII characters, separated by '.'")
  }

  fileprivate static func invalidModule(_ name: String) -> Self {
    Self(
      .configInvalidName,
      "invalid module name '\(name)'; allowed are identifiers of ASCII characters")
  }
}
