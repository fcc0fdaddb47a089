import Foundation
import Generator
import Output
import Testing

struct OutputFolderTests {
  private let header = "// Generated from x. Do not edit.\n// Regenerate with `martlet generate`.\n"

  @Test func writesIntoANewFolder() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a", "Operations/B.swift": "b"], to: folder, "out/deep")
      #expect(try folder.read("out/deep/Models/A.swift") == header + "a")
      #expect(try folder.read("out/deep/Operations/B.swift") == header + "b")
      #expect(try folder.contents().count == 6)
    }
  }

  @Test func doesNotTouchUnchangedFiles() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a", "Models/B.swift": "b"], to: folder)
      let before = try folder.attributes("out/Models/A.swift")
      let diff = try write(["Models/A.swift": "a", "Models/B.swift": "c"], to: folder)
      let after = try folder.attributes("out/Models/A.swift")
      #expect(diff.unchangedCount == 1)
      #expect(diff.changes.map(\.path) == ["Models/B.swift"])
      for key in [FileAttributeKey.modificationDate, .systemFileNumber] {
        #expect(before[key] as? NSObject == after[key] as? NSObject)
      }
      #expect(try folder.read("out/Models/B.swift") == header + "c")
    }
  }

  @Test func keepsFilesOfOtherGenerators() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a"], to: folder)
      let others = "// Generated from a.proto by another program\nlet a = 1\n"
      try folder.write(others, to: "out/Models/Inner/B.swift")
      try write(["Models/A.swift": "b"], to: folder)
      #expect(try folder.read("out/Models/Inner/B.swift") == others)
    }
  }

  @Test func keepsFileModes() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a"], to: folder)
      try folder.setMode(0o640, of: "out/Models/A.swift")
      try write(["Models/A.swift": "b"], to: folder)
      #expect(try folder.attributes("out/Models/A.swift")[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test func removesStaleFilesAndEmptyFolders() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a", "Runtime/Inner/B.swift": "b"], to: folder)
      try folder.write("mine\n", to: "out/Models/Mine.swift")
      try folder.write(header, to: "out/Models/notes.txt")
      try folder.write(header, to: "out/Elsewhere/C.swift")
      let diff = try write(["Operations/D.swift": "d"], to: folder)
      #expect(diff.changes.count == 3)
      #expect(
        try folder.contents().keys.sorted() == [
          "out", "out/Elsewhere", "out/Elsewhere/C.swift", "out/Models", "out/Models/Mine.swift",
          "out/Models/notes.txt", "out/Operations", "out/Operations/D.swift",
        ])
    }
  }

  /// Files and folders that prevent writing.
  enum Obstacle: String, CaseIterable {
    case foreignFile, linkedFile, danglingLink, linkedFolder, folderForFile, fileForFolder
    case outputIsFile, outputIsDanglingLink, outputIsBelowFile, noHeader
  }

  @Test(arguments: Obstacle.allCases)
  func writesNothingIfThereIsAnObstacle(_ obstacle: Obstacle) throws {
    try TemporaryFolder.with { folder in
      try folder.write(header + "elsewhere", to: "elsewhere/A.swift")
      var output = "out"
      var text = header + "new"
      switch obstacle {
      case .foreignFile: try folder.write("// Mine\n", to: "out/Models/A.swift")
      case .linkedFile:
        try folder.write("", to: "out/Models/x")
        try folder.link("out/Models/A.swift", to: "../../elsewhere/A.swift")
      case .danglingLink:
        try folder.write("", to: "out/Models/x")
        try folder.link("out/Models/A.swift", to: "nowhere")
      case .linkedFolder:
        try folder.write("", to: "out/x")
        try folder.link("out/Models", to: "../elsewhere")
      case .folderForFile: try folder.write("", to: "out/Models/A.swift/x")
      case .fileForFolder: try folder.write(header, to: "out/Models")
      case .outputIsFile: try folder.write(header, to: "out")
      case .outputIsDanglingLink: try folder.link("out", to: "nowhere")
      case .outputIsBelowFile: output = "elsewhere/A.swift/out"
      case .noHeader: text = "new"
      }
      let before = try folder.contents()
      let files = FileSet([
        FileSet.File(path: "Models/A.swift", text: text),
        FileSet.File(path: "Operations/B.swift", text: header),
      ])
      let comparison = OutputFolder(path: folder.url(output).path).compare(with: files)
      #expect(comparison.failures.count == 1)
      #expect(comparison.failures.allSatisfy { $0.path.hasPrefix(folder.path) })
      #expect(try folder.contents() == before)
    }
  }

  @Test func rejectsTheRootFolder() {
    for path in ["/", "/../", "//"] {
      let comparison = OutputFolder(path: path).compare(with: FileSet([]))
      #expect(
        comparison.failures.map(\.problem) == ["the root folder cannot be an output folder"])
    }
  }

  @Test func theOutputFolderMayBeALink() throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "real/x")
      try folder.link("out", to: "real")
      try write(["Models/A.swift": "a"], to: folder)
      #expect(try folder.read("real/Models/A.swift") == header + "a")
    }
  }

  @Test func removesLeftoversOfAKilledRun() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a"], to: folder)
      let ended = try run("/bin/sh", ["-c", "echo $$"]).output.dropLast()
      try folder.write("half", to: "out/Models/.A.swift.tmp-\(ended)")
      try folder.write("half", to: "out/Runtime/.B.swift.tmp-\(ended)")
      try folder.write("running", to: "out/Models/.A.swift.tmp-1")
      try folder.write("mine", to: "out/Models/.A.swift.tmp-")
      try folder.write("half", to: "out/.martlet.tmp-\(ended)/Operations/C.swift")
      try folder.write("running", to: "out/.martlet.tmp-1/C.swift")
      try write(["Models/A.swift": "a"], to: folder)
      let files = try folder.contents().keys.filter { $0.contains("tmp") }
      #expect(
        files.sorted() == [
          "out/.martlet.tmp-1", "out/.martlet.tmp-1/C.swift", "out/Models/.A.swift.tmp-",
          "out/Models/.A.swift.tmp-1",
        ])
    }
  }

  /// Simulates a failure in the middle of a run: the name of one temporary file is too long.
  @Test func aFailureRemovesPreparedFiles() throws {
    try TemporaryFolder.with { folder in
      try write(["Models/A.swift": "a", "Models/Stale.swift": "s"], to: folder)
      let before = try folder.contents()
      let longName = String(repeating: "x", count: 245)
      let failure = try #require(throws: DiskFailure.self) {
        try write(
          ["Models/A.swift": "b", "Models/\(longName).swift": "c", "New/B.swift": "d"], to: folder)
      }
      #expect(failure.path.hasPrefix(folder.path))
      #expect(failure.problem.contains("too long"))
      #expect(try folder.contents() == before)
    }
  }

  @discardableResult
  private func write(
    _ texts: [String: String], to folder: TemporaryFolder, _ output: String = "out",
  ) throws -> FileSetDiff {
    let files = FileSet(texts.map { FileSet.File(path: $0.key, text: header + $0.value) })
    let outputFolder = OutputFolder(path: folder.url(output).path)
    let comparison = outputFolder.compare(with: files)
    #expect(comparison.failures.isEmpty)
    try outputFolder.apply(comparison)
    return comparison.diff
  }
}
