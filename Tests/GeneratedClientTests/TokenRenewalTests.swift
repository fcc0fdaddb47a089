import Foundation
import SailPointReports
import Testing

/// A server that issues numbered tokens, and accepts those that it has not revoked.
private actor TokenServer: Transport {
  private(set) var requests: [HTTPRequest] = []
  private(set) var given = 0
  private var withdrawn: Set<String>
  /// Requests that wait until all of them have arrived, so that they are concurrent.
  private var gathered: [CheckedContinuation<Void, Never>] = []
  /// The number of first requests that are answered together.
  private let gathering: Int

  init(withdrawn: Set<String> = [], gathering: Int = 1) {
    self.withdrawn = withdrawn
    self.gathering = gathering
  }

  func withdraw(_ token: String) {
    withdrawn.insert(token)
  }

  var sent: [HTTPRequest] { requests.filter { $0.url.path != "/oauth/token" } }

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    requests.append(request)
    if request.url.path == "/oauth/token" {
      given += 1
      let body = #"{"access_token":"t\#(given)","expires_in":749}"#
      return StreamedResponse(HTTPResponse(status: 200, body: Data(body.utf8)))
    }
    if sent.count <= gathering { await gather() }
    let token = request.headers["Authorization"]?.dropFirst("Bearer ".count) ?? ""
    let status = withdrawn.contains(String(token)) || withdrawn.contains("*") ? 401 : 200
    return StreamedResponse(HTTPResponse(status: status, body: Data("{}".utf8)))
  }

  private func gather() async {
    if gathered.count + 1 == gathering {
      for continuation in gathered { continuation.resume() }
      return
    }
    await withCheckedContinuation { gathered.append($0) }
  }
}

@Suite("A refused token is replaced once", .timeLimit(.minutes(5)))
struct TokenRenewalTests {
  typealias Failure = APIError<AnyOperation.Failure>

  private func client(_ transport: any Transport, _ credentials: Credentials? = nil) -> APIClient {
    APIClient(
      server: .test, credentials: credentials ?? .clientCredentials(id: "i", secret: "s"),
      transport: transport, options: CallOptions(retries: .never))
  }

  @Test(
    "the request is sent again with the new token", arguments: ["GET", "POST", "PATCH", "DELETE"])
  func once(method: String) async throws {
    let server = TokenServer(withdrawn: ["t1"])
    let body: HTTPRequest.Body? = method == "GET" ? nil : .data(Data("hi".utf8))
    let client = client(server)
    for _ in 1...2 { _ = try await client.response(to: AnyOperation(method: method, body: body)) }
    let sent = await server.sent
    #expect(sent.map { $0.headers["Authorization"] } == ["Bearer t1", "Bearer t2", "Bearer t2"])
    #expect(sent.allSatisfy { $0.method == method && $0.bodyText == (body == nil ? nil : "hi") })
    #expect(await server.given == 2)
  }

