import Diagnostics
import YAML

/// The files of a document. Each file is read once.
struct FileLibrary {
  enum File: Sendable {
    case read(SourceFiles.ID)
    /// The file is not valid YAML or JSON. The error is already reported, with its location in that
    /// file.
    case broken
    case missing
    case refused(Diagnostic.Message)
  }

  struct LoadedFile: Sendable {
    var path: String
    var root: Node
  }

  /// The files that were read, without the ability to read others.
  struct Contents: Sendable {
    fileprivate var rootFile: SourceFiles.ID
    fileprivate var folder: String
    fileprivate var foldersAboveRoot: [Substring]
    fileprivate var filesByPath: [WireName: File]
    fileprivate var loadedFiles: [SourceFiles.ID: LoadedFile]
  }

  private(set) var files: SourceFiles
  private(set) var rootFile: SourceFiles.ID
  /// The root document's folder, with a `/` at its end; empty for the current folder.
  private let folder: String
  /// The names of the folders from the folder that may be read down to that of the root document.
  private let foldersAboveRoot: [Substring]
  private let read: (String) throws(ReadFailure) -> [UInt8]
  private var filesByPath: [WireName: File] = [:]
  private var loadedFiles: [SourceFiles.ID: LoadedFile] = [:]
  private var byteCount = 0
  private var overlays: DocumentOverlays

  private static let fileCountLimit = 10_000
  private static let byteCountLimit = 1 << 28

  /// Creates the library and reads the root file. A root file that cannot be read is added as an
  /// empty file, so that the error has a location.
  ///
  /// - Parameters:
  ///   - folderInRoot: The path of the root document's folder, relative to the folder whose files
  ///     may be read.
  ///   - overlays: The changes of the files, which are applied when a file is read.
  init(
    rootPath: String, folderInRoot: String, applying overlays: DocumentOverlays,
    joining files: SourceFiles, diagnostics: inout [Diagnostic],
    read: @escaping (String) throws(ReadFailure) -> [UInt8],
  ) {
    let nameStart =
      rootPath.utf8.lastIndex(of: UInt8(ascii: "/")).map { rootPath.utf8.index(after: $0) }
      ?? rootPath.startIndex
    let name = String(rootPath[nameStart...])
    self.files = files
    self.folder = String(rootPath[..<nameStart])
    self.read = read
    self.overlays = overlays
    foldersAboveRoot = resolvedSegments(of: folderInRoot).segments
    rootFile = SourceFiles.ID(index: UInt32(files.files.count))
    switch file(at: name, diagnostics: &diagnostics) {
    case .read, .broken: break
    case .missing: reportUnreadableRoot(.noRoot, path: rootPath, in: &diagnostics)
    case .refused(let message): reportUnreadableRoot(message, path: rootPath, in: &diagnostics)
    }
  }

  /// Creates a library in which all files that were not read are missing.
  init(_ contents: Contents, files: SourceFiles) {
    self.files = files
    rootFile = contents.rootFile
    folder = contents.folder
    foldersAboveRoot = contents.foldersAboveRoot
    filesByPath = contents.filesByPath
    loadedFiles = contents.loadedFiles
    overlays = DocumentOverlays()
    read = { _ throws(ReadFailure) in throw .missing }
  }

  var contents: Contents {
    Contents(
      rootFile: rootFile, folder: folder, foldersAboveRoot: foldersAboveRoot,
      filesByPath: filesByPath, loadedFiles: loadedFiles)
  }

  /// The files that are valid YAML or JSON, in the order in which they were read.
  var loadedIDs: [SourceFiles.ID] { loadedFiles.keys.sorted() }

  private mutating func reportUnreadableRoot(
    _ message: Diagnostic.Message, path: String, in diagnostics: inout [Diagnostic],
  ) {
    let file = files.add(SourceFile(path: path, bytes: []))
    let start = SourceLocation(file: file, line: 1, column: 1)
    diagnostics.append(.error(message, at: start))
  }

  func path(of file: SourceFiles.ID) -> String { loadedFiles[file]?.path ?? "" }

  func root(of file: SourceFiles.ID) -> Node? { loadedFiles[file]?.root }

  /// Resolves a path against the file that contains it, and removes `.` and `..`. The base and the
  /// result are relative to the root document's folder. A result above that folder begins with
  /// `..`. Returns nil if it is outside of the folder that may be read.
  func resolved(_ path: String, in base: String) -> String? {
    let baseFolders = resolvedSegments(of: base, against: foldersAboveRoot).segments.dropLast()
    let target = resolvedSegments(of: path, against: Array(baseFolders))
    if target.leavesRoot { return nil }
    var common = 0
    while common < min(foldersAboveRoot.count, target.segments.count - 1),
      foldersAboveRoot[common].utf8.elementsEqual(target.segments[common].utf8)
    {
      common += 1
    }
    let up = Array(repeating: "..", count: foldersAboveRoot.count - common)
    return (up + target.segments.dropFirst(common).map(String.init)).joined(separator: "/")
  }

