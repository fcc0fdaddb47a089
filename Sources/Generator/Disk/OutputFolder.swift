import Diagnostics
package import Output

/// The folder that a client is written to. Of what lies in it, only files that begin as all
/// generated files do are ever replaced or removed.
package struct OutputFolder: Sendable {
  /// What a set of files meets in the folder.
  package struct Comparison: Sendable {
    package var diff: FileSetDiff
    /// What stands in the way. While there is any, nothing is written.
    package var obstacles: [DiskFailure]
    /// What an earlier run left unfinished.
    var leftovers: [String]
  }

  package let path: String

  package init(path: String) {
    self.path = normalized(path)
  }

  package func compare(with files: FileSet) -> Comparison {
    var scan = FolderScan(folder: path, files: files)
    scan.run()
    return Comparison(
      diff: FileSetDiff(from: scan.stored, to: files),
      obstacles: scan.obstacles,
      leftovers: scan.leftovers,
    )
  }
}

/// How every generated file begins: with this, and a second line that names who makes it. What a
/// package manager wants on the first line goes before that.
private let header = "// Generated from "
private let secondLine = "// Regenerate with `martlet generate`."
private let toolsVersion = "// swift-tools-version:"
private let headerLimit = 8192

/// Whether bytes begin as a generated file does.
private func isGenerated(_ bytes: some Collection<UInt8>) -> Bool {
  var start = bytes.prefix(headerLimit)
  if start.starts(with: toolsVersion.utf8) {
    start = start.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  }
  guard start.starts(with: header.utf8), let end = start.firstIndex(of: UInt8(ascii: "\n"))
  else { return false }
  return start[end...].starts(with: "\n\(secondLine)\n".utf8)
}

/// The folders that generated files are in. What lies in others is not looked at.
private let ownFolders = ["Models", "Operations", "Runtime", "Testing"]
private let ownFile = "Package.swift"

/// Looks at what is in an output folder, where the files of a set would be and around them.
private struct FolderScan {
  let folder: String
  let files: FileSet
  var stored: [FileSetDiff.StoredFile] = []
  var obstacles: [DiskFailure] = []
  var leftovers: [String] = []
  private let wantedFiles: Set<String>
  private let wantedFolders: Set<String>

  init(folder: String, files: FileSet) {
    self.folder = folder
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
      if text.withUTF8({ isGenerated($0) }) { continue }
      addObstacle("the file would not begin with the two lines of a generated file", file.path)
    }
    do throws(DiskFailure) {
      if try isFolderThere() { try scanTop() }
    } catch {
      obstacles.append(error)
    }
  }

  private func isFolderThere() throws(DiskFailure) -> Bool {
    let resolved: String
    do throws(ReadFailure) {
      resolved = try realPath(of: folder)
    } catch {
      return try isMissing(error)
    }
    if resolved == "/" {
      throw DiskFailure(path: folder, problem: "the root folder cannot be an output folder")
    }
    if try fileKind(at: resolved) != .folder {
      throw DiskFailure(path: folder, problem: "the output folder would be where a file is")
    }
    return true
  }

  /// A folder that is not there is made later, unless a file or a broken link is in its way.
  private func isMissing(_ failure: ReadFailure) throws(DiskFailure) -> Bool {
    guard failure == .missing else { throw failure.at(folder) }
    if try fileKind(at: folder) != nil {
      throw DiskFailure(path: folder, problem: "the output folder would be where a link is")
    }
    return false
  }

  private mutating func scanTop() throws(DiskFailure) {
    for name in try names(inFolder: folder.isEmpty ? "." : folder) {
      let isOwn = name == ownFile || ownFolders.contains(name) || wantedFolders.contains(name)
      if isOwn || wantedFiles.contains(name) || isTemporary(name) { try scan(name) }
    }
  }

  private mutating func scan(_ path: String) throws(DiskFailure) {
    switch try fileKind(at: joined(folder, path)) {
    case nil: break
    case .folder: try scanFolder(path)
    case .file: try scanFile(path)
    case .link: refuse(path, "a link is where a generated file would be")
    case .other: refuse(path, "something that is no file is where a generated file would be")
    }
  }

  private mutating func scanFolder(_ path: String) throws(DiskFailure) {
    if wantedFiles.contains(path) {
      addObstacle("a folder is where a generated file would be", path)
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
      addObstacle("a file is where a folder of generated files would be", path)
    } else if try hasHeader(path) {
      let whole = joined(folder, path)
      do throws(ReadFailure) {
        stored.append(FileSetDiff.StoredFile(path: path, bytes: try readFile(at: whole)))
      } catch {
        throw error.at(whole)
      }
    } else {
      refuse(path, "a file that was not generated is where a generated file would be")
    }
  }

  private func hasHeader(_ path: String) throws(DiskFailure) -> Bool {
    guard path.hasSuffix(".swift") || wantedFiles.contains(path) else { return false }
    let whole = joined(folder, path)
    do throws(ReadFailure) {
      return isGenerated(
        try readFile(at: whole, first: headerLimit, followingLinks: false))
    } catch {
      if wantedFiles.contains(path) { throw error.at(whole) }
      return false
    }
  }

  private mutating func refuse(_ path: String, _ problem: String) {
    if wantedFiles.contains(path) || wantedFolders.contains(path) { addObstacle(problem, path) }
  }

  private mutating func addObstacle(_ problem: String, _ path: String) {
    obstacles.append(DiskFailure(path: joined(folder, path), problem: problem))
  }
}

private let temporaryMark = ".swift.tmp-"

/// The file that is written before it takes the place of the one at the path.
func temporaryPath(for path: String) -> String {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  let name = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
  return "\(path[..<name]).\(path[name...]).tmp-\(processNumber)"
}

/// Whether a run that has ended made a file of that name, to write to it before it takes its place.
private func isTemporary(_ name: String) -> Bool {
  guard name.hasPrefix("."), let mark = name.firstRange(of: temporaryMark) else { return false }
  guard let process = Int32(name[mark.upperBound...]), process > 0 else { return false }
  return process == processNumber || !isRunning(process: process)
}
