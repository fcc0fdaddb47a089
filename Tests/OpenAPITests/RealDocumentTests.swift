import Foundation
import OpenAPI
import Support
import Testing

/// Our own document.
@Test func ourDocumentLoads() throws {
  let loading = load(
    repositoryRoot.appending(path: "spec"), root: "sailpoint-api.v2025.yaml")
  #expect(loading.diagnostics.isEmpty, "\(loading.lines())")
  let document = try #require(loading.document)
  #expect(
    document.paths.flatMap(\.operations).map { $0.operationID?.text } == [
      "getReportResult", "startReport", "cancelReport", "getReport",
    ])
}

@Suite(.enabled(if: Corpus.isPresent, "the corpus is not there"))
struct RealDocumentTests {
  /// Prose and line numbers are ours; all else must be the vendor's.
  @Test func ourDocumentSaysWhatTheVendorsDoes() throws {
    let ours = load(repositoryRoot.appending(path: "spec"), root: "sailpoint-api.v2025.yaml")
    let theirs = load(
      Corpus.url("corpus/sailpoint-v2025"), root: "sailpoint-api.v2025.yaml",
      tags: ["Reports Data Extraction"])
    #expect(theirs.errors == [])
    #expect(theirs.reads.count < 700, "only what the operations need is read")
    #expect(
      facts(try #require(ours.document?.printed()))
        == facts(try #require(theirs.document?.printed())))
  }

  private func facts(_ text: String) -> [String] {
    let prose = ["description ", "summary ", "example "]
    return text.split(separator: "\n").map { line in
      String(line.replacing(/(#\/tags\/\d+)?:\d+:\d+$/, with: ""))
    }.filter { line in
      !prose.contains { line.drop { $0 == " " }.hasPrefix($0) }
    }
  }

  /// Documents as their authors publish them, some of them broken: none stops the reading, and all
  /// places are in their files.
  @Test func publishedDocumentsAreRead() throws {
    let folder = Corpus.url("corpus/specs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count > 50)
    let withErrors = names.filter { name in
      let loading = load(folder, root: name)
      #expect(loading.document != nil, "\(name)")
      return !loading.errors.isEmpty
    }
    #expect(
      withErrors == [
        "libopenapi-badref.yaml"  // refers to a URL, and to itself in place of a schema
      ])
  }

  @Test func theSameDocumentIsPrintedTheSame() throws {
    let folder = Corpus.url("corpus/specs")
    let first = load(folder, root: "asana.yaml").document?.printed()
    #expect(first != nil)
    #expect(first == load(folder, root: "asana.yaml").document?.printed())
  }
}
