package import Foundation

/// A folder of inputs and expected outputs that shows one idea.
package struct FixtureCase: Sendable, CustomStringConvertible {
  package var name: String
  package var folder: URL

  package var description: String { name }

  package func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  /// What is wrong with the actual text; nil when it is the expected one. With `RECORD=1` in the
  /// environment the expected file is written instead, and that is reported.
  package func mismatch(of actual: String, with file: String) throws -> String? {
    let url = folder.appending(path: file)
    let expected = FileManager.default.fileExists(atPath: url.path) ? try text(file) : nil
    if expected == actual { return nil }
    if isRecording {
      let parent = url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try actual.write(to: url, atomically: true, encoding: .utf8)
      return "recorded \(url.path)"
    }
    let difference = firstDifference(expected ?? "", actual)
    return "\(url.path) differs (RECORD=1 rewrites it): \(difference)"
  }
}

/// Whether expected files are rewritten.
package var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

/// The repository's top folder.
package let repositoryRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The cases of `Tests/Fixtures/<folder>`, by name. Each is a folder.
package func fixtureCases(_ folder: String) -> [FixtureCase] {
  let root = repositoryRoot.appending(path: "Tests/Fixtures/\(folder)")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
  precondition(!names.isEmpty, "no fixtures in \(root.path)")
  return names.filter { !$0.hasPrefix(".") }.sorted().map {
    FixtureCase(name: $0, folder: root.appending(path: $0))
  }
}

private func firstDifference(_ expected: String, _ actual: String) -> String {
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(expectedLines.count, actualLines.count) {
    let old = index < expectedLines.count ? String(expectedLines[index]) : "(end)"
    let new = index < actualLines.count ? String(actualLines[index]) : "(end)"
    if old != new { return "line \(index + 1): expected '\(old)', got '\(new)'" }
  }
  return "the line ends differ"
}
