/// The kinds of lines in the lock that record what a client was made from, and which files were
/// made. A line begins with the kind and a space; no line with a name does.
package enum LockRecordKind: String, CaseIterable, Sendable {
  /// The version of Martlet and the hash of its templates, by `version` and `templates`.
  case program
  /// The hash of a key of the configuration, by the key.
  case setting
  /// The hash of a template that replaces a standard one, by its path.
  case template
  /// The hash of an input file or a part of one, by its path and pointer.
  case input
  /// A file of the client, by its path. Swift files have a hash.
  case output
  /// A reference page, by its path, without a hash.
  case page

  private static let starts = allCases.map { Array("\($0.rawValue) ".utf8) }

  /// The kind of a line; nil for a line with a name.
  package init?(line: ArraySlice<UInt8>) {
    guard let index = Self.starts.firstIndex(where: line.starts) else { return nil }
    self = Self.allCases[index]
  }
}
