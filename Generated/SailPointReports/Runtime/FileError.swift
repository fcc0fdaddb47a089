// Generated from Runtime/FileError.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Why a file was not saved.
nonisolated public struct FileError: Error, Sendable, Equatable {
  /// What went wrong, as far as a program can use it.
  public enum Reason: Sendable, Equatable {
    /// There is something of that name.
    case exists
    /// The folder is not there, or it is none.
    case noFolder
    /// Nothing may be written there.
    case notPermitted
    /// The disk is full, or the part of it that one may use.
    case noSpace
    case other
  }

  public var reason: Reason
  /// The file, or the folder.
  public var url: URL
  /// The system's number for it (`errno`); nil where the system was not asked.
  public var code: Int32?

  public init(reason: Reason, url: URL, code: Int32? = nil) {
    self.reason = reason
    self.url = url
    self.code = code
  }

  /// What the system said about a file.
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
    case .exists: "There is a '\(url.path)' already."
    case .noFolder: "There is no folder '\(url.path)'."
    case .notPermitted: "Nothing may be written to '\(url.path)'."
    case .noSpace: "There is no space left for '\(url.path)'."
    case .other:
      "'\(url.path)' cannot be written\(code.map { " (error \($0) of the system)" } ?? "")."
    }
  }
}
