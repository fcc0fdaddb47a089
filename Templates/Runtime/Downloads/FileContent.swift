import Foundation

/// A file that the server sent.
nonisolated public struct FileContent: Sendable, Equatable {
  /// The content of the file.
  public var bytes: Data
  /// The type that the server declared, which may differ from the requested one.
  public var contentType: String?
  /// The last path component of the file name that the server proposed. It must not be trusted:
  /// sanitize it before using it as a file name.
  public var suggestedName: String?

  /// Creates the content of a file.
  public init(bytes: Data, contentType: String? = nil, suggestedName: String? = nil) {
    self.bytes = bytes
    self.contentType = contentType
    self.suggestedName = suggestedName
  }
}