  /// Returns the path of a file for messages, without folders that a following `..` leaves again:
  /// `../b.yaml` in the folder `api/v1/` is `api/b.yaml`.
  private func displayPath(_ path: String) -> String {
    let folders = folder.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    let up = path.utf8.split(separator: UInt8(ascii: "/")).prefix { $0.elementsEqual("..".utf8) }
    let named = folders.reversed().prefix { !$0.utf8.elementsEqual("..".utf8) }
    let removed = min(up.count, named.prefix { !$0.utf8.elementsEqual(".".utf8) }.count)
    if removed == 0 { return folder + path }
    let start = folder.utf8.first == UInt8(ascii: "/") ? "/" : ""
    let kept = folders.dropLast(removed).map { $0 + "/" }.joined()
    return start + kept + String(Substring(path.utf8.dropFirst(3 * removed)))
  }

  /// Returns the file at a path that is relative to the root document's folder.
  mutating func file(at path: String, diagnostics: inout [Diagnostic]) -> File {
    if let file = filesByPath[WireName(path)] { return file }
    let file = readFile(at: path, diagnostics: &diagnostics)
    filesByPath[WireName(path)] = file
    return file
  }

  private mutating func readFile(at path: String, diagnostics: inout [Diagnostic]) -> File {
    if path.isEmpty { return .refused(.notAFile) }
    if filesByPath.count >= Self.fileCountLimit { return .refused(.tooManyFiles) }
    if byteCount > Self.byteCountLimit { return .refused(.tooManyBytes) }
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try read(path)
    } catch {
      return error == .missing ? .missing : .refused(.unreadable(path, error))
    }
    byteCount += bytes.count
    let file = SourceFile(path: displayPath(path), bytes: bytes)
    let id = files.add(file)
    let outcome = readDocument(file, id: id, syntax: Syntax(path: path, text: file.bytes))
    diagnostics += outcome.diagnostics
    guard var root = outcome.value else {
      if outcome.diagnostics.isEmpty {
        let start = SourceLocation(file: id, line: 1, column: 1)
        diagnostics.append(.error(.empty, at: start))
      }
      return .broken
    }
    if !outcome.hasErrors {
      let changed = overlays.apply(to: root, ofFileAt: path, isRoot: id == rootFile)
      diagnostics += changed.diagnostics
      root = changed.value
    }
    loadedFiles[id] = LoadedFile(path: path, root: root)
    return .read(id)
  }

  /// The trees of the files with the overlays applied, by path.
  var roots: [WireName: Node] {
    Dictionary(uniqueKeysWithValues: loadedFiles.values.map { (WireName($0.path), $0.root) })
  }

  /// Returns warnings about overlays of files that were not read.
  ///
  /// - Parameter isWhole: Whether everything in the document was read. Otherwise, the file of an
  ///   overlay may be unused, but it must exist.
  func unappliedOverlays(isWhole: Bool) -> [Diagnostic] {
    overlays.unapplied.filter { isWhole || !exists($0.path) }
      .map { .warning(.unappliedOverlay($0.path), at: $0.location) }
  }

  private func exists(_ path: String) -> Bool {
    do throws(ReadFailure) {
      return try !read(path).isEmpty
    } catch {
      return false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let empty = Self(.unreadableFile, "the file is empty")
  fileprivate static let noRoot = Self(.unreadableFile, "file not found")
  fileprivate static func unappliedOverlay(_ path: String) -> Self {
    Self(
      .overlayNoEffect,
      "the document does not contain the file '\(path)'; the overlay is ignored")
  }
  fileprivate static let notAFile = Self(.refusedReference, "'$ref' refers to a folder")
  fileprivate static let tooManyFiles = Self(
    .limitExceeded, "the document has more than 10000 files")
  /// Returns the message about a file that may not be read.
  ///
  /// - Parameter subject: The file and a verb, such as `'a.yaml' is`.
  static func outside(_ subject: String) -> Self {
    Self(
      .refusedReference,
      "\(subject) outside of the document's folder; name a folder that contains both with '--root',"
        + " or with 'root' in a configuration")
  }
  fileprivate static let tooManyBytes = Self(
    .limitExceeded, "the document's files are larger than 256 MiB")

  fileprivate static func unreadable(_ path: String, _ failure: ReadFailure) -> Self {
    switch failure {
    case .missing: unresolved(path)
    case .notAFile: Self(.unreadableFile, "'\(path)' is not a file")
    case .tooLarge: Self(.unreadableFile, "'\(path)' is too large")
    case .unreadable(let reason): Self(.unreadableFile, "'\(path)' cannot be read: \(reason)")
    case .outside: outside("'\(path)' is")
    }
  }
}
