import Foundation
import Support
import Testing

/// The formats of `martlet diff` that other programs read.
struct ReportFormatTests {
  private static let old = """
    openapi: 3.0.3
    info: { title: "<T> & 'U'", version: "1" }
    servers: [{ url: "https://api.example.com" }]
    paths:
      /things:
        get:
          operationId: listThings
          tags: [Things]
          parameters: [{ name: "<b>limit</b>", in: query, schema: { type: integer } }]
          responses: { "204": { description: None. } }
        delete:
          operationId: deleteThings
          tags: [Things]
          responses: { "204": { description: None. } }

    """
  private static let new = String(
    old.replacing("<b>limit</b>", with: "<i>count</i>").split(separator: "    delete:")[0])

  /// Runs `martlet diff` with a document whose path needs percent-encoding.
  private static func diff(_ format: String) throws -> String {
    try TemporaryFolder.with { folder in
      try folder.write(old, to: "old.yaml")
      try folder.write(new, to: "my spec/ä.yaml")
      let result = try martlet(
        "diff", "old.yaml", "my spec/ä.yaml", "--format", format, in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
  }

  private struct Log: Decodable {
    struct Run: Decodable { var results: [Result] }
    struct Result: Decodable {
      var ruleId: String
      var level: String
      var locations: [Location]
      var partialFingerprints: [String: String]
    }
    struct Location: Decodable { var physicalLocation: PhysicalLocation }
    struct PhysicalLocation: Decodable {
      var artifactLocation: Artifact
      var region: Region
    }
    struct Artifact: Decodable { var uri: String }
    struct Region: Decodable { var startLine: Int }
    var runs: [Run]
  }

  @Test func sarifHasRelativeEncodedPathsInTheNewDocument() throws {
    let log = try JSONDecoder().decode(Log.self, from: Data(try Self.diff("sarif").utf8))
    let results = try #require(log.runs.first?.results)
    #expect(Set(results.map(\.ruleId)).contains("operation-removed"))
    #expect(results.contains { $0.level == "error" })
    for result in results {
      let place = try #require(result.locations.first?.physicalLocation)
      #expect(place.artifactLocation.uri == "my%20spec/%C3%A4.yaml")
      #expect(place.region.startLine >= 1 && place.region.startLine < 12)
      #expect(result.partialFingerprints.values.allSatisfy { $0.hasPrefix(result.ruleId) })
    }
  }

  @Test(
    "SARIF is valid by both schemas, and the invalid file of the suite by neither",
    .enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"),
    arguments: ["sarif-schema-2.1.0.json", "sarif-2.1.0-draft2020-12.json"])
  func sarifIsValid(_ schema: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(try Self.diff("sarif"), to: "report.sarif")
      func status(_ path: String) throws -> Int32 {
        let arguments = [
          "-W", "ignore", "-m", "jsonschema", "-i", path,
          Corpus.url("suites/sarif/\(schema)").path,
        ]
        return try run("/usr/bin/python3", arguments, in: folder.url).status
      }
      #expect(try status("report.sarif") == 0)
      #expect(try status(Corpus.url("suites/sarif/invalid.sarif").path) == 1)
    }
  }

  @Test func htmlIsEscapedAndRefersToNothing() throws {
    let page = try Self.diff("html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("&lt;b&gt;limit&lt;/b&gt;"))
    #expect(!page.contains("<b>limit") && !page.contains("<i>count"))
    #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("url("))
    #expect(page.contains(#"<input type="checkbox" value="calls" checked>"#))
  }
}
