import Foundation
import Generator
import IR
import Output
import Support
import Testing

/// The client for the vendor's present layout, in which the document refers to files outside of its
/// folder, has other paths, and does not declare its security schemes.
@Suite(.enabled(if: Corpus.isPresent, "the vendor's document is outside of this repository"))
struct VendorLayoutTests {
  private static let requests = Background("requests of the vendor's present layout") {
    try TemporaryFolder.with { folder in
      try FileManager.default.copyItem(
        at: Corpus.url("corpus/sailpoint-evolution/05-v2025-to-apis-v1/new"),
        to: folder.url("spec"))
      try folder.write(configuration, to: "spec/martlet.yaml")
      var options = Options()
      options.config = folder.url("spec/martlet.yaml").path
      var run = Run(options)
      let files = try #require(try run.client()).files.files
      let sources = files.map { SwiftSource(path: $0.path, text: $0.text) }
      let file = Corpus.url("wire/requests.jsonl").path
      let main = SwiftSource(
        path: "main.swift", text: program.replacing("FILE", with: "#\"\(file)\"#"))
      return try SwiftCompiler.output(of: sources + [main])
    }
  }

  @Test func requestsHaveTheNewPathsAndTheOldContents() async throws {
    let text = try String(contentsOf: Corpus.url("wire/requests.jsonl"), encoding: .utf8)
    let expected = try text.split(separator: "\n").map { try Self.expectedLine(String($0)) }
    let printed = try await Self.requests.value.split(separator: "\n").map(String.init)
    #expect(expected.count >= 126)
    #expect(printed.count == expected.count)
    for (line, expectedLine) in zip(printed, expected) { #expect(line == expectedLine) }
  }

  /// The line that the program prints for a case: an array as JSON.
  private static func expectedLine(_ text: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let wire = try #require(object as? [String: Any])
    let id = try #require(wire["id"] as? String)
    let expected = try #require(wire["expect"] as? [String: Any])
    guard let target = expected["target"] as? String else { return try line([id, "refused"]) }
    let path = target.replacing("/v2025/reports", with: "/reports/v1", maxReplacements: 1)
    let fields = ["method", "accept", "content_type", "authorization"].map { expected[$0] ?? "" }
    return try line([id, path] + fields.map { $0 as? String ?? "" } + [expected["json"] ?? ""])
  }

  private static func line(_ values: [Any]) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: values, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  private static let configuration = """
    spec: apis/reports-data-extraction/openapi.yaml
    root: apis
    output: ../Client
    module: SailPointReports
    unknownMembers: keep
    names:
      types: { reportdetails: ReportDetails }
      operations:
        cancelReportV1: cancelReport
        getReportV1: getReport
        getReportResultV1: getReportResult
        startReportV1: startReport
    credentials:
      userAuth: { type: oauth2, tokenURL: /oauth/token }
      applicationAuth: { type: oauth2, tokenURL: /oauth/token }
    """

  private static let program = #"""
    import Foundation

    func line(_ values: [Any]) -> String {
      let data = try! JSONSerialization.data(
        withJSONObject: values, options: [.sortedKeys, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self)
    }

    func decoded<Value: Decodable>(_ value: Any?) throws -> Value {
      let data = try JSONSerialization.data(withJSONObject: value!, options: .fragmentsAllowed)
      return try JSONDecoder().decode(Value.self, from: data)
    }

    func details(_ arguments: [String: Any]) throws -> ReportDetails {
      if let json = arguments["json"] { return try decoded(json) }
      return try decoded(arguments)
    }

    let stub = StubTransport()
    for (method, path) in [
      ("POST", "/reports/v1/run"), ("POST", "/reports/v1/{id}/cancel"), ("GET", "/reports/v1/{id}"),
      ("GET", "/reports/v1/{id}/result"),
    ] {
      stub.answer(StubRoute(method, path), by: { _ in .json("{}") })
    }
    let client = APIClient(
      server: APIServer(url: URL(string: "https://acme.example")!),
      credentials: .bearer("tok-fixed"), transport: stub)
    let reports = ReportsDataExtractionAPI(client: client)
    for text in try String(contentsOfFile: FILE, encoding: .utf8).split(separator: "\n") {
      let wire = try JSONSerialization.jsonObject(with: Data(text.utf8)) as! [String: Any]
      let arguments = wire["args"] as! [String: Any]
      let count = stub.requests.count
      do {
        switch wire["op"] as! String {
        case "cancelReport": try await reports.cancelReport(id: arguments["id"] as! String)
        case "getReport":
          _ = try await reports.getReport(
            taskResultId: arguments["taskResultId"] as! String,
            fileFormat: .init(rawValue: arguments["fileFormat"] as! String),
            name: arguments["name"] as? String, auditable: arguments["auditable"] as? Bool)
        case "getReportResult":
          _ = try await reports.getReportResult(
            taskResultId: arguments["taskResultId"] as! String,
            completed: arguments["completed"] as? Bool)
        default: _ = try await reports.startReport(details(arguments))
        }
      } catch {
        print(line([wire["id"]!, stub.requests.count == count ? "refused" : "\(error)"]))
        continue
      }
      let request = stub.requests.last!
      var body: Any = ""
      if case .data(let data)? = request.body {
        body = try JSONSerialization.jsonObject(with: data)
      }
      let url = URLComponents(url: request.url, resolvingAgainstBaseURL: false)!
      let target = url.percentEncodedPath + (url.percentEncodedQuery.map { "?" + $0 } ?? "")
      let fields = ["Accept", "Content-Type", "Authorization"].map { request.headers[$0] ?? "" }
      print(line([wire["id"]!, target, request.method] + fields + [body]))
    }

    """#
}
