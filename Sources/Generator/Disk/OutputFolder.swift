import Diagnostics
package import Output
import Parallelism
import ReferencePages

/// The folder that a client is written to.
///
/// Invariant: only files that begin with the two lines of a generated file are replaced or removed.
/// A file that differs from the generated one only in its line ends is unchanged.
package struct OutputFolder: Sendable {
  /// The difference between a folder and the files to write into it.
  package struct Comparison: Sendable {
    package var diff: FileSetDiff
    /// The problems that prevent writing. If there are any, nothing is written.
    package var failures: [DiskFailure]
    /// The temporary files and folders of interrupted runs.
    var leftovers: [String]
    /// The paths of the generated files with CR LF, which is not a difference.
    package var convertedPaths: [String]
  }

  package enum Contents: Sendable {
    /// Swift files in folders, and the catalog for DocC.
    case client
    /// Markdown files, and a folder of Markdown files.
    case pages
    /// The Swift files of a runtime that several clients share.
    case runtime

    /// The subcommand that writes the files.
    fileprivate var command: String {
      switch self {
      case .client, .pages: "generate"
      case .runtime: "runtime"
      }
    }
  }

  /// The folder of the reference pages if the configuration does not name one.
  static let standardPagesFolder = "Docs"

  package let path: String
  private let contents: Contents
  /// Whether another client may use the folder, so that its files must not be replaced.
  private let mayBeShared: Bool

  package init(
    path: String, holding contents: Contents = .client, mayBeShared: Bool = false,
  ) {
    self.path = normalized(path)
    self.contents = contents
    self.mayBeShared = mayBeShared
  }

  package func compare(with files: FileSet) -> Comparison {
    var scan = FolderScan(
      folder: path, contents: contents, mayBeShared: mayBeShared, files: files)
    scan.run()
    return Comparison(
      diff: FileSetDiff(from: scan.stored, to: files),
      failures: scan.failures,
      leftovers: scan.leftovers,
      convertedPaths: scan.convertedPaths,
    )
  }
}

/// Returns the module that the first line of a file names; nil if it names none.
private func moduleName(of bytes: some Collection<UInt8>) -> String? {
  let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  guard let start = line.ranges(of: " for module ").last?.upperBound else { return nil }
  return String(line[start...].prefix { $0 != "." })
}

/// The top folders of generated files. Other folders are not searched for stale files.
private let generatedFolders = ["Models", "Operations", "Runtime", "Testing", Catalog.folder]
private let packageFile = "Package.swift"

/// The page that names the module of the client.
private let indexOfPages = "README.md"

/// The folder of the pages of models.
private let pagesSubfolder = "Models"

/// Scans an output folder for generated files, for problems that prevent writing, and for temporary
/// files of interrupted runs.
private struct FolderScan {
  let folder: String
  let contents: OutputFolder.Contents
  private let mayBeShared: Bool
  let files: FileSet
  var stored: [FileSetDiff.StoredFile] = []
  var failures: [DiskFailure] = []
  var leftovers: [String] = []
  var convertedPaths: [String] = []
  /// The paths in the folder of the files that may be generated. They are read after the scan.
  private var candidates: [String] = []
  private let header: GeneratedHeader
  /// The indices of the files to write, by path.
  private let wantedFiles: [String: Int]
  /// The paths of all folders around the files to write.
  private let wantedFolders: Set<String>

  init(folder: String, contents: OutputFolder.Contents, mayBeShared: Bool, files: FileSet) {
    self.folder = folder
    self.contents = contents
    self.mayBeShared = mayBeShared
    self.files = files
    header = GeneratedHeader(of: contents.command)
    wantedFiles = Dictionary(
      uniqueKeysWithValues: files.files.enumerated().map { ($1.path, $0) })
    var folders: Set<String> = []
    for file in files.files {
      var parent = Generator.folder(of: file.path)
      while !parent.isEmpty, folders.insert(parent).inserted {
        parent = Generator.folder(of: parent)
      }
    }
    wantedFolders = folders
  }

