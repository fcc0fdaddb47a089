import Foundation
import SailPointReports
import Testing

@Suite("A deadline ends a call in any phase", .timeLimit(.minutes(5)))
struct DeadlineTests {
  typealias Failure = APIError<AnyOperation.Failure>

  private let clock = DrivenClock()

  private func client(
    _ transport: any Transport, _ deadline: Duration?, credentials: Credentials = .none,
  ) -> APIClient {
    APIClient(
      server: .test, credentials: credentials, transport: transport,
      options: CallOptions(deadline: deadline, clock: clock.forCalls))
  }

  /// Returns the transport error of a call that must fail.
  private func problem(_ task: Task<JSONValue, any Error>) async -> TransportError? {
    do {
      Issue.record("the call has a result: \(try await task.value)")
    } catch {
      if case Failure.transport(let problem) = error { return problem }
      Issue.record("\(error)")
    }
    return nil
  }

  private func begin(
    _ client: APIClient, _ operation: AnyOperation = AnyOperation(),
  ) -> Task<JSONValue, any Error> {
    Task { try await client.response(to: operation).value }
  }

  @Test("the deadline ends a call while no response arrives")
  func silence() async throws {
    let transport = StubTransport(.silence)
    let task = begin(client(transport, .seconds(5)))
    try await transport.untilRequests(1)
    try await clock.untilSleep(.seconds(5))
    clock.advance(by: .seconds(4.9))
    clock.advance(by: .seconds(0.1))
    let problem = await problem(task)
    #expect(problem?.reason == .deadlinePassed)
    #expect(problem?.message.contains("5.0 seconds") == true)
    #expect(transport.requests.count == 1)
  }

  @Test("the deadline ends a call while the body arrives slowly", arguments: [200, 500])
  func body(status: Int) async throws {
    let transport = StubTransport(.drip(status))
    let task = begin(client(transport, .seconds(5)), AnyOperation(method: "POST"))
    try await transport.untilRequests(1)
    try await clock.untilSleep(.seconds(5))
    clock.advance(by: .seconds(5))
    #expect(await problem(task)?.reason == .deadlinePassed)
  }

  @Test("the deadline ends a call during a token request")
  func token() async throws {
    let transport = StubTransport(.silence)
    let credentials = Credentials.clientCredentials(id: "i", secret: "s")
    let task = begin(client(transport, .seconds(5), credentials: credentials))
    try await transport.untilRequests(1)
    try await clock.untilSleep(.seconds(5))
    clock.advance(by: .seconds(5))
    #expect(await problem(task)?.reason == .deadlinePassed)
    #expect(transport.lines == ["POST https://api.example/oauth/token"])
  }

  @Test("the deadline ends a call after a retry")
  func wait() async throws {
    let answer = Step.answer(429, ["Retry-After": "3"])
    let transport = StubTransport(answer, .silence)
    let task = begin(client(transport, .seconds(5)))
    try await clock.untilSleep(.seconds(3))
    clock.advance(by: .seconds(3))
    try await transport.untilRequests(2)
    clock.advance(by: .seconds(2))
    #expect(await problem(task)?.reason == .deadlinePassed)
  }

  @Test(
    "a response that demands a wait beyond the deadline ends the call", arguments: ["5", "6", "59"])
  func answerAtOnce(seconds: String) async throws {
    let transport = StubTransport(.answer(429, ["Retry-After": seconds]))
    let client = client(transport, .seconds(5))
    await #expect {
      try await client.response(to: AnyOperation())
    } throws: { error in
      if case Failure.undocumented(let response) = error { response.status == 429 } else { false }
    }
    #expect(transport.requests.count == 1)
  }

  @Test("a token response that demands a wait beyond the deadline ends the call")
  func tokenAnswerAtOnce() async throws {
    let transport = StubTransport(.answer(429, ["Retry-After": "6"]))
    let credentials = Credentials.clientCredentials(id: "i", secret: "s")
    let client = client(transport, .seconds(5), credentials: credentials)
    await #expect {
      try await client.response(to: AnyOperation())
    } throws: { error in
      if case Failure.unauthenticated(.refused(let response)) = error {
        response.status == 429
      } else {
        false
      }
    }
  }

  @Test("a deadline of zero or less sends nothing", arguments: [0.0, -1])
  func noTime(seconds: Double) async {
    let transport = StubTransport(.answer(200))
    let task = begin(client(transport, .seconds(seconds)))
    #expect(await problem(task)?.reason == .deadlinePassed)
    #expect(transport.requests.isEmpty)
  }

  @Test("calls with a distant deadline, or without a deadline, succeed")
  func noLimit() async throws {
    let transport = StubTransport(.answer(200))
    for deadline in [nil, Duration.seconds(Int64.max), .nanoseconds(1)] {
      #expect(try await begin(client(transport, deadline)).value == [:])
    }
  }

  @Test("a cancelled call with a deadline is reported as cancelled")
  func cancelled() async throws {
    let transport = StubTransport(.silence)
    let task = begin(client(transport, .seconds(5)))
    try await transport.untilRequests(1)
    task.cancel()
    await #expect {
      try await task.value
    } throws: { error in
      if case Failure.cancelled = error { true } else { false }
    }
  }

  @Test("concurrent calls have different deadlines")
  func several() async throws {
    let transport = StubTransport(.silence)
    let client = client(transport, .seconds(10))
    let long = begin(client)
    try await clock.untilSleep(.seconds(10))
    let short = begin(client.with { $0.deadline = .seconds(2) })
    try await clock.untilSleep(.seconds(2))
    let later = begin(client.with { $0.deadline = .seconds(12) })
    try await transport.untilRequests(3)
    clock.advance(by: .seconds(2))
    #expect(await problem(short)?.message.contains("2.0 seconds") == true)
    try await clock.untilSleep(.seconds(8))
    clock.advance(by: .seconds(8))
    #expect(await problem(long)?.message.contains("10.0 seconds") == true)
    try await clock.untilSleep(.seconds(2))
    clock.advance(by: .seconds(2))
    #expect(await problem(later)?.message.contains("12.0 seconds") == true)
    let last = begin(client)
    try await clock.untilSleep(.seconds(10))
    clock.advance(by: .seconds(10))
    #expect(await problem(last)?.reason == .deadlinePassed)
  }

  @Test("any number of completed calls leaves only one sleeping task")
  func sleepers() async throws {
    let client = client(StubTransport(.answer(200)), .seconds(300))
    for _ in 0..<100 { _ = try await client.response(to: AnyOperation()) }
    try await clock.untilSleep(.seconds(300))
    #expect(clock.sleeps.count == 1)
  }

  @Test("the deadline ends a call to a slow server, with the system's clock")
  func drip() async throws {
    let server = try LoopbackServer(["*": [.init(delay: 30)]])
    let client = APIClient(
      server: server.server, options: CallOptions(deadline: .milliseconds(300)))
    let start = ContinuousClock.now
    let task = begin(client)
    #expect(await problem(task)?.reason == .deadlinePassed)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
