package import Diagnostics

/// The folder of a document's root file, and the folder whose files may be read: by default, the
/// same folder.
package struct DocumentFolder: Sendable {
  private let document: String
  private let documentName: String
  private let folder: String
  private let root: String
  private let isStandardInput: Bool

  /// If the document is read from standard input, `path` is its name in messages.
  ///
  /// - Parameter root: The folder whose files may be read. It contains the document's folder.
  package init(
    ofDocumentAt path: String, root: String? = nil, isStandardInput: Bool = false,
  ) {
    self.isStandardInput = isStandardInput
    document = path
    folder = Generator.folder(of: path)
    self.root = root ?? folder
    documentName = lastPart(of: path)
  }

  /// Returns the path of the document's folder relative to the root. Symbolic links are resolved.
  ///
  /// - Throws: `DiskFailure` if a folder does not exist, or if the root does not contain the
  ///   document's folder.
  func folderInRoot() throws(DiskFailure) -> String {
    guard let path = try pathInRoot() else {
      throw DiskFailure(
        path: root, problem: "the root folder does not contain the document '\(document)'")
    }
    return path
  }

  /// Whether the root contains the document's folder. Symbolic links are resolved.
  func isInRoot() throws(DiskFailure) -> Bool { try pathInRoot() != nil }

  /// Returns the path of the document's folder relative to the root; nil if the root does not
  /// contain it.
  private func pathInRoot() throws(DiskFailure) -> String? {
    if root.utf8.elementsEqual(folder.utf8) { return "" }
    let realRoot = try existing(root)
    let realFolder = try existing(folder)
    if realFolder.utf8.elementsEqual(realRoot.utf8) { return "" }
    let prefix = realRoot == "/" ? "/" : "\(realRoot)/"
    guard realFolder.utf8.starts(with: prefix.utf8) else { return nil }
    return String(decoding: realFolder.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// Whether the root contains a file, by its path relative to the document's folder. The file need
  /// not exist, and symbolic links are not resolved.
  func rootContains(_ path: String) -> Bool {
    let file = normalized(joined(folder, path))
    let realRoot = normalized(root)
    if realRoot.isEmpty || realRoot == "." { return file != ".." && !file.hasPrefix("../") }
    return file.hasPrefix("\(realRoot)/")
  }

  private func existing(_ folder: String) throws(DiskFailure) -> String {
    do throws(ReadFailure) { return try realPath(of: folder) } catch { throw error.at(folder) }
  }

  /// Returns the path of a file from its path relative to the document's folder.
  func path(of path: String) -> String {
    path.utf8.elementsEqual(documentName.utf8) ? document : joined(folder, path)
  }

  /// Reads a file by its path relative to the document's folder. The document may be a link to
  /// anywhere, since the user named it; any other link must stay inside the root.
  package func read(_ path: String) throws(ReadFailure) -> [UInt8] {
    if path.utf8.elementsEqual(documentName.utf8) {
      return isStandardInput ? try readStandardInput() : try readFile(at: document)
    }
    if path.hasPrefix("/") { throw .outside }
    let relativePath = normalized(path)
    if root.utf8.elementsEqual(folder.utf8), relativePath == ".." || relativePath.hasPrefix("../") {
      throw .outside
    }
    let realRoot = try realPath(of: root)
    let file = try realPath(of: folder.isEmpty ? relativePath : "\(folder)/\(relativePath)")
    guard file.utf8.starts(with: (realRoot == "/" ? "/" : "\(realRoot)/").utf8) else {
      throw .outside
    }
    return try readFile(at: file, followingLinks: false)
  }
}
