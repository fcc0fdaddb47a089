import Foundation
import Support
import Testing

/// Runs `TransportProgram storm`. With one client, it makes 200 concurrent calls for results, 40
/// calls with POST, 20 downloads and 5 calls that miss their deadline; then 50 calls that it
/// cancels.
@Suite("Many concurrent calls of one client")
struct StormTests {
  private static let file = String(repeating: "x", count: 300_000)

  private func server() throws -> LoopbackServer {
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

  /// Runs the program against a new server.
  private func run(_ program: TransportProgram) throws -> [LoopbackServer.Request] {
    let server = try server()
    let folder = try TestFolder()
    let output = try program.run("storm", server.url.absoluteString, folder.url.path)
    #expect(output == "")
    let files = FileManager.default
    let names = try files.contentsOfDirectory(atPath: folder.url.path)
    #expect(Set(names) == Set((0..<20).map { "\($0 * 10).csv" }))
    for name in names {
      let text = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
      #expect(text == Self.file)
    }
    return try server.requests()
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

  @Test("each run uses two tokens and few connections")
  func runs() throws {
    for _ in 0..<20 { check(try run(.built)) }
  }

  /// A program, and the folder that contains it, which is removed with this value.
  struct Sanitized: Sendable {
    var folder: TestFolder
    var program: TransportProgram
  }

  /// A build of the whole client for ThreadSanitizer, which finds races only in code that was
  /// compiled for it.
  private static let sanitized = Background("sanitized") {
    let folder = try TestFolder()
    return Sanitized(folder: folder, program: try TransportProgram.sanitized(in: folder.url))
  }

  @Test("ThreadSanitizer finds no data race", arguments: [sanitized])
  func races(sanitized: Background<Sanitized>) async throws {
    let sanitized = try await sanitized.value
    for _ in 0..<2 { check(try run(sanitized.program)) }
  }
}
