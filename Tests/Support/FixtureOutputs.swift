import Foundation
import Output
package import Testing

/// Whether `RECORD=1` asks for the recorded outputs to be written again.
package var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

/// Expects that the case has exactly these recorded outputs: every file with this text, and no
/// other recorded file. An empty text means that there is no such file.
///
/// Recorded are all files in `Expected`, and the files named in `recordedNames`. With `RECORD=1`
/// they are written or removed instead, and the test fails, since nothing was compared.
package func expect(
  _ outputs: [String: String], of fixture: FixtureCase,
  sourceLocation: SourceLocation = #_sourceLocation,
) throws {
  for problem in try problems(with: outputs, of: fixture) {
    Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
  }
}

/// The messages of `expect`, one for each file, sorted by path.
package func problems(
  with outputs: [String: String], of fixture: FixtureCase,
) throws -> [String] {
  let made = outputs.filter { !$0.value.isEmpty }
  let unknown = made.keys.filter { !isRecorded($0) }
  precondition(unknown.isEmpty, "not in the list of recorded files: \(unknown)")
  let stored = try recordedFiles(of: fixture)
  return try Set(made.keys).union(stored).sorted().compactMap { path in
    let want = stored.contains(path) ? try fixture.bytes(path) : nil
    let got = made[path].map { Data($0.utf8) }
    if want == got { return nil }
    return isRecording
      ? try record(got, at: path, of: fixture) : mismatch(want, got, at: path, of: fixture)
  }
}

/// The files outside of `Expected` that are outputs of a case.
private let recordedNames: Set<String> = [
  "diagnostics.txt", "document.txt", "expected.txt", "ir.txt", "tree.txt",
]

private func isRecorded(_ path: String) -> Bool {
  recordedNames.contains(path) || path.hasPrefix("Expected/")
}

private func recordedFiles(of fixture: FixtureCase) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path).filter { path in
    isRecorded(path) && !fixture.folder.appending(path: path).isFolder
  }
}

private func record(_ text: Data?, at path: String, of fixture: FixtureCase) throws -> String {
  let url = fixture.folder.appending(path: path)
  guard let text else {
    try FileManager.default.removeItem(at: url)
    return "removed \(fixture.relativePath)/\(path)"
  }
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: url, options: .atomic)
  return "recorded \(fixture.relativePath)/\(path)"
}

/// The message of a failure: the folder, the file, what differs, and how to accept it.
private func mismatch(_ want: Data?, _ got: Data?, at path: String, of fixture: FixtureCase)
  -> String
{
  let summary =
    switch (want, got) {
    case (nil, _): "\(path) is not recorded"
    case (_, nil): "\(path) is recorded, but the test does not produce it"
    default: "\(path) differs"
    }
  let diff = LineDiff(from: [UInt8](want ?? Data()), to: [UInt8](got ?? Data()))
    .unified(from: "want/\(path)", to: "got/\(path)")
  return """
    \(fixture.relativePath): \(summary)
    \(shortened(diff))
    If the new output is right, record it and read the diff in git:
      RECORD=1 FIXTURE=\(fixture.name) swift test --filter \(currentTestName)
    """
}

/// The first lines of a diff, with the number of those that follow.
private func shortened(_ diff: String) -> String {
  let lines = diff.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  let limit = 120
  let rest = lines.count > limit ? ["(\(lines.count - limit) more lines differ)"] : []
  return (lines.prefix(limit).map(String.init) + rest).joined(separator: "\n")
}

/// The name of the function that runs, as `--filter` takes it.
private var currentTestName: String {
  String((Test.current?.name ?? "Fixture").prefix { $0 != "(" })
}

extension FixtureCase {
  /// Relative to the repository's top folder.
  fileprivate var relativePath: String {
    folder.path.replacing(repositoryRoot.path + "/", with: "")
  }

  fileprivate func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }
}
