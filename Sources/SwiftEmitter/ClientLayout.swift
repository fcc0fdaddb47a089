/// The layout of a client's files. It changes no name.
package struct ClientLayout: Sendable {
  package var access = AccessLevel.public
  /// Whether each group of operations has a folder.
  package var hasGroupFolders = false
  /// Whether the client is a package of its own.
  package var isPackage = false

  package init() {}
}

extension ClientLayout {
  /// The folder of a group's operations.
  func folder(ofGroup name: String) -> String {
    if !hasGroupFolders { return "Operations" }
    return "Operations/\(name.hasSuffix("API") ? String(name.dropLast(3)) : name)"
  }
}
