import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// The YAML test suite: valid texts with equivalent JSON, and invalid texts.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct YAMLSuiteTests {
  @Test func suiteIsReadAsExpected() throws {
    var counts: [Verdict: Int] = [:]
    for folder in try caseFolders() {
      let name = String(folder.path.dropFirst(root.path.count + 1))
      let verdict = try verdict(on: folder, name: name)
      counts[verdict, default: 0] += 1
      let reason = YAMLSuiteDeviation.all[name]
      #expect((verdict == .deviating) == (reason != nil), "\(name) is \(verdict)")
    }
    print("YAML test suite: \(counts.map { "\($0.value) \($0.key)" }.sorted())")
    #expect(
      counts == [
        .equal: 221, .refused: 82, .severalOrNoDocuments: 24, .keyIsNotAScalar: 14, .deviating: 61,
      ])
  }

  private enum Verdict {
    /// Valid, and the value equals that of the suite.
    case equal
    /// Invalid, and an error is reported.
    case refused
    /// Valid, and refused because the file does not have exactly one document.
    case severalOrNoDocuments
    /// Valid, and refused because JSON does not have such keys.
    case keyIsNotAScalar
    /// Any other result. `YAMLSuiteDeviation` has its reason.
    case deviating
  }

  private let root = Corpus.url("suites/yaml-test-suite")

  private func caseFolders() throws -> [URL] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return paths.filter { $0.hasSuffix("/in.yaml") }.sorted().map {
      root.appending(path: $0).deletingLastPathComponent()
    }
  }

  private func verdict(on folder: URL, name: String) throws -> Verdict {
    let outcome = read(try bytes(of: "in.yaml", in: folder), as: .yaml)
    let messages = Set(outcome.diagnostics.map(\.message.text))
    if exists("error", in: folder) { return outcome.hasErrors ? .refused : .deviating }

    let events = String(decoding: try bytes(of: "test.event", in: folder), as: UTF8.self)
    let documents = events.split(separator: "\n").count { $0.hasPrefix("+DOC") }
    if documents != 1 { return outcome.hasErrors ? .severalOrNoDocuments : .deviating }
    let json = try json(of: folder, name: name)
    if json == nil, messages == ["a key must be a scalar"] { return .keyIsNotAScalar }
    guard !outcome.hasErrors, let actual = outcome.value, let json else { return .deviating }
    let expected = try #require(read(json, as: .json).value)
    return isEquivalent(actual, expected) ? .equal : .deviating
  }

  private func json(of folder: URL, name: String) throws -> [UInt8]? {
    if let json = jsonMissingFromSuite[name] { return Array(json.utf8) }
    return exists("in.json", in: folder) ? try bytes(of: "in.json", in: folder) : nil
  }

  private func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  private func bytes(of name: String, in folder: URL) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}
