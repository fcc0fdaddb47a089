import Foundation
import SailPointReports
import Testing

@Suite("Attacks that delay a call")
struct AttackTimeTests {
  @Test("C06 a password challenge is a response with a body")
  func challenge() async throws {
    let fields = ["Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n\"", "Negotiate", "NTLM"]
    for field in fields {
      let answer = LoopbackServer.Answer.json(
        #"{"error":"JWT validation failed"}"#, status: 401, headers: ["WWW-Authenticate": field])
      let server = try LoopbackServer(["*": [answer]])
      do {
        _ = try await server.reports().getReportResult(taskResultId: "t1")
        Issue.record("a response with status 401 was decoded as a result")
      } catch {
        guard case .documented(.unauthorized(let body), let response) = error else { throw error }
        #expect(response.status == 401)
        #expect(try canonicalJSON(of: body) == #"{"error":"JWT validation failed"}"#)
      }
      #expect(await server.start() == "documented 401")
      #expect(try server.requests().count == 2)
    }
  }

  @Test("C13 a call to a server that drips ends at the deadline")
  func drip() async throws {
    let drip = LoopbackServer.Drip(every: 0.2, text: " ")
    let answers: [LoopbackServer.Answer] = [
      .init(drip: drip), .init(status: 400, drip: drip), .init(raw: "HTTP/1.1 ", drip: drip),
      .init(raw: "HTTP/1.1 200 OK\r\n", drip: .init(every: 0.2, text: "X: y\r\n")),
      .init(raw: "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", end: .stall), .init(delay: 30),
    ]
    for (index, answer) in answers.enumerated() {
      let server = try LoopbackServer(["*": [answer]])
      let start = ContinuousClock.now
      #expect(await server.result { $0.deadline = .seconds(1) } == "transport deadlinePassed")
      let duration = ContinuousClock.now - start
      #expect(duration > .milliseconds(900) && duration < .seconds(10), "\(index): \(duration)")
      #expect(try await server.waitForClosings(1).first?.closed == "client", "\(index)")
    }
  }

  @Test("C13 a dripping body that ends before the deadline is read")
  func shortDrip() async throws {
    let server = try LoopbackServer([
      "*": [.init(body: "{", drip: .init(every: 0.05, text: " ", count: 5)), .json("{}")]
    ])
    #expect(await server.result() == "undecodable 200")
    #expect(await server.result() == "success")
  }

  @Test("C15 a task that is cancelled before it begins sends nothing")
  func cancelledBefore() async throws {
    let server = try LoopbackServer(["*": [.json("{}")]])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await server.result()
    }
    #expect(await task.value == "cancelled")
    #expect(try server.requests().isEmpty)
  }

  @Test("C15 cancelling a call ends it at once, and closes its connection")
  func cancellation() async throws {
    let answers: [LoopbackServer.Answer] = [
      .init(delay: 60),
      .init(raw: "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", end: .stall),
      .init(drip: .init(every: 0.05, text: " ")), .init(size: 10_000_000_000),
      .init(status: 429, drip: .init(every: 0.05, text: " ")),
    ]
    for (index, answer) in answers.enumerated() {
      let server = try LoopbackServer(["*": [answer]])
      let task = Task { await server.result { $0.bodyLimit = .max } }
      try await server.waitForRequests(1)
      try await Task.sleep(for: .milliseconds(index == 3 ? 5 : 150))
      let start = ContinuousClock.now
      task.cancel()
      #expect(await task.value == "cancelled", "\(index)")
      #expect(ContinuousClock.now - start < .seconds(2), "\(index)")
      #expect(try await server.waitForClosings(1).first?.closed == "client", "\(index)")
      #expect(try server.requests().count == 1, "\(index)")
    }
  }

  @Test("C15 a task that is cancelled during a retry wait sends no further request")
  func cancelledBetween() async throws {
    let server = try LoopbackServer([
      "*": [.json("{}", status: 429, headers: ["Retry-After": "30"])]
    ])
    let task = Task { await server.result { $0.retries = .standard } }
    try await server.waitForRequests(1)
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    #expect(await task.value == "cancelled")
    #expect(try server.requests().count == 1)
  }
}
