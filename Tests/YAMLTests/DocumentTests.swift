import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// Properties of real documents.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct DocumentTests {
  /// JSON is YAML, so both readers must give the same tree with the same locations.
  @Test(arguments: try documents(endingIn: ".json"))
  func bothReadersAgree(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Corpus.url("corpus/specs/\(name)")))
    let json = read(bytes, as: .json)
    let yaml = read(bytes, as: .yaml)
    #expect(json.diagnostics.isEmpty)
    #expect(yaml.diagnostics.isEmpty)
    #expect(print(json.value) == print(yaml.value))
  }

  @Test(arguments: try documents(endingIn: ".yaml"))
  func keyLocationsAreCorrect(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Corpus.url("corpus/specs/\(name)")))
    let file = SourceFile(path: name, bytes: bytes)
    let outcome = readDocument(file, id: SourceFiles.ID(index: 0), syntax: .yaml)
    #expect(outcome.diagnostics.isEmpty)
    var count = 0
    expectKeys(in: try #require(outcome.value), of: file, count: &count)
    #expect(count > 10)
  }

  private func expectKeys(in node: Node, of file: SourceFile, count: inout Int) {
    if case .mapping(let mapping) = node.content {
      for entry in mapping.entries where !entry.key.contains(where: \.isNewline) {
        let location = entry.keyLocation
        let start = Int(file.lineStarts[Int(location.line) - 1]) + Int(location.column) - 1
        let text = file.bytes[start...]
        let isQuoted = text.first == UInt8(ascii: "'") || text.first == UInt8(ascii: "\"")
        if !text.dropFirst(isQuoted ? 1 : 0).starts(with: entry.key.utf8) {
          Issue.record("\(location.line):\(location.column) is not '\(entry.key)'")
        }
        count += 1
      }
    }
    for child in node.children { expectKeys(in: child, of: file, count: &count) }
  }
}

/// Returns the documents of the corpus that are not too large for an unoptimized build.
private func documents(endingIn suffix: String) throws -> [String] {
  guard Corpus.isPresent else { return [] }
  let folder = Corpus.url("corpus/specs")
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
    let values = try folder.appending(path: $0).resourceValues(forKeys: [.fileSizeKey])
    return $0.hasSuffix(suffix) && (values.fileSize ?? 0) < 700_000
  }
}
