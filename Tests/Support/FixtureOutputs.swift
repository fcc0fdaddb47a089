import Foundation
import Output
package import Testing

/// Whether the tests write the recorded outputs instead of comparing them: `RECORD=1`.
package var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

/// Expects that the recorded outputs of a case are exactly the given ones. An empty text means that
/// the file must not exist.
///
/// The recorded outputs are all files in `Expected`, and the files whose names are in
/// `recordedNames`. With `RECORD=1` they are written or removed, and the test fails, since nothing
/// was compared.
///
/// - Parameter outputs: Texts by path, relative to the folder of the case.
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
  let produced = outputs.filter { !$0.value.isEmpty }
  let unknown = produced.keys.filter { !isRecorded($0) }
  precondition(unknown.isEmpty, "not in the list of recorded files: \(unknown)")
  let recorded = try recordedFiles(of: fixture)
  return try Set(produced.keys).union(recorded).sorted().compactMap { path in
    let want = recorded.contains(path) ? try fixture.bytes(path) : nil
    let got = produced[path].map { Data($0.utf8) }
    if want == got { return nil }
    return isRecording
      ? try record(got, at: path, of: fixture) : mismatch(want, got, at: path, of: fixture)
  }
}

/// The files outside of `Expected` that are outputs of a case.
private let recordedNames: Set<String> = [
  "diagnostics.txt", "document.txt", "expected.txt", "ir.txt", "report.md", "report.txt",
  "tree.txt",
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

/// The message for a file that differs, with a diff and the command that records the file.
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

/// The first lines of a diff, and the number of the omitted lines.
private func shortened(_ diff: String) -> String {
  let lines = diff.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  let limit = 120
  let rest = lines.count > limit ? ["(\(lines.count - limit) more lines differ)"] : []
  return (lines.prefix(limit).map(String.init) + rest).joined(separator: "\n")
}

/// The name of the running test function, for the option `--filter`.
private var currentTestName: String {
  String((Test.current?.name ?? "Fixture").prefix { $0 != "(" })
}

extension FixtureCase {
  /// The path of the case, relative to the repository's top folder.
  fileprivate var relativePath: String {
    folder.path.replacing(repositoryRoot.path + "/", with: "")
  }

  fileprivate func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }
}
