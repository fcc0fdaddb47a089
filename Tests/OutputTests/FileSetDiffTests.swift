import Output
import Testing

struct FileSetDiffTests {
  private let files = FileSet([
    FileSet.File(path: "Models/New.swift", text: "new\n"),
    FileSet.File(path: "Models/Same.swift", text: "same\n"),
    FileSet.File(path: "A.swift", text: "after\n"),
  ])

  private let stored = [
    ("Models/Same.swift", "same\n"), ("Z.swift", "stale\n"), ("A.swift", "before\n"),
    ("Models/Gone.swift", "gone\n"),
  ].map { FileSetDiff.StoredFile(path: $0.0, bytes: Array($0.1.utf8)) }

  @Test func listsAddedChangedAndRemovedFiles() {
    let diff = FileSetDiff(from: stored, to: files)
    #expect(
      diff.changes.map(\.path) == [
        "A.swift", "Models/Gone.swift", "Models/New.swift", "Z.swift",
      ])
    #expect(
      diff.changes.map(\.unified) == [
        "--- a/A.swift\n+++ b/A.swift\n@@ -1,1 +1,1 @@\n-before\n+after\n",
        "--- a/Models/Gone.swift\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-gone\n",
        "--- /dev/null\n+++ b/Models/New.swift\n@@ -0,0 +1,1 @@\n+new\n",
        "--- a/Z.swift\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-stale\n",
      ])
    #expect(diff.unchangedCount == 1)
  }

  @Test func equalFilesHaveNoDifference() {
    let same = files.files.map {
      FileSetDiff.StoredFile(path: $0.path, bytes: Array($0.text.utf8))
    }
    let diff = FileSetDiff(from: same, to: files)
    #expect(diff.changes.isEmpty)
    #expect(diff.unchangedCount == 3)
  }

  @Test func aFileWithoutBytesIsUnchangedOrStale() {
    let known = ["Models/Same.swift", "Z.swift"].map {
      FileSetDiff.StoredFile(path: $0, bytes: nil)
    }
    let diff = FileSetDiff(from: known, to: files)
    #expect(diff.changes.map(\.path) == ["A.swift", "Models/New.swift", "Z.swift"])
    #expect(diff.unchangedCount == 1)
  }

  /// Invalid UTF-8 differs from its replacement character.
  @Test func invalidBytesAreAChange() {
    let files = FileSet([FileSet.File(path: "A.swift", text: "\u{FFFD}")])
    let stored = FileSetDiff.StoredFile(path: "A.swift", bytes: [0xFF])
    #expect(FileSetDiff(from: [stored], to: files).changes.map(\.path) == ["A.swift"])
  }
}
