import Foundation
import SailPointReports
import Testing

/// Suspends tasks until it is opened, or until they are cancelled.
private struct Gate: Sendable {
  private let stream: AsyncStream<Never>
  private let continuation: AsyncStream<Never>.Continuation

  init() {
    (stream, continuation) = AsyncStream.makeStream()
  }

  func pass() async {
    for await _ in stream {}
  }

  func open() {
    continuation.finish()
  }
}

@Suite("Tokens for client credentials")
struct ClientCredentialsTests {
  private func client(
    _ transport: StubTransport, id: String = "id", secret: String = "secret", tokenURL: URL? = nil,
  ) -> APIClient {
    APIClient(
      server: .test,
      credentials: .clientCredentials(id: id, secret: secret, tokenURL: tokenURL),
      transport: transport,
      options: CallOptions(retries: .never),
    )
  }

  /// Returns a transport that answers token requests with the given JSON, and all others with `{}`.
  private func transport(
    _ status: Int = 200,
    _ answer: String = #"{"access_token":"t","expires_in":749,"token_type":"bearer"}"#,
    after gate: Gate? = nil,
  ) -> StubTransport {
    StubTransport { request in
      if request.method == "GET" { return HTTPResponse(status: 200, body: Data("{}".utf8)) }
      await gate?.pass()
      return HTTPResponse(status: status, body: Data(answer.utf8))
    }
  }

  private func call(_ client: APIClient) async throws {
    _ = try await client.response(to: SampleOperation<OAuth2Security>())
  }

  @Test("a token is requested according to RFC 6749, at the origin of the server")
  func request() async throws {
    let transport = transport()
    try await call(client(transport, id: "a b*~", secret: "s&=+%é"))
    let requests = transport.requests
    #expect(requests.count == 2)
    #expect(requests[0].method == "POST")
    #expect(requests[0].url.absoluteString == "https://api.example/oauth/token")
    #expect(requests[0].headers["Content-Type"] == "application/x-www-form-urlencoded")
    #expect(requests[0].headers["Authorization"] == nil)
    #expect(
      requests[0].bodyText == "grant_type=client_credentials&client_id=a+b%2A~"
        + "&client_secret=s%26%3D%2B%25%C3%A9")
    #expect(requests[1].headers["Authorization"] == "Bearer t")
  }

  @Test("the caller can set another token URL")
  func otherURL() async throws {
    let transport = transport()
    let url = try #require(URL(string: "https://login.example/t"))
    try await call(client(transport, tokenURL: url))
    #expect(transport.requests[0].url == url)
  }

  @Test("calls share a token until shortly before it expires")
  func keeping() async throws {
    let transport = transport()
    let client = client(transport)
    for _ in 0..<3 { try await call(client) }
    var copy = client
    copy.server = .test
    try await call(copy)
    #expect(transport.requests.map(\.method) == ["POST", "GET", "GET", "GET", "GET"])
  }

  @Test(
    "any lifetime in a token response is accepted",
    arguments: [
      ("0", 2), ("-5", 2), ("1e300", 1), ("\"749\"", 1), ("\"soon\"", 1), ("null", 1), ("[]", 1),
      ("0.0001", 2),
    ])
  func lifetime(json: String, tokenRequests: Int) async throws {
    let transport = transport(200, #"{"access_token":"t","expires_in":\#(json)}"#)
    let client = client(transport)
    try await call(client)
    try await Task.sleep(for: .milliseconds(1))
    try await call(client)
    #expect(transport.requests.filter { $0.method == "POST" }.count == tokenRequests)
  }

  @Test("concurrent calls share one token request")
  func singleFlight() async throws {
    let gate = Gate()
    let transport = transport(after: gate)
    let client = client(transport)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { try await call(client) } }
      try await Task.sleep(for: .milliseconds(50))
      gate.open()
      try await group.waitForAll()
    }
    let requests = transport.requests
    #expect(requests.filter { $0.method == "POST" }.count == 1)
    #expect(requests.filter { $0.method == "GET" }.count == 100)
  }

  @Test(
    "cancelling one of several calls does not cancel their token request", .timeLimit(.minutes(5)))
  func cancellation() async throws {
    let gate = Gate()
    let transport = transport(after: gate)
    let client = client(transport)
    let first = Task { try await call(client) }
    while transport.requests.isEmpty { await Task.yield() }
    let second = Task { try await call(client) }
    try await Task.sleep(for: .milliseconds(100))
    first.cancel()
    await #expect { try await first.value } throws: { isCancelled($0) }
    gate.open()
    try await second.value
    #expect(transport.requests.map(\.method) == ["POST", "GET"])
  }

  @Test(
    "a token request without waiting calls is cancelled, and the next call sends another",
    .timeLimit(.minutes(5)))
  func abandonment() async throws {
    let gate = Gate()
    let transport = transport(after: gate)
    let client = client(transport)
    let first = Task { try await call(client) }
    while transport.requests.isEmpty { await Task.yield() }
    first.cancel()
    await #expect { try await first.value } throws: { isCancelled($0) }
    gate.open()
    try await call(client)
    #expect(transport.requests.map(\.method) == ["POST", "POST", "GET"])
  }

  @Test(
    "a refused token request is an error with the response, and is not cached",
    arguments: [
      (401, #"{"error":"invalid_client"}"#), (500, "<html>"), (429, ""), (302, ""), (200, ""),
      (200, "{}"), (200, "[]"), (200, #"{"access_token":""}"#), (200, #"{"access_token":7}"#),
    ])
  func refusal(status: Int, body: String) async throws {
    let transport = transport(status, body)
    let client = client(transport)
    for count in 1...2 {
      do {
        try await call(client)
        Issue.record("the call has a result")
      } catch APIError<JSONValue>.unauthenticated(.refused(let response)) {
        #expect(response.status == status)
        #expect(response.body == Data(body.utf8))
      }
      #expect(transport.requests.count == count)
    }
  }

  @Test(
    "the error explains why a token response is unusable",
    arguments: [
      ("<html>", "it is an HTML page instead of JSON"), ("", "the body is empty"),
      (#"{"access_token":7}"#, "at 'access_token': the token is missing"),
    ])
  func unreadable(body: String, reason: String) {
    let response = HTTPResponse(status: 200, body: Data(body.utf8))
    let text = APIError<Never>.unauthenticated(.refused(response)).localizedDescription
    #expect(text.contains("its status is 200. The body cannot be read"))
    #expect(text.contains(reason), "\(text)")
  }

  @Test("a failed token request is not cached")
  func noConnection() async throws {
    struct Unplugged: Error {}
    let transport = StubTransport { _ in throw Unplugged() }
    let client = client(transport)
    for count in 1...2 {
      await #expect {
        try await call(client)
      } throws: { error in
        if case APIError<JSONValue>.unauthenticated(.transport(let problem)) = error {
          problem.underlyingError is Unplugged
        } else {
          false
        }
      }
      #expect(transport.requests.count == count)
    }
  }
}

func isCancelled(_ error: any Error) -> Bool {
  if case APIError<JSONValue>.cancelled = error { true } else { false }
}
