/// The layout and the access level of a client's files. It affects no name in the client.
package struct ClientLayout: Sendable {
  package var access = AccessLevel.public
  /// Whether the operations of each group are in a folder of their own.
  package var hasGroupFolders = false
  /// Whether the client is a package of its own, so that it has a manifest.
  package var isPackage = false

  package init() {}
}

extension ClientLayout {
  /// Returns the folder of a group's operations.
  func folder(ofGroup name: String) -> String {
    if !hasGroupFolders { return "Operations" }
    return "Operations/\(name.hasSuffix("API") ? String(name.dropLast(3)) : name)"
  }
}
