import SwiftModel

/// How the files of a client are laid out. None of it changes a name.
package struct ClientLayout: Sendable {
  package var access = AccessLevel.public
  /// Whether each group of operations has a folder.
  package var hasGroupFolders = false
  /// Whether the client is a package of its own.
  package var isPackage = false

  package init() {}
}

extension ViewBuilder {
  /// Where the operations of a group lie.
  func folder(_ group: Int) -> String {
    if !settings.layout.hasGroupFolders { return "Operations" }
    let name = names.groups[group]
    return "Operations/\(name.hasSuffix("API") ? String(name.dropLast(3)) : name)"
  }
}