  @Test("a second status 401 is the result")
  func twice() async throws {
    let server = TokenServer(withdrawn: ["*"])
    await #expect {
      try await client(server).response(to: AnyOperation())
    } throws: { ($0 as? Failure)?.status == 401 }
    #expect(await server.sent.count == 2)
    #expect(await server.given == 2)
  }

  @Test("50 concurrent refusals result in one token request")
  func many() async throws {
    let server = TokenServer(withdrawn: ["t1"], gathering: 50)
    let client = client(server)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask { _ = try await client.response(to: AnyOperation(method: "POST")) }
      }
      try await group.waitForAll()
    }
    #expect(await server.given == 2)
    let tokens = await server.sent.map { $0.headers["Authorization"] ?? "" }
    #expect(tokens.filter { $0 == "Bearer t1" }.count == 50)
    #expect(tokens.filter { $0 == "Bearer t2" }.count == 50)
  }

  @Test("a fixed bearer token is not replaced")
  func bearer() async throws {
    let server = TokenServer(withdrawn: ["mine"])
    await #expect {
      try await client(server, .bearer("mine")).response(to: AnyOperation())
    } throws: { ($0 as? Failure)?.status == 401 }
    #expect(await server.requests.count == 1)
  }

  @Test(
    "if no new token is available, the response with status 401 is the result",
    arguments: [
      .answer(400, [:], "no"), .answer(503), .error(.connectionLost),
      .answer(200, [:], #"{"access_token":"a b"}"#),
    ] as [Step])
  func noToken(step: Step) async throws {
    let transport = StubTransport(
      .answer(200, [:], #"{"access_token":"t1"}"#), .answer(401, ["X-Request-ID": "r"], "who?"),
      step)
    await #expect {
      try await client(transport).response(to: AnyOperation())
    } throws: { error in
      guard case Failure.undocumented(let response) = error else { return false }
      return response.status == 401 && response.requestID == "r"
        && response.body == Data("who?".utf8)
    }
    #expect(transport.requests.count == 3)
  }

  @Test("a task that is cancelled during a token request is reported as cancelled")
  func cancelledRenewal() async throws {
    let transport = StubTransport(
      .answer(200, [:], #"{"access_token":"t1"}"#), .answer(401), .silence)
    let client = client(transport)
    let task = Task { try await client.response(to: AnyOperation()) }
    try await transport.untilRequests(3)
    task.cancel()
    let error = await #expect(throws: Failure.self) { try await task.value }
    #expect(error?.isCancelled == true)
  }

  @Test("a personal access token is used like client credentials")
  func personalAccessToken() async throws {
    let server = TokenServer()
    let client = client(server, .personalAccessToken(id: "me", secret: "s"))
    try await ReportsDataExtractionAPI(client: client).cancelReport(id: "1")
    let requests = await server.requests
    #expect(
      requests.first?.bodyText == "grant_type=client_credentials&client_id=me&client_secret=s")
    #expect(requests.last?.headers["Authorization"] == "Bearer t1")
    #expect(!"\(client.credentials)".contains("me"))
  }

  @Test("the retry policy of a call applies to its token request")
  func retries() async throws {
    let clock = DrivenClock(isEager: true)
    let token = Step.answer(200, [:], #"{"access_token":"t"}"#)
    let transport = StubTransport(
      .answer(429, ["Retry-After": "9"]), .error(.connectionLost), .answer(500), token,
      .answer(200))
    let client = client(transport).with {
      $0 = CallOptions(deadline: nil, retries: RetryPolicy(random: { 1 }), clock: clock.forCalls)
    }
    _ = try await client.response(to: AnyOperation(method: "POST"))
    #expect(clock.sleeps == [.seconds(9), .seconds(1), .seconds(2)])
    #expect(transport.requests.count == 5)
  }

  @Test("a token is replaced shortly before it expires, by the client's clock")
  func expiry() async throws {
    let clock = DrivenClock()
    let server = TokenServer()
    let client = client(server).with { $0.clock = clock.forCalls }
    for (seconds, given) in [(0, 1), (688, 1), (2, 2), (688, 2), (2, 3)] {
      clock.advance(by: .seconds(seconds))
      _ = try await client.response(to: AnyOperation())
      #expect(await server.given == given)
    }
  }

  @Test("a user name with a colon is refused, because the server would split it")
  func colon() async throws {
    let scheme = SecurityScheme(name: "basic", kind: .basic)
    enum Basic: SecurityChoice {
      static let security = [[SecurityRequirement(SecurityScheme(name: "basic", kind: .basic))]]
    }
    #expect(Basic.security == [[SecurityRequirement(scheme)]])
    let transport = StubTransport(200, [:], "{}")
    let client = client(transport, .basic(user: "a:b", password: "hunter2"))
    await #expect {
      try await client.response(to: SampleOperation<Basic>())
    } throws: { error in
      guard case APIError<JSONValue>.unauthenticated(.unfit(let reason)) = error else {
        return false
      }
      return reason.contains("colon") && !"\(error) \(error.localizedDescription)".contains("a:b")
    }
    #expect(transport.requests.isEmpty)
  }
}