  mutating func run() {
    for file in files.files {
      var text = file.text
      if text.withUTF8({ header.begins($0) }) { continue }
      addFailure("its template does not begin with the two lines of a generated file", file.path)
    }
    do throws(DiskFailure) {
      if try folderExists() {
        try scanTop()
        try readCandidates()
      }
    } catch {
      failures.append(error)
    }
  }

  private func folderExists() throws(DiskFailure) -> Bool {
    let resolved: String
    do throws(ReadFailure) {
      resolved = try realPath(of: folder)
    } catch {
      try checkCanBeCreated(after: error)
      return false
    }
    if resolved == "/" {
      throw DiskFailure(path: folder, problem: "the root folder cannot be an output folder")
    }
    if try fileKind(at: resolved) != .folder {
      if files.files.isEmpty { return false }
      throw DiskFailure(path: folder, problem: "the output folder exists as a file")
    }
    return true
  }

  /// Throws an error if the folder could not be resolved and cannot be created either. If there are
  /// files to write, a broken link at its path is such an error.
  private func checkCanBeCreated(after failure: ReadFailure) throws(DiskFailure) {
    guard failure == .missing else { throw failure.at(folder) }
    if files.files.isEmpty { return }
    if try fileKind(at: folder) != nil {
      throw DiskFailure(path: folder, problem: "the output folder exists as a broken link")
    }
  }

  private mutating func scanTop() throws(DiskFailure) {
    for name in try names(inFolder: folder.isEmpty ? "." : folder) {
      let isWanted = wantedFolders.contains(name) || wantedFiles[name] != nil
      if mayBeGenerated(name) || isWanted || isTemporary(name) { try scan(name) }
    }
  }

  /// Whether an earlier run may have generated the file or folder with this name.
  private func mayBeGenerated(_ name: String) -> Bool {
    switch contents {
    case .client, .runtime: name == packageFile || generatedFolders.contains(name)
    case .pages: name == pagesSubfolder || name.hasSuffix(FileSet.File.Kind.markdown.suffix)
    }
  }

  /// Whether a file with this path may be one of the contents. If the pages are in the folder of
  /// the client, the folder `Models` contains files of both.
  private func isScanned(_ path: String) -> Bool {
    let isMarkdown = path.hasSuffix(FileSet.File.Kind.markdown.suffix)
    return switch contents {
    case .client: !isMarkdown || !path.hasPrefix("\(pagesSubfolder)/")
    case .pages: isMarkdown
    case .runtime: !isMarkdown
    }
  }

  private mutating func scan(_ path: String) throws(DiskFailure) {
    switch try fileKind(at: joined(folder, path)) {
    case nil: break
    case .folder where isTemporary(lastPart(of: path)): leftovers.append(path)
    case .folder: try scanFolder(path)
    case .file: try scanFile(path)
    case .link: addFailureIfWanted(path, "a link is in the place of a generated file")
    case .other:
      addFailureIfWanted(path, "something other than a file is in the place of a generated file")
    }
  }

  private mutating func scanFolder(_ path: String) throws(DiskFailure) {
    if wantedFiles[path] != nil {
      addFailure("a folder is in the place of a generated file", path)
    }
    for name in try names(inFolder: joined(folder, path)) where isVisible(name) {
      try scan("\(path)/\(name)")
    }
  }

  private func isVisible(_ name: String) -> Bool { !name.hasPrefix(".") || isTemporary(name) }

  private mutating func scanFile(_ path: String) throws(DiskFailure) {
    if isTemporary(lastPart(of: path)) {
      leftovers.append(path)
    } else if wantedFolders.contains(path) {
      addFailure("a file is in the place of a folder of generated files", path)
    } else if isScanned(path), mayHaveHeader(path) {
      candidates.append(path)
    } else {
      addFailureIfWanted(path, notGenerated)
    }
  }

  private func mayHaveHeader(_ path: String) -> Bool {
    wantedFiles[path] != nil || FileSet.File.Kind.allCases.contains { path.hasSuffix($0.suffix) }
  }

  /// The result of reading a candidate.
  private enum Reading {
    /// The file has the text of the file to write.
    case unchanged(isConverted: Bool)
    case generated([UInt8], isConverted: Bool)
    case notGenerated
    case failure(DiskFailure)
  }

