// Generated from Runtime/FileContent.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A file that the server sent.
nonisolated public struct FileContent: Sendable, Equatable {
  public var bytes: Data
  /// The type that the server declared, which need not be the one that was asked for.
  public var contentType: String?
  /// The last part of the file name that the server proposed. Not a path, and not to be trusted
  /// as one.
  public var suggestedName: String?

  public init(bytes: Data, contentType: String? = nil, suggestedName: String? = nil) {
    self.bytes = bytes
    self.contentType = contentType
    self.suggestedName = suggestedName
  }
}
