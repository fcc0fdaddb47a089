package import Foundation
import Testing

/// A folder of `Tests/Fixtures/<suite>`: inputs that show one idea, and the recorded outputs.
package struct FixtureCase: Sendable, CustomTestStringConvertible {
  package let name: String
  package let folder: URL

  package init(name: String, folder: URL) {
    self.name = name
    self.folder = folder
  }

  package var testDescription: String { name }

  package func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Whether the case has a file of this path below its folder.
  package func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }
}

/// The cases of `Tests/Fixtures/<suite>`, sorted by name. If `RECORD=1` and `FIXTURE=name` are set,
/// only the case with that name.
package func fixtureCases(_ suite: String) -> [FixtureCase] {
  let cases = subfolders(of: fixturesFolder.appending(path: suite)).map {
    FixtureCase(name: $0.lastPathComponent, folder: $0)
  }
  precondition(!cases.isEmpty, "no fixtures in Tests/Fixtures/\(suite)")
  guard let recorded = recordedCase else { return cases }
  return cases.filter { $0.name == recorded }
}

/// The repository's top folder.
package let repositoryRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private let fixturesFolder = repositoryRoot.appending(path: "Tests/Fixtures")

/// The value of `FIXTURE` if outputs are recorded. An unknown name is an error, since the run would
/// record nothing and pass.
private let recordedCase: String? = {
  guard isRecording, let name = ProcessInfo.processInfo.environment["FIXTURE"], !name.isEmpty
  else { return nil }
  let names = subfolders(of: fixturesFolder).flatMap(subfolders).map(\.lastPathComponent)
  precondition(names.contains(name), "FIXTURE=\(name): no fixture has this name")
  return name
}()

/// The folders in a folder, sorted by name, without hidden ones.
private func subfolders(of folder: URL) -> [URL] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
    .filter(\.isFolder)
}

extension URL {
  var isFolder: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }
}