  /// Reads the candidates concurrently, and throws the first failure.
  private mutating func readCandidates() throws(DiskFailure) {
    let readings = concurrentMap(count: candidates.count) { [self] in read(candidates[$0]) }
    for (path, reading) in zip(candidates, readings) {
      switch reading {
      case .unchanged(let isConverted):
        if isConverted { convertedPaths.append(path) }
        stored.append(FileSetDiff.StoredFile(path: path, bytes: nil))
      case .generated(let text, let isConverted):
        if isConverted { convertedPaths.append(path) }
        if path == indexOfPages, mayBeShared { checkOwner(of: path, text) }
        stored.append(FileSetDiff.StoredFile(path: path, bytes: text))
      case .notGenerated: addFailureIfWanted(path, notGenerated)
      case .failure(let failure): throw failure
      }
    }
  }

  /// Reads a file. Of a file that is not written again, only the beginning is read unless it is
  /// generated.
  private func read(_ path: String) -> Reading {
    let fullPath = joined(folder, path)
    let wanted = wantedFiles[path].map { files.files[$0].text }
    do throws(ReadFailure) {
      if wanted == nil {
        let start = try bytes(at: fullPath, first: GeneratedHeader.limit)
        if !header.begins(withLineFeeds(start)) { return .notGenerated }
      }
    } catch {
      return .notGenerated
    }
    do throws(ReadFailure) {
      let bytes = try bytes(at: fullPath)
      let text = withLineFeeds(bytes)
      let isConverted = text.count < bytes.count
      if let wanted, hasBytes(wanted, text) { return .unchanged(isConverted: isConverted) }
      return header.begins(text) ? .generated(text, isConverted: isConverted) : .notGenerated
    } catch {
      return .failure(error.at(fullPath))
    }
  }

  private func bytes(at path: String, first limit: Int? = nil) throws(ReadFailure) -> [UInt8] {
    try readFile(at: path, first: limit, followingLinks: false)
  }

  /// Adds a failure if the pages in the folder are those of another module.
  private mutating func checkOwner(of path: String, _ bytes: some Collection<UInt8>) {
    guard let file = wantedFiles[path].map({ files.files[$0] }),
      let module = moduleName(of: file.text.utf8), let other = moduleName(of: bytes),
      module != other
    else { return }
    addFailure(
      "the folder contains the pages of the module '\(other)'; set 'docs' to another folder, or "
        + "remove the folder if the module was renamed", path)
  }

  /// Adds a failure if this run writes a file to the path, or into a folder with the path.
  private mutating func addFailureIfWanted(_ path: String, _ problem: String) {
    if wantedFiles[path] != nil || wantedFolders.contains(path) { addFailure(problem, path) }
  }

  private mutating func addFailure(_ problem: String, _ path: String) {
    failures.append(DiskFailure(path: joined(folder, path), problem: problem))
  }
}

private let notGenerated =
  "a file that martlet did not generate is in the place of a generated file"

private let temporaryMark = ".tmp-"
private let temporaryFolderStart = ".martlet\(temporaryMark)"
private let temporaryMarks =
  [temporaryFolderStart] + FileSet.File.Kind.allCases.map { "\($0.suffix)\(temporaryMark)" }

/// The name of the folder in which this run prepares new entries of an output folder.
let temporaryFolderName = "\(temporaryFolderStart)\(processID)"

/// Returns the path of the temporary file that is written first and then replaces the file at
/// `path`.
func temporaryPath(for path: String) -> String {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  let name = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
  return "\(path[..<name]).\(path[name...])\(temporaryMark)\(processID)"
}

/// Whether the name is that of a temporary file or folder of this run or of a run that has ended.
private func isTemporary(_ name: String) -> Bool {
  guard name.hasPrefix("."), let mark = temporaryMarks.lazy.compactMap(name.firstRange).first
  else { return false }
  guard let process = Int32(name[mark.upperBound...]), process > 0 else { return false }
  return process == processID || !isRunning(process: process)
}
