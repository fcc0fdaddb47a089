import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// The YAML test suite: valid texts with the JSON that they mean, and texts with mistakes.
@Suite(.enabled(if: Corpus.isPresent, "the corpus is not there"))
struct YAMLSuiteTests {
  @Test func cases() throws {
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
        .equal: 221, .refused: 82, .severalOrNoDocuments: 24, .keyIsNoScalar: 14, .deviating: 61,
      ])
  }

  private enum Verdict {
    /// Read as what the suite says it means.
    case equal
    /// Reported as the mistake that it is.
    case refused
    /// Valid, and refused because we read one document.
    case severalOrNoDocuments
    /// Valid, and refused because JSON has no such keys.
    case keyIsNoScalar
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
    if json == nil, messages == ["a key must be a scalar"] { return .keyIsNoScalar }
    guard !outcome.hasErrors, let actual = outcome.value, let json else { return .deviating }
    let expected = try #require(read(json, as: .json).value)
    return meanTheSame(actual, expected) ? .equal : .deviating
  }

  private func json(of folder: URL, name: String) throws -> [UInt8]? {
    if let meaning = meaningsWithoutJSON[name] { return Array(meaning.utf8) }
    return exists("in.json", in: folder) ? try bytes(of: "in.json", in: folder) : nil
  }

  private func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  private func bytes(of name: String, in folder: URL) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}
