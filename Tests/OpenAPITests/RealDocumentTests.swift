import Foundation
import OpenAPI
import Support
import Testing

/// The document in `spec/`.
@Test func ownDocumentIsRead() throws {
  let loading = load(
    repositoryRoot.appending(path: "spec"), root: "sailpoint-api.v2025.yaml")
  #expect(loading.diagnostics.isEmpty, "\(loading.lines())")
  let document = try #require(loading.document)
  #expect(
    document.paths.flatMap(\.operations).map { $0.operationID?.text } == [
      "getReportResult", "startReport", "cancelReport", "getReport",
    ])
}

@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct RealDocumentTests {
  /// The document in `spec/` equals the vendor's document, except for prose and line numbers.
  @Test func ownDocumentEqualsTheVendors() throws {
    let own = load(repositoryRoot.appending(path: "spec"), root: "sailpoint-api.v2025.yaml")
    let vendors = load(
      Corpus.url("corpus/sailpoint-v2025"), root: "sailpoint-api.v2025.yaml",
      tags: ["Reports Data Extraction"])
    #expect(vendors.errors == [])
    #expect(vendors.reads.count < 700, "only files that the operations need are read")
    #expect(
      facts(try #require(own.document?.printed()))
        == facts(try #require(vendors.document?.printed())))
  }

  private func facts(_ text: String) -> [String] {
    let prose = ["description ", "summary ", "example "]
    return text.split(separator: "\n").map { line in
      String(line.replacing(/(#\/tags\/\d+)?:\d+:\d+$/, with: ""))
    }.filter { line in
      !prose.contains { line.drop { $0 == " " }.hasPrefix($0) }
    }
  }

  /// All published documents can be read, without errors.
  @Test func publishedDocumentsAreRead() throws {
    let folder = Corpus.url("corpus/specs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count > 50)
    let withErrors = names.filter { name in
      let loading = load(folder, root: name)
      #expect(loading.document != nil, "\(name)")
      return !loading.errors.isEmpty
    }
    #expect(withErrors == [])
  }

  @Test func readingIsDeterministic() throws {
    let folder = Corpus.url("corpus/specs")
    let first = load(folder, root: "asana.yaml").document?.printed()
    #expect(first != nil)
    #expect(first == load(folder, root: "asana.yaml").document?.printed())
  }
}
