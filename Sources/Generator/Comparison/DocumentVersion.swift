import Diagnostics

/// A version of a document: files on the disk, or files of a git revision.
enum DocumentVersion {
  case file(String)
  /// - Parameters:
  ///   - folder: The folder in which `git` runs.
  ///   - path: The path of the document; relative to `folder` if it begins with `./`, else to the
  ///     top folder of the repository.
  case revision(String, folder: String, path: String)

  /// The path by which messages and the report name the document.
  var name: String {
    switch self {
    case .file(let path): path
    case .revision(let revision, _, let path):
      "\(revision):\(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)"
    }
  }

  /// The path without the revision.
  var path: String {
    switch self {
    case .file(let path): path
    case .revision(_, let folder, let path):
      path.hasPrefix("./") ? joined(folder, String(path.dropFirst(2))) : path
    }
  }

  /// Reads a file by its path relative to the folder of the document.
  func read(
    _ relativePath: String, in diskFolder: DocumentFolder, _ objects: GitObjects,
  ) throws(ReadFailure) -> [UInt8] {
    switch self {
    case .file: return try diskFolder.read(relativePath)
    case .revision(let revision, let folder, let path):
      let prefix = path.hasPrefix("./") ? "./" : ""
      let document = String(path.dropFirst(prefix.count))
      let name = normalized(relativePath)
      if relativePath.hasPrefix("/") || !diskFolder.rootContains(name) { throw .outside }
      let file = joined(Generator.folder(of: document), name)
      return try objects.bytes(of: "\(revision):\(prefix)\(file)", in: folder)
    }
  }

  /// Reads the version of a file that the configuration names, by its path on the disk.
  func readConfigured(_ path: String) throws(ReadFailure) -> [UInt8] {
    switch self {
    case .file: return try readFile(at: path)
    case .revision(let revision, _, _):
      return try GitObjects().bytes(
        of: "\(revision):./\(lastPart(of: path))", in: Generator.folder(of: path))
    }
  }

  /// Whether the folder of the document has no uncommitted changes. Also true without a commit to
  /// compare it with.
  func isCommitted() throws(DiskFailure) -> Bool {
    try Self.isCommitted(".", in: Generator.folder(of: path))
  }

  /// Whether a file does not differ from the last commit, or whether there is none.
  static func isCommitted(_ file: String) throws(DiskFailure) -> Bool {
    try isCommitted("./\(lastPart(of: file))", in: Generator.folder(of: file))
  }

  private static func isCommitted(_ path: String, in folder: String) throws(DiskFailure) -> Bool {
    guard try isRevision("HEAD", in: folder) else { return true }
    return try GitProgram.succeeds([
      "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder.isEmpty ? "." : folder,
      "diff-index", "--quiet", "HEAD", "--", path,
    ])
  }

  /// Whether a word names a commit of the repository that contains a folder.
  static func isRevision(_ word: String, in folder: String) throws(DiskFailure) -> Bool {
    if word.isEmpty || word.hasPrefix("-") { return false }
    let arguments = [
      "-C", folder.isEmpty ? "." : folder, "rev-parse", "--verify", "--quiet",
      "\(word)^{commit}",
    ]
    return try GitProgram.succeeds(arguments)
  }

  /// Returns the version that a word of the command line names: a file, a folder with one document,
  /// a revision, or a revision with a path.
  ///
  /// - Parameters:
  ///   - document: The path of the document, for a revision without a path.
  ///   - other: The word for the other version. If it is a revision with a path, a revision without
  ///     one means the same path.
  static func named(
    _ word: String, document: String?, other: String? = nil,
  ) throws(DiskFailure) -> DocumentVersion {
    switch try fileKind(at: word) {
    case .file, .link: return .file(word)
    case .folder: return .file(try onlyDocument(in: word))
    case .other: throw DiskFailure(path: word, problem: "not a file, a folder or a revision")
    case nil: break
    }
    if let colon = word.firstIndex(of: ":") {
      let revision = String(word[..<colon])
      let path = String(word[word.index(after: colon)...])
      guard try isRevision(revision, in: "") else { throw unknown(word) }
      return .revision(revision, folder: "", path: path)
    }
    if let other, let colon = other.firstIndex(of: ":"), try fileKind(at: other) == nil,
      try isRevision(word, in: "")
    {
      return .revision(word, folder: "", path: String(other[other.index(after: colon)...]))
    }
    guard let document else { throw unknown(word) }
    let folder = Generator.folder(of: document)
    guard try isRevision(word, in: folder) else { throw unknown(word) }
    return .revision(word, folder: folder, path: "./\(lastPart(of: document))")
  }

  private static func unknown(_ word: String) -> DiskFailure {
    DiskFailure(path: word, problem: "no such file, folder or git revision")
  }
}
