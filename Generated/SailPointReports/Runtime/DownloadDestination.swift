// Generated from Runtime/DownloadDestination.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The folder in which a download is saved, and the file's name.
nonisolated struct DownloadDestination: Sendable {
  let folder: URL
  /// The name of the file; nil if the response determines it.
  private let name: String?
  private let overwriting: Bool

  /// Creates a destination from a folder, or from the path of a file in an existing folder.
  ///
  /// - Throws: `FileError` if it is already certain that no file can be saved at the destination.
  init(_ destination: URL, overwriting: Bool) throws(FileError) {
    self.overwriting = overwriting
    if !destination.isFileURL { throw FileError(reason: .other, url: destination) }
    let url = destination.absoluteURL
    if DownloadDestination.isFolder(url) {
      (folder, name) = (url, nil)
    } else if url.hasDirectoryPath {
      throw FileError(reason: .noFolder, url: url)
    } else {
      (folder, name) = (url.deletingLastPathComponent(), url.lastPathComponent)
    }
    if !DownloadDestination.isFolder(folder) { throw FileError(reason: .noFolder, url: folder) }
    if !FileManager.default.isWritableFile(atPath: folder.path) {
      throw FileError(reason: .notPermitted, url: folder)
    }
    if let name { _ = try fileURL(named: name) }
  }

  /// Returns the URL of the file for a response.
  ///
  /// - Throws: `FileError` if a file exists there that must not be overwritten.
  func fileURL(for content: FileContent) throws(FileError) -> URL {
    try fileURL(named: name ?? FileName.derived(from: content))
  }

  private func fileURL(named name: String) throws(FileError) -> URL {
    let url = folder.appendingPathComponent(name, isDirectory: false)
    let replaceable: [FileAttributeType?] = overwriting ? [.typeRegular, .typeSymbolicLink] : []
    if let attributes = DownloadDestination.attributes(of: url),
      !replaceable.contains(attributes[.type] as? FileAttributeType)
    {
      throw FileError(reason: .exists, url: url)
    }
    return url
  }

  /// Returns the attributes of a file; for a symbolic link, those of the link itself. Nil if the
  /// file does not exist.
  static func attributes(of url: URL) -> [FileAttributeKey: Any]? {
    do {
      return try FileManager.default.attributesOfItem(atPath: url.path)
    } catch {
      return nil
    }
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
