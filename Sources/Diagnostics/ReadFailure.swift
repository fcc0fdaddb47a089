/// Why a file could not be read.
package enum ReadFailure: Error, Hashable, Sendable {
  case missing
  case notAFile
  case tooLarge
  case unreadable(String)
  /// The path, after following symbolic links, is outside of the folder that may be read.
  case outside
}
