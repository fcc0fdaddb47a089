import Foundation
import Support
import Testing

/// Runs `TransportProgram storm`. With one client, it makes 200 concurrent calls for results, 40
/// calls with POST, 20 downloads and 5 calls that miss their deadline; then 50 calls that it
/// cancels.
@Suite("Many concurrent calls of one client")
struct StormTests {
  private static let file = String(repeating: "x", count: 300_000)

  private static func server() throws -> LoopbackServer {
    let tokens = (1...9).map {
      LoopbackServer.Answer.json(#"{"access_token": "t\#($0)", "expires_in": 3600}"#)
    }
    let result = LoopbackServer.Answer.json(#"{"taskDefName": "Report"}"#)
    var late = result
    late.refuses = "Bearer t1"
    var script = [
      "POST /v2025/token": tokens,
      "GET /v2025/big": [.init(size: 3_000_000)],
      "GET /v2025/reports/late/result": [late],
      "POST /v2025/reports/stalled/cancel": [.init(raw: "", end: .stall)],
      "*": [result],
    ]
    for index in stride(from: 0, to: 200, by: 5) {
      script["POST /v2025/reports/\(index)/cancel"] = [.init(status: 204)]
      script["GET /v2025/reports/\(index)"] = [.init(size: Self.file.count)]
    }
    return try LoopbackServer(script)
  }

  /// A run of the program: what it printed, the files that it saved, and its requests.
  struct Run: Sendable {
    var output: String
    var files: [String: String] = [:]
    var requests: [LoopbackServer.Request]
  }

  /// Runs the program against a new server.
  private static func run(_ program: TransportProgram) throws -> Run {
    let server = try server()
    let folder = try TestFolder()
    let output = try program.run("storm", server.url.absoluteString, folder.url.path)
    var run = Run(output: output, requests: try server.requests())
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
      let url = folder.url.appending(path: name)
      run.files[name] = try String(contentsOf: url, encoding: .utf8)
    }
    return run
  }

  private func check(_ run: Run) {
    #expect(run.output == "")
    #expect(Set(run.files.keys) == Set((0..<20).map { "\($0 * 10).csv" }))
    #expect(run.files.values.allSatisfy { $0 == Self.file })
    check(run.requests)
  }

  private func check(_ requests: [LoopbackServer.Request]) {
    let calls = requests.filter { $0.target.contains("/reports/") }
    let results = calls.filter { $0.target.hasSuffix("/result") }
    let late = results.filter { $0.target.contains("/late/") }
    #expect(results.count - late.count == 180)
    #expect(late.filter { $0["Authorization"] == "Bearer t2" }.count == 20)
    let renewing = late.filter { $0["Authorization"] == "Bearer t1" }
    #expect((1...20).contains(renewing.count) && late.count == 20 + renewing.count)
    #expect(requests.filter { $0.target.hasSuffix("/token") }.count == 2)
    #expect(calls.allSatisfy { ["Bearer t1", "Bearer t2"].contains($0["Authorization"] ?? "") })
    let stops = calls.filter { $0.method == "POST" }.map(\.target)
    #expect(stops.filter { !$0.contains("stalled") }.count == 40)
    #expect(stops.filter { $0.contains("stalled") }.count <= 5)
    let gets = calls.filter { $0.method == "GET" }
    #expect(Set(gets.map(\.connection)).count <= 100)
    #expect(mostConnections(gets) <= 16)
  }

  /// Returns the maximum number of concurrent connections. A connection lasts from its first
  /// request to its last.
  private func mostConnections(_ requests: [LoopbackServer.Request]) -> Int {
    let spans = Dictionary(grouping: requests, by: \.connection).values.map { requests in
      let times = requests.map(\.time).sorted()
      return (start: times[0], end: times[times.count - 1])
    }
    return spans.map { span in
      spans.filter { $0.start <= span.start && span.start <= $0.end }.count
    }.max() ?? 0
  }

  private static let runs = (1...20).map { number in
    Background("run \(number)") { try run(.built) }
  }

  @Test("each run uses two tokens and few connections", arguments: runs)
  func uses(run: Background<Run>) async throws {
    check(try await run.value)
  }

  /// Runs of a build of the whole client for ThreadSanitizer, which finds races only in code that
  /// was compiled for it.
  private static let sanitizedRuns = Background("sanitized") {
    let folder = try TestFolder()
    let program = try TransportProgram.sanitized(in: folder.url)
    return try withExtendedLifetime(folder) { try (1...2).map { _ in try run(program) } }
  }

  @Test("ThreadSanitizer finds no data race", arguments: [sanitizedRuns])
  func races(runs: Background<[Run]>) async throws {
    for run in try await runs.value { check(run) }
  }
}
