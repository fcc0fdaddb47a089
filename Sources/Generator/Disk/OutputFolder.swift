import Diagnostics
package import Output
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

/// The beginning of the first of the two comments with which every generated file begins. The
/// second comment names the subcommand.
private let firstLineStart = "Generated from "
/// The beginnings of lines that must precede these comments: the tools version of a
/// `Package.swift`, and the title of a page for DocC.
private let firstLines = ["// swift-tools-version:", "# "]
private let headerLimit = 8192

/// Whether a file begins with the two lines of a file that the subcommand generated.
private func isGenerated(_ bytes: some Collection<UInt8>, by command: String) -> Bool {
  var start = bytes.prefix(headerLimit)
  if start.starts(with: conflictMark.utf8) { return isGeneratedTwice(start, by: command) }
  if firstLines.contains(where: { start.starts(with: $0.utf8) }) {
    start = start.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  }
  return FileSet.File.Kind.allCases.contains { kind in
    let comment = kind.comment
    guard start.starts(with: "\(comment.start)\(firstLineStart)".utf8),
      let end = start.firstIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let secondLine = "\(comment.start)Regenerate with `martlet \(command)`.\(comment.end)"
    return start[end...].starts(with: "\n\(secondLine)\n".utf8)
  }
}

/// How a conflict begins that `git merge` leaves in a file.
private let conflictMark = "<<<<<<< "

/// Whether a file that begins with a conflict has the two lines on one of its sides, or one of them
/// on each side.
private func isGeneratedTwice(_ start: some Collection<UInt8>, by command: String) -> Bool {
  let lines = start.split(separator: UInt8(ascii: "\n")).prefix(12)
  return FileSet.File.Kind.allCases.contains { kind in
    let comment = kind.comment
    let secondLine = "\(comment.start)Regenerate with `martlet \(command)`.\(comment.end)"
    return lines.contains { $0.starts(with: "\(comment.start)\(firstLineStart)".utf8) }
      && lines.contains { $0.elementsEqual(secondLine.utf8) }
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
  /// The paths of the files to write.
  private let wantedFiles: Set<String>
  /// The paths of all folders around the files to write.
  private let wantedFolders: Set<String>

  init(folder: String, contents: OutputFolder.Contents, mayBeShared: Bool, files: FileSet) {
    self.folder = folder
    self.contents = contents
    self.mayBeShared = mayBeShared
    self.files = files
    wantedFiles = Set(files.files.map(\.path))
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
      if text.withUTF8({ isGenerated($0, by: contents.command) }) { continue }
      addFailure("its template does not begin with the two lines of a generated file", file.path)
    }
    do throws(DiskFailure) {
      if try folderExists() { try scanTop() }
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
      let isWanted = wantedFolders.contains(name) || wantedFiles.contains(name)
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
    if wantedFiles.contains(path) {
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
    } else if try hasHeader(path) {
      let fullPath = joined(folder, path)
      do throws(ReadFailure) {
        let bytes = try readFile(at: fullPath)
        let text = withLineFeeds(bytes)
        if text.count < bytes.count { convertedPaths.append(path) }
        if path == indexOfPages, mayBeShared { checkOwner(of: path, text) }
        stored.append(FileSetDiff.StoredFile(path: path, bytes: text))
      } catch {
        throw error.at(fullPath)
      }
    } else {
      addFailureIfWanted(
        path, "a file that martlet did not generate is in the place of a generated file")
    }
  }

  /// Adds a failure if the pages in the folder are those of another module.
  private mutating func checkOwner(of path: String, _ bytes: some Collection<UInt8>) {
    guard let file = files.files.first(where: { $0.path == path }),
      let module = moduleName(of: file.text.utf8), let other = moduleName(of: bytes),
      module != other
    else { return }
    addFailure(
      "the folder contains the pages of the module '\(other)'; set 'docs' to another folder, or "
        + "remove the folder if the module was renamed", path)
  }

  private func hasHeader(_ path: String) throws(DiskFailure) -> Bool {
    guard isScanned(path) else { return false }
    let hasKnownSuffix = FileSet.File.Kind.allCases.contains { path.hasSuffix($0.suffix) }
    guard hasKnownSuffix || wantedFiles.contains(path) else { return false }
    let fullPath = joined(folder, path)
    do throws(ReadFailure) {
      return isGenerated(
        withLineFeeds(try readFile(at: fullPath, first: headerLimit, followingLinks: false)),
        by: contents.command)
    } catch {
      if wantedFiles.contains(path) { throw error.at(fullPath) }
      return false
    }
  }

  /// Adds a failure if this run writes a file to the path, or into a folder with the path.
  private mutating func addFailureIfWanted(_ path: String, _ problem: String) {
    if wantedFiles.contains(path) || wantedFolders.contains(path) { addFailure(problem, path) }
  }

  private mutating func addFailure(_ problem: String, _ path: String) {
    failures.append(DiskFailure(path: joined(folder, path), problem: problem))
  }
}

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
