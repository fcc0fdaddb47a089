import Foundation

/// Why a file was not saved.
nonisolated public struct FileError: Error, Sendable, Equatable {
  /// The kind of failure.
  public enum Reason: Sendable, Equatable {
    /// A file of that name exists already.
    case exists
    /// The folder does not exist or is not a folder.
    case noFolder
    /// The process is not permitted to write to the folder or the file.
    case notPermitted
    /// The disk or the user's quota is full.
    case noSpace
    /// Any other error of the system; `code` says which.
    case other
  }

  /// Why the file was not saved.
  public var reason: Reason
  /// The file or the folder.
  public var url: URL
  /// The system's error number (`errno`); nil if the error was not reported by the system.
  public var code: Int32?

  /// Creates an error for a file or a folder.
  public init(reason: Reason, url: URL, code: Int32? = nil) {
    self.reason = reason
    self.url = url
    self.code = code
  }

  /// Creates an error from the system's error number for a file.
  init(_ file: URL, code: Int32) {
    let reason: Reason =
      switch POSIXErrorCode(rawValue: code) {
      case .EEXIST, .EISDIR, .ENOTEMPTY: .exists
      case .ENOENT, .ENOTDIR: .noFolder
      case .EACCES, .EPERM, .EROFS: .notPermitted
      case .ENOSPC, .EDQUOT, .EFBIG: .noSpace
      default: .other
      }
    let isFile = reason == .exists || reason == .other
    self.init(
      reason: reason, url: isFile ? file : file.deletingLastPathComponent(), code: code)
  }
}

nonisolated extension FileError: LocalizedError {
  public var errorDescription: String? {
    switch reason {
    case .exists: "'\(url.path)' exists already."
    case .noFolder: "The folder '\(url.path)' does not exist."
    case .notPermitted: "The process is not permitted to write to '\(url.path)'."
    case .noSpace: "The disk is full, so '\(url.path)' cannot be written."
    case .other:
      "'\(url.path)' cannot be written\(code.map { " (system error \($0))" } ?? "")."
    }
  }
}
