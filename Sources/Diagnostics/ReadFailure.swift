/// Why a file could not be read.
package enum ReadFailure: Error, Hashable, Sendable {
  case missing
  case notAFile
  case tooLarge
  /// Any other failure, with the message of the operating system.
  case unreadable(String)
  /// The path, after following symbolic links, is outside of the folder that may be read.
  case outside
}
