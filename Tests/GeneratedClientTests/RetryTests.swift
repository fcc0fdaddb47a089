import Foundation
import SailPointReports
import Testing

@Suite("A request is sent again only if that is safe and may help", .timeLimit(.minutes(5)))
struct RetryTests {
  typealias Failure = APIError<AnyOperation.Failure>

  private static let idempotent = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]
  private static let notIdempotent = ["POST", "PATCH"]

  private static func options(
    _ clock: DrivenClock, _ policy: RetryPolicy = .standard,
  ) -> CallOptions {
    CallOptions(deadline: nil, retries: policy, clock: clock.forCalls)
  }

  /// Returns how often a request is sent if the server repeats one step.
  private func count(_ method: String, _ step: Step) async -> Int {
    let transport = StubTransport(step)
    let client = APIClient(
      server: .test, transport: transport, options: Self.options(DrivenClock(isEager: true)))
    do {
      _ = try await client.response(to: AnyOperation(method: method))
    } catch {
      switch (step, error) {
      case (.answer(let status, _, _), .undocumented(let response)):
        #expect(response.status == status)
      case (.error(let reason), .transport(let problem)),
        (.cut(_, _, let reason), .transport(let problem)):
        #expect(problem.reason == reason)
      default: Issue.record("\(method) \(step): \(error)")
      }
    }
    return transport.requests.count
  }

  @Test("transient statuses are retried for idempotent methods, and 429 for all methods")
  func statuses() async {
    let transient = [408, 500, 502, 503, 504, 507, 520, 529, 599]
    let permanent = [300, 304, 402, 404, 409, 418, 425, 499, 501, 505, 506, 508, 510, 511]
    for method in Self.idempotent {
      for status in transient + [429] { #expect(await count(method, .answer(status)) == 4) }
      for status in permanent { #expect(await count(method, .answer(status)) == 1) }
    }
    for method in Self.notIdempotent + ["LINK", "get"] {
      #expect(await count(method, .answer(429)) == 4)
      for status in transient + permanent { #expect(await count(method, .answer(status)) == 1) }
    }
  }

  @Test("connection errors are retried if that is safe")
  func connections() async {
    for method in Self.idempotent {
      for reason in [TransportError.Reason.cannotConnect, .timedOut, .connectionLost, .other] {
        #expect(await count(method, .error(reason)) == 4)
      }
      #expect(await count(method, .error(.insecure)) == 1)
      #expect(await count(method, .cut(200, after: "ab")) == 4)
      #expect(await count(method, .cut(404, after: "ab")) == 4)
    }
    for method in Self.notIdempotent {
      #expect(await count(method, .error(.cannotConnect)) == 4)
      for reason in [TransportError.Reason.insecure, .timedOut, .connectionLost, .other] {
        #expect(await count(method, .error(reason)) == 1)
      }
      #expect(await count(method, .cut(200, after: "ab")) == 1)
      #expect(await count(method, .cut(500, after: "ab")) == 1)
    }
  }

  @Test("after a response has begun, an error is not treated as a failed connection")
  func lostWithin() async {
    let step = Step.cut(200, after: "ab", .cannotConnect)
    for method in ["POST", "GET"] {
      let transport = StubTransport(step)
      let client = APIClient(
        server: .test, transport: transport, options: Self.options(DrivenClock(isEager: true)))
      do throws(Failure) {
        _ = try await client.response(to: AnyOperation(method: method))
        Issue.record("a truncated body was decoded")
      } catch {
        guard case .transport(let problem) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(problem.reason == .connectionLost)
      }
      #expect(transport.requests.count == (method == "POST" ? 1 : 4))
    }
  }

  @Test("after a truncated body, the next response is read from its start")
  func secondBody() async throws {
    let transport = StubTransport(.cut(200, after: #"{"a":"#), .answer(200, [:], #"{"a":1}"#))
    let client = APIClient(
      server: .test, transport: transport, options: Self.options(DrivenClock(isEager: true)))
    #expect(try await client.response(to: AnyOperation()).value == ["a": 1])
  }

  @Test(
    "an undocumented transport error is retried for idempotent methods", arguments: ["GET", "POST"])
  func foreignErrors(method: String) async throws {
    let atOnce = StubTransport { _ in throw URLError(.badURL) }
    let sent = Shared(0)
    let within = StreamTransport { _ in
      sent.change { $0 += 1 }
      return StreamedResponse(status: 200, body: ResponseBody { throw URLError(.badURL) })
    }
    for transport in [atOnce, within] as [any Transport] {
      let client = APIClient(
        server: .test, transport: transport, options: Self.options(DrivenClock(isEager: true)))
      let error = await #expect(throws: Failure.self) {
        try await client.response(to: AnyOperation(method: method))
      }
      #expect(error?.transportProblem?.underlyingError is URLError)
    }
    #expect(atOnce.requests.count == (method == "GET" ? 4 : 1))
    #expect(sent.value == (method == "GET" ? 4 : 1))
  }

  @Test(
    "a request without an answer in the stub is not retried",
    arguments: [Credentials.bearer("t"), .clientCredentials(id: "i", secret: "s")])
  func unexpectedRequests(credentials: Credentials) async throws {
    let stub = StubTransport()
    let client = APIClient(
      server: .test, credentials: credentials, transport: stub,
      options: Self.options(DrivenClock(isEager: true)))
    await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    #expect(stub.requests.count == 1)
  }

  @Test("a stream is opened for each attempt")
  func streams() async throws {
    let opened = Shared(0)
    let transport = StubTransport { request in
      guard case .stream(_, let open) = request.body else { return HTTPResponse(status: 400) }
      _ = open()
      return HTTPResponse(status: 503)
    }
    let client = APIClient(
      server: .test, transport: transport, options: Self.options(DrivenClock(isEager: true)))
    let body = HTTPRequest.Body.stream(length: 1) {
      opened.change { $0 += 1 }
      return InputStream(data: Data("a".utf8))
    }
    await #expect(throws: Failure.self) {
      try await client.response(to: AnyOperation(method: "PUT", body: body))
    }
    #expect(opened.value == 4)
  }

  @Test(
    "the policy determines the number of attempts and the waits", arguments: [0.0, 0.25, 1.0, 7.0])
  func backOff(random: Double) async {
    let clock = DrivenClock(isEager: true)
    let policy = RetryPolicy(
      attempts: 6, firstWait: .seconds(2), longestBackOff: .seconds(10), random: { random })
    let client = APIClient(
      server: .test, transport: StubTransport(.answer(503)),
      options: Self.options(clock, policy))
    _ = await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    let fraction = min(random, 1)
    #expect(clock.sleeps == [2, 4, 8, 10, 10].map { Duration.seconds($0 * fraction) })
  }

  @Test("waits are spread between zero and their upper limit")
  func jitter() async {
    let clock = DrivenClock(isEager: true)
    let policy = RetryPolicy(attempts: 400, firstWait: .seconds(1), longestBackOff: .seconds(1))
    let client = APIClient(
      server: .test, transport: StubTransport(.answer(503)),
      options: Self.options(clock, policy))
    _ = await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    #expect(clock.sleeps.count == 399)
    #expect(clock.sleeps.allSatisfy { (.zero...Duration.seconds(1)).contains($0) })
    #expect(clock.sleeps.contains { $0 < .milliseconds(100) })
    #expect(clock.sleeps.contains { $0 > .milliseconds(900) })
  }

  @Test("a policy with one attempt or fewer sends a request once", arguments: [1, 0, -5])
  func never(attempts: Int) async {
    let transport = StubTransport(.answer(429))
    let policy = attempts == 1 ? RetryPolicy.never : RetryPolicy(attempts: attempts)
    let client = APIClient(
      server: .test, transport: transport,
      options: Self.options(DrivenClock(isEager: true), policy))
    _ = await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    #expect(transport.requests.count == 1)
  }

  @Test("over real connections, only idempotent or rejected requests are sent again")
  func loopback() async throws {
    let broken: [LoopbackServer.Answer] = [
      .init(raw: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), .init(raw: ""),
      .json(#"{"message":"busy"}"#, status: 503), .json(#"{"ok":true}"#),
    ]
    let server = try LoopbackServer([
      "GET /v2025/any/thing": broken, "POST /v2025/any/thing": broken,
      "DELETE /v2025/any/thing": [
        .init(status: 429, headers: ["Retry-After": "0.01"]), .init(status: 204),
      ],
    ])
    let policy = RetryPolicy(firstWait: .milliseconds(1))
    let client = APIClient(server: server.server, options: CallOptions(retries: policy))
    #expect(try await client.response(to: AnyOperation()).value == ["ok": true])
    for _ in 1...3 {
      await #expect(throws: Failure.self) {
        try await client.response(to: AnyOperation(method: "POST"))
      }
    }
    #expect(try await client.response(to: AnyOperation(method: "DELETE")).status == 204)
    let methods = try server.requests().map(\.method)
    #expect(methods == ["GET", "GET", "GET", "GET", "POST", "POST", "POST", "DELETE", "DELETE"])
  }

  @Test("a wait ends at once when the task is cancelled")
  func cancelledWait() async throws {
    let clock = DrivenClock()
    let transport = StubTransport(.answer(429, ["Retry-After": "30"]))
    let client = APIClient(server: .test, transport: transport, options: Self.options(clock))
    let task = Task { try await client.response(to: AnyOperation()) }
    try await clock.untilSleep(.seconds(30))
    task.cancel()
    await #expect {
      try await task.value
    } throws: { error in
      if case Failure.cancelled = error { true } else { false }
    }
    #expect(transport.requests.count == 1)
  }
}

@Suite("Retry-After is parsed in all its formats")
struct RetryAfterTests {
  /// Returns how long a client waits after a response; nil if it does not send the request again.
  private func wait(_ headers: HTTPHeaders, status: Int = 429) async -> Duration? {
    let clock = DrivenClock(isEager: true)
    let policy = RetryPolicy(
      attempts: 2, firstWait: .seconds(40), longestBackOff: .seconds(40), random: { 0.5 })
    let client = APIClient(
      server: .test, transport: StubTransport(.answer(status, headers)),
      options: CallOptions(deadline: nil, retries: policy, clock: clock.forCalls))
    _ = await #expect(throws: APIError<AnyOperation.Failure>.self) {
      try await client.response(to: AnyOperation())
    }
    return clock.sleeps.first
  }

  @Test(
    "seconds may have a fraction",
    arguments: [
      ("0", 0), ("7", 7), ("1.5", 1.5), ("0.25", 0.25), (" 3 ", 3), ("007", 7), ("60", 60),
      ("60.0", 60),
    ])
  func seconds(text: String, seconds: Double) async {
    #expect(await wait(["retry-after": text]) == .seconds(seconds))
    #expect(await wait(["Retry-After": text], status: 503) == .seconds(seconds))
  }

  @Test(
    "dates may have any of the three formats of HTTP",
    arguments: [
      "Wed, 02 Jan 2030 00:00:12 GMT", "Wednesday, 02-Jan-30 00:00:12 GMT",
      "Wed Jan  2 00:00:12 2030", "wed, 2 jan 2030 00:00:12 gmt", "Wed, 02 Jan 2030 00:00:12 UTC",
    ])
  func dates(text: String) async {
    #expect(await wait(["Retry-After": text]) == .seconds(12))
  }

  @Test("a date is compared with the server's Date field, if there is one")
  func serverDate() async {
    let headers: HTTPHeaders = [
      "Date": "Sun, 06 Nov 1994 08:49:30 GMT", "Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT",
    ]
    #expect(await wait(headers) == .seconds(7))
  }

  @Test(
    "a date in the past means no wait",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994", "Tue, 01 Jan 2030 23:59:59 GMT",
    ])
  func past(text: String) async {
    #expect(await wait(["Retry-After": text]) == .zero)
  }

  @Test(
    "a response that asks for too long a wait is returned to the caller",
    arguments: [
      "61", "60.1", "86400", "99999999999999999999999", "Wed, 02 Jan 2030 00:01:01 GMT",
      "Saturday, 02-Jan-79 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT",
    ])
  func tooLong(text: String) async {
    #expect(await wait(["Retry-After": text]) == nil)
  }

  @Test(
    "an invalid value is ignored",
    arguments: [
      "", " ", "soon", "-5", "+5", "1e1", "1.2.3", ".5", "5.", "0x10", "NaN", "inf", "５", "5 s",
      "5, 6", "Wed, 32 Jan 2030 00:00:12 GMT", "Wed, 02 Foo 2030 00:00:12 GMT",
      "Wed, 02 Jan 2030 25:00:12 GMT", "Wed, 02 Jan 2030 00:00:12 PST", "2030-01-02T00:00:12Z",
      "Wed, 02 Jan -030 00:00:12 GMT", "Wed Jan 2 00:00:12", "1893542412000 GMT",
    ])
  func nonsense(text: String) async {
    #expect(await wait(["Retry-After": text]) == .seconds(20))
  }

  @Test("without Retry-After, the policy determines the wait")
  func absent() async {
    #expect(await wait([:]) == .seconds(20))
  }
}
