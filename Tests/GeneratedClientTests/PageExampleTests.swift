import Foundation
import SailPointReports
import Support
import Testing

/// The examples in `Generated/Docs` are recorded in `RecordedExamples.swift`, so that they compile.
/// The tests run them against a server.
@Suite("Examples of the reference pages")
struct PageExampleTests {
  private static let file = repositoryRoot.appending(
    path: "Tests/GeneratedClientTests/RecordedExamples.swift")

  @Test("the recorded examples are up to date")
  func recorded() throws {
    let text = try Self.recordedText()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.file.lastPathComponent)")
    }
    #expect(
      try String(contentsOf: Self.file, encoding: .utf8) == text,
      "RECORD=1 swift test --filter PageExampleTests")
  }

  @Test("the examples run") func run() async throws {
    func file(_ name: String) -> LoopbackServer.Answer {
      .init(headers: ["Content-Disposition": "attachment; filename=\(name)"], body: "a,b\n1,2\n")
    }
    let server = try LoopbackServer([
      "POST /v2025/reports/run": [.json(#"{"id":"t1"}"#)],
      "GET /v2025/reports/ef38f94347e94562b5bb8424a56397d8/result": [
        .json(#"{"status":"SUCCESS"}"#)
      ],
      "GET /v2025/reports/t1/result": [.json(#"{"status":"SUCCESS"}"#)],
      "POST /v2025/reports/a1ed223247144cc29d23c632624b4767/cancel": [.init(status: 204)],
      "GET /v2025/reports/ef38f94347e94562b5bb8424a56397d8": [file("a.csv")],
      "GET /v2025/reports/t1": [file("b.csv")],
    ])
    let folder = try DownloadFolder()
    let examples = RecordedExamples(
      client: APIClient(server: server.server, options: CallOptions(retries: .never)),
      downloads: folder.url)
    try await examples.all()
    let requests = try server.requests().map { "\($0.method) \($0.target)" }
    let result = "/v2025/reports/ef38f94347e94562b5bb8424a56397d8"
    #expect(
      requests == [
        "GET \(result)/result", "GET \(result)/result?completed=true", "POST /v2025/reports/run",
        "POST /v2025/reports/a1ed223247144cc29d23c632624b4767/cancel",
        "GET \(result)?fileFormat=csv",
        "GET \(result)?fileFormat=csv&name=Identities%20Details%20Report&auditable=true",
        "GET \(result)?fileFormat=csv", "POST /v2025/reports/run", "GET /v2025/reports/t1/result",
        "GET /v2025/reports/t1?fileFormat=csv",
      ])
    #expect(try folder.names == ["a.csv", "b.csv"])
    let body = try #require(try server.requests().first { $0.target.hasSuffix("/run") }).body
    #expect(body.contains(#""reportType":"ACCOUNTS""#) && body.contains("Active Directory"))
    #expect(examples.failed.lines == [])
    #expect(examples.printed.lines.contains("8 bytes"))
  }

  /// Returns the examples as a file of this target. They use the server and the download folder of
  /// the test. A line that an example prints in a `catch` is recorded as a failure.
  private static func recordedText() throws -> String {
    let page = try String(
      contentsOf: repositoryRoot.appending(path: "Generated/Docs/ReportsDataExtractionAPI.md"),
      encoding: .utf8)
    let programs = PageExamples(pages: [page]).programs
    let setUp = try #require(programs.first).filter { !$0.isEmpty && !$0.hasPrefix("let api ") }
    var text = """
      import Foundation
      import SailPointReports

      /// The examples of the page on reports, recorded by `PageExampleTests`.
      struct RecordedExamples: ExamplePrinting {
        let client: APIClient
        let downloads: URL
        let printed = PrintedLines()
        let failed = PrintedLines()

        func setUp() -> ReportsDataExtractionAPI {

      """
    text += setUp.map { "    \($0)\n" }.joined()
    text += "    return ReportsDataExtractionAPI(client: client)\n  }\n"
    for (index, program) in programs.dropFirst().enumerated() {
      let start = try #require(program.firstIndex { $0.hasPrefix("let api ") })
      text += "\n  func example\(index + 1)() async {\n"
      var isCatching = false
      for line in program[start...] {
        isCatching = isCatching || line.hasPrefix("} catch")
        let line = line.replacing(#"URL(filePath: "Downloads")"#, with: "downloads")
          .replacing("print(", with: isCatching ? "fail(" : "print(")
        text += line.isEmpty ? "\n" : "    \(line)\n"
      }
      text += "  }\n"
    }
    text += "\n  func all() async throws {\n"
    for index in programs.dropFirst().indices { text += "    await example\(index)()\n" }
    return text + "  }\n}\n"
  }
}

/// Records the lines that the examples print.
protocol ExamplePrinting {
  var printed: PrintedLines { get }
  /// The lines that the examples print in a `catch`.
  var failed: PrintedLines { get }
}

extension ExamplePrinting {
  func print(_ items: Any...) {
    printed.add(items.map { "\($0)" }.joined(separator: " "))
  }

  func fail(_ items: Any...) {
    failed.add(items.map { "\($0)" }.joined(separator: " "))
  }
}

/// Lines that several tasks may add.
final class PrintedLines: Sendable {
  private let storage = Shared<[String]>([])

  func add(_ line: String) { storage.change { $0.append(line) } }

  var lines: [String] { storage.value }
}
