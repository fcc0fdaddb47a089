import Diagnostics
import Foundation
import OpenAPI
import SailPointReports
import Support
import Testing

/// An example of a body in a specification.
struct BodyExample: Sendable, CustomStringConvertible {
  var operation: String
  /// The status of the response; nil for a request body.
  var status: Int?
  var json: String

  var description: String { "\(operation) \(status.map(String.init) ?? "request"): \(json)" }

  /// The JSON examples of the four operations in a specification.
  static func all(of root: URL) throws -> [BodyExample] {
    guard FileManager.default.fileExists(atPath: root.path) else { return [] }
    let folder = root.deletingLastPathComponent()
    let loaded = loadDocument(
      at: root.lastPathComponent, selecting: OperationSelection(tags: ["Reports Data Extraction"]),
      joining: SourceFiles(),
    ) { path throws(ReadFailure) in
      do {
        return [UInt8](try Data(contentsOf: folder.appending(path: path)))
      } catch {
        throw .missing
      }
    }
    let document = try #require(loaded.value.document)
    var examples: [BodyExample] = []
    for operation in document.paths.flatMap(\.operations) {
      let name = try #require(operation.operationID?.text)
      examples += all(name, nil, operation.requestBody?.content ?? [])
      for response in operation.responses {
        guard case .code(let status) = response.status else { continue }
        examples += all(name, status, response.content)
      }
    }
    return examples
  }

  private static func all(
    _ operation: String, _ status: Int?, _ content: [MediaType],
  ) -> [BodyExample] {
    content.filter { $0.name == "application/json" }.flatMap(\.examples).map {
      BodyExample(operation: operation, status: status, json: json($0.value))
    }
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): "\(flag)"
    case .integer(let text), .number(let text): text
    case .string(let text): JSONValue.string(text).description
    case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map(json).joined(separator: ",") + "}"
    }
  }

  private static func json(_ member: Value.Member) -> String {
    JSONValue.string(member.name).description + ":" + json(member.value)
  }
}

@Suite("The examples of the specification are encoded as they were decoded")
struct ExampleTests {
  @Test("the examples of this repository's document", arguments: try BodyExample.all(of: ownRoot))
  func own(example: BodyExample) throws {
    try expectRoundTrip(example)
  }

  @Test(
    "the examples of the vendor's document",
    .enabled(if: Corpus.isPresent, "the document is outside of this repository"),
    arguments: try BodyExample.all(of: vendorRoot),
  )
  func vendor(example: BodyExample) throws {
    try expectRoundTrip(example)
  }

  @Test("the documents have seven request examples, and examples of the main statuses")
  func coverage() throws {
    for root in [ownRoot] + (Corpus.isPresent ? [vendorRoot] : []) {
      let examples = try BodyExample.all(of: root)
      #expect(Set(examples.filter { $0.status == nil }.map(\.json)).count == 7)
      let statuses = Set(examples.compactMap(\.status))
      #expect(statuses.isSuperset(of: [200, 403, 404, 500]))
      #expect(examples.contains { $0.json.contains("T42:14:") })
    }
  }

  @Test(
    "examples of single properties with unusual values",
    arguments: [
      #"{"created":"2020-09-07T42:14:00.364Z","reportType":"IDENTITIES_DETAILS"}"#,
      #"{"completionStatus":"Success","launched":"2020-09-07T42:14:00.521Z"}"#,
      #"{"created":"2024-07-01T22:35:38.709","reportType":"Certification Signoff Report-286d"}"#,
    ])
  func odd(json: String) throws {
    for status in [200] {
      try expectRoundTrip(BodyExample(operation: "startReport", status: status, json: json))
      try expectRoundTrip(BodyExample(operation: "getReportResult", status: status, json: json))
    }
  }

  private static let ownRoot = repositoryRoot.appending(path: "spec/sailpoint-api.v2025.yaml")
  private static let vendorRoot = Corpus.url("corpus/sailpoint-v2025/sailpoint-api.v2025.yaml")

  private var ownRoot: URL { Self.ownRoot }
  private var vendorRoot: URL { Self.vendorRoot }

  private func expectRoundTrip(_ example: BodyExample) throws {
    #expect(try reencoded(example) == canonical(example.json))
  }

  /// Decodes an example as the documented type, and returns its encoding in canonical form.
  private func reencoded(_ example: BodyExample) throws -> String {
    guard let status = example.status else {
      return try canonicalJSON(of: decode(example.json, as: ReportDetails.self))
    }
    let response = HTTPResponse(status: status, body: Data(example.json.utf8))
    if status == 200 {
      return example.operation == "startReport"
        ? try canonicalJSON(of: StartReport.output(from: response))
        : try canonicalJSON(of: GetReportResult.output(from: response))
    }
    return try failureJSON(example.operation, response)
  }
}
