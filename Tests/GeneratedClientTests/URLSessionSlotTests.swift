import Foundation
import SailPointReports
import Testing

@Suite("Requests that wait for a free slot", .timeLimit(.minutes(2)))
struct URLSessionSlotTests {
  private typealias Answer = LoopbackServer.Answer

  private static let stalled = Answer(raw: "", end: .stall)

  private func request(
    _ server: LoopbackServer, _ path: String = "/x", method: String = "GET",
  ) -> HTTPRequest {
    HTTPRequest(method: method, url: server.url(path: path))
  }

  @Test("the idle timeout does not include the wait for a slot")
  func patience() async throws {
    let drip = LoopbackServer.Drip(every: 0.25, text: "x", count: 10)
    let server = try LoopbackServer(["*": [.init(drip: drip)]])
    let transport = URLSessionTransport(idleTimeout: 2, connectionLimit: 2)
    let request = request(server)
    let bodies = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<4 { group.addTask { try await transport.whole(request).body } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(bodies == Array(repeating: Data(repeating: 0x78, count: 10), count: 4))
    #expect(try Set(server.requests().map(\.connection)).count == 2)
  }

  @Test("the number of concurrent requests is limited", arguments: ["GET", "POST"])
  func limit(method: String) async throws {
    let server = try LoopbackServer(["*": [.init(delay: 0.3)]])
    let transport = URLSessionTransport(connectionLimit: 1)
    let request = request(server, method: method)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { _ = try await transport.whole(request) } }
      try await group.waitForAll()
    }
    let times = try server.requests().map(\.time)
    #expect(times.count == 4)
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.29 })
  }

  @Test("cancelling a waiting request ends it at once, and sends nothing")
  func cancelledWait() async throws {
    let server = try LoopbackServer(["GET /stalled": [Self.stalled], "*": [.init(body: "ok")]])
    let transport = URLSessionTransport(connectionLimit: 1)
    let stalled = request(server, "/stalled")
    let other = request(server)
    let first = Task { try await transport.whole(stalled) }
    try await server.waitForRequests(1)
    let second = Task { try await transport.whole(other) }
    try await Task.sleep(for: .milliseconds(100))
    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    let third = Task { try await transport.whole(other) }
    try await Task.sleep(for: .milliseconds(100))
    #expect(try server.requestLines() == ["GET /stalled"])
    first.cancel()
    #expect(try await third.value.body == Data("ok".utf8))
    #expect(try server.requestLines() == ["GET /stalled", "GET /x"])
  }

  @Test("requests to different servers do not wait for each other")
  func servers() async throws {
    let busy = try LoopbackServer(["*": [Self.stalled]])
    let idle = try LoopbackServer(["*": [.init(body: "ok")]])
    let transport = URLSessionTransport(connectionLimit: 1)
    let stalled = request(busy)
    let task = Task { try await transport.whole(stalled) }
    try await busy.waitForRequests(1)
    #expect(try await transport.whole(request(idle)).body == Data("ok".utf8))
    task.cancel()
    _ = await task.result
  }

  /// The test checks that two requests can still run concurrently, so that no slot is lost.
  @Test("fifty cancelled calls free their slots")
  func moments() async throws {
    let server = try LoopbackServer([
      "GET /late": [.init(body: "ok", delay: 0.03)], "GET /large": [.init(size: 3_000_000)],
      "GET /broken": [.init(raw: "", end: .reset)],
      "GET /refused": [
        .init(
          status: 401, headers: ["WWW-Authenticate": "Basic realm=\"x\""], body: "no")
      ],
      "POST /late": [.init(body: "ok", delay: 0.03)], "GET /last": [Self.stalled],
    ])
    let transport = URLSessionTransport(connectionLimit: 2)
    let paths = ["/late", "/large", "/broken", "/refused", "/late"]
    await withTaskGroup(of: Void.self) { group in
      for moment in 0..<50 {
        let isPost = moment % 5 == 4
        let request = request(server, paths[moment % 5], method: isPost ? "POST" : "GET")
        group.addTask {
          let task = Task {
            let response = try await transport.send(request)
            if moment % 3 == 0 { for try await _ in response.body {} }
          }
          do {
            try await Task.sleep(for: .microseconds(Int.random(in: 0...200_000)))
          } catch {
            Issue.record(error)
          }
          task.cancel()
          _ = await task.result
        }
      }
    }
    let last = request(server, "/last")
    let tasks = (0..<2).map { _ in Task { try await transport.whole(last) } }
    while try server.requests().filter({ $0.target == "/last" }).count < 2 {
      try await Task.sleep(for: .milliseconds(5))
    }
    for task in tasks { task.cancel() }
    for task in tasks { _ = await task.result }
  }
}
