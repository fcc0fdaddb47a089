import Foundation
import SailPointReports
import Testing

@Suite("A deadline ends a call wherever it is", .timeLimit(.minutes(5)))
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

  /// Why a call has no result.
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

  @Test("while nothing comes")
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

  @Test("while the body drips", arguments: [200, 500])
  func body(status: Int) async throws {
    let transport = StubTransport(.drip(status))
    let task = begin(client(transport, .seconds(5)), AnyOperation(method: "POST"))
    try await transport.untilRequests(1)
    try await clock.untilSleep(.seconds(5))
    clock.advance(by: .seconds(5))
    #expect(await problem(task)?.reason == .deadlinePassed)
  }

  @Test("while a token is fetched")
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

  @Test("while it waits to send once more")
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

  @Test("no wait goes beyond it: the answer is handed over", arguments: ["5", "6", "59"])
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

  @Test("nor does one for a token")
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

  @Test("nothing is sent when there is no time", arguments: [0.0, -1])
  func noTime(seconds: Double) async {
    let transport = StubTransport(.answer(200))
    let task = begin(client(transport, .seconds(seconds)))
    #expect(await problem(task)?.reason == .deadlinePassed)
    #expect(transport.requests.isEmpty)
  }

  @Test("a long one, or none, is in nobody's way")
  func noLimit() async throws {
    let transport = StubTransport(.answer(200))
    for deadline in [nil, Duration.seconds(Int64.max), .nanoseconds(1)] {
      #expect(try await begin(client(transport, deadline)).value == [:])
    }
  }

  @Test("who cancels is told so, deadline or not")
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

  @Test("each call has its own")
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

  @Test("calls that are done leave one sleeper behind, however many they are")
  func sleepers() async throws {
    let client = client(StubTransport(.answer(200)), .seconds(300))
    for _ in 0..<100 { _ = try await client.response(to: AnyOperation()) }
    try await clock.untilSleep(.seconds(300))
    #expect(clock.sleeps.count == 1)
  }

  @Test("a server that drips is left, by the system's clock")
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
