import Foundation
import Support
import Testing

/// What `TransportProgram storm` does: 200 calls with one client at a time, then 50 that are
/// cancelled.
@Suite("A client in a storm")
struct StormTests {
  private func server() throws -> LoopbackServer {
    let token = #"{"access_token": "t", "token_type": "bearer", "expires_in": 3600}"#
    return try LoopbackServer([
      "POST /v2025/token": [.json(token)],
      "GET /v2025/big": [.init(size: 3_000_000)],
      "*": [.json(#"{"taskDefName": "Report"}"#)],
    ])
  }

  @Test("twenty runs, each with one token and few connections")
  func runs() throws {
    for _ in 0..<20 {
      let server = try server()
      try TransportProgram.built.run("storm", server.url.absoluteString)
      let requests = try server.requests()
      let calls = requests.filter { $0.target.contains("/reports/") }
      #expect(requests.filter { $0.target.hasSuffix("/token") }.count == 1)
      #expect(calls.count == 200)
      #expect(calls.allSatisfy { $0["Authorization"] == "Bearer t" })
      #expect(Set(calls.map(\.connection)).count <= 50)
    }
  }

  /// The whole client is compiled anew for it, since the sanitizer sees only what it has compiled.
  @Test("no data race is found")
  func races() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "martlet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try TransportProgram.sanitized(in: folder)
    for _ in 0..<3 {
      let server = try server()
      let output = try program.run("storm", server.url.absoluteString)
      #expect(try server.requests().count > 200)
      #expect(!output.contains("ThreadSanitizer"), "\(output)")
    }
  }
}
