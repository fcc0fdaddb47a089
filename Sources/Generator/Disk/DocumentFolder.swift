package import Diagnostics

/// The folder of a document's root file. Only files inside this folder are read.
package struct DocumentFolder: Sendable {
  private let root: String
  private let rootName: String
  private let folder: String
  private let isStandardInput: Bool

  /// If the root file is read from standard input, `path` is its name in messages.
  package init(ofDocumentAt path: String, isStandardInput: Bool = false) {
    self.isStandardInput = isStandardInput
    root = path
    folder = Generator.folder(of: path)
    rootName = lastPart(of: path)
  }

  /// Returns the path of a file from its path relative to the folder.
  func path(of path: String) -> String {
    path.utf8.elementsEqual(rootName.utf8) ? root : joined(folder, path)
  }

  /// Reads a file by its path relative to the folder. The root file may be a link to anywhere,
  /// since the user named it; any other link must stay inside the folder.
  package func read(_ path: String) throws(ReadFailure) -> [UInt8] {
    if path.utf8.elementsEqual(rootName.utf8) {
      return isStandardInput ? try readStandardInput() : try readFile(at: root)
    }
    let relativePath = normalized(path)
    if path.hasPrefix("/") || relativePath == ".." || relativePath.hasPrefix("../") {
      throw .outside
    }
    let realFolder = try realPath(of: folder)
    let file = try realPath(of: folder.isEmpty ? relativePath : "\(folder)/\(relativePath)")
    guard file.utf8.starts(with: (realFolder == "/" ? "/" : "\(realFolder)/").utf8) else {
      throw .outside
    }
    return try readFile(at: file, followingLinks: false)
  }
}
