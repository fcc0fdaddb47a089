import Foundation
import SailPointReports
import Testing

extension CallEvent.Kind {
  /// A short description of the event.
  fileprivate var line: String {
    switch self {
    case .sent(let method, let url, _): "sent \(method) \(url)"
    case .received(let status, _): "received \(status)"
    case .redirected(let url): "redirected \(url)"
    case .retrying(let wait, let reason): "retrying \(wait) \(reason)"
    case .tokenFetched(let url): "token \(url)"
    case .ended(let status, let duration): "ended \(status ?? 0) \(duration)"
    }
  }
}

@Suite("Calls can be observed and changed")
struct ObservationTests {
  typealias Failure = APIError<AnyOperation.Failure>

  private static let secret = "hunter2"

  private func printed(_ value: Any) -> String {
    var text = "\(value)" + String(reflecting: value)
    dump(value, to: &text)
    return text
  }

  @Test("a call reports its events, from the token request to the end")
  func events() async throws {
    let events = Shared<[CallEvent]>([])
    let clock = DrivenClock(isEager: true)
    let secret = Self.secret
    let transport = StubTransport(
      .answer(200, [:], #"{"access_token":"\#(secret)"}"#),
      .answer(302, ["Location": "/x?key=\(secret)", "Set-Cookie": secret]),
      .answer(429, ["Retry-After": "2"]), .error(.connectionLost), .answer(200))
    let options = CallOptions(
      deadline: nil, retries: RetryPolicy(random: { 1 }), clock: clock.forCalls)
    let client = APIClient(
      server: .test, credentials: .clientCredentials(id: "i", secret: secret),
      transport: transport, options: options,
      observer: { event in events.change { $0.append(event) } })
    _ = try await client.response(to: AnyOperation())
    let x = "https://api.example/x"
    #expect(
      events.value.map(\.kind.line) == [
        "token https://api.example/oauth/token", "sent GET https://api.example/v1/any/thing",
        "received 302", "redirected \(x)", "sent GET \(x)", "received 429",
        "retrying 2.0 seconds status 429", "sent GET \(x)", "retrying 1.0 seconds connectionLost",
        "sent GET \(x)", "received 200", "ended 200 3.0 seconds",
      ])
    #expect(events.value.map(\.attempt) == [0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4])
    #expect(Set(events.value.map(\.operationID)) == ["anything"])
    #expect(Set(events.value.map(\.callID)).count == 1)
    #expect(!printed(events.value).contains(secret))
    guard case .sent(_, _, let headers) = events.value[1].kind else { return }
    #expect(headers["Authorization"] == "(secret)")
  }

  @Test("an API key is redacted in any header field")
  func keyField() async throws {
    enum App: SecurityChoice {
      static let security = [
        [
          SecurityRequirement(
            SecurityScheme(name: "app", kind: .apiKey(location: .header, name: "X-App")))
        ]
      ]
    }
    let events = Shared<[CallEvent]>([])
    let transport = StubTransport(200, [:], "{}")
    let client = APIClient(
      server: .test, credentials: .apiKey(Self.secret), transport: transport,
      observer: { event in events.change { $0.append(event) } })
    _ = try await client.response(to: SampleOperation<App>())
    #expect(transport.requests.first?.headers["X-App"] == Self.secret)
    #expect(events.value.count == 3)
    #expect(!printed(events.value).contains(Self.secret))
    guard case .sent(_, _, let headers) = events.value[0].kind else { return }
    #expect(headers["X-App"] == "(secret)")
  }

  @Test("a call without a response has a last event")
  func failure() async throws {
    let events = Shared<[CallEvent]>([])
    let client = APIClient(
      server: .test, transport: StubTransport(.error(.insecure)),
      observer: { event in events.change { $0.append(event) } })
    _ = await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    let lines = events.value.map(\.kind.line)
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("ended 0 ") == true)
  }

  @Test(
    "the last event has the status of the response to the last request",
    arguments: [
      ([.cut(200, after: "ab")], "ended 200 "), ([.answer(404)], "ended 404 "),
      ([.answer(503), .error(.insecure)], "ended 0 "),
    ] as [([Step], String)])
  func lastStatus(steps: [Step], end: String) async throws {
    let events = Shared<[CallEvent]>([])
    let client = APIClient(
      server: .test, transport: StubTransport(all: steps),
      options: CallOptions(
        deadline: nil, retries: RetryPolicy(attempts: steps.count, firstWait: .zero)),
      observer: { event in events.change { $0.append(event) } })
    _ = await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    #expect(events.value.last?.kind.line.hasPrefix(end) == true)
  }

  @Test("middleware receives every request, including token requests")
  func middleware() async throws {
    let seen = Shared<[String]>([])
    let inner = StubTransport(
      .answer(200, [:], #"{"access_token":"t"}"#), .answer(307, ["Location": "/x"]),
      .answer(429, ["Retry-After": "0"]), .answer(200))
    let transport = inner.wrapped { request, next in
      var request = request
      request.headers["X-Trace"] = "1"
      seen.change { $0.append("> \(request.method)") }
      var response = try await next(request)
      seen.change { $0.append("< \(response.status)") }
      response.headers["X-Seen"] = "yes"
      return response
    }.wrapped { request, next in
      request.url.path == "/never"
        ? StreamedResponse(HTTPResponse(status: 204)) : try await next(request)
    }
    let client = APIClient(
      server: .test, credentials: .clientCredentials(id: "i", secret: "s"), transport: transport)
    let response = try await client.response(to: AnyOperation())
    #expect(response.headers["X-Seen"] == "yes")
    #expect(
      seen.value == ["> POST", "< 200", "> GET", "< 307", "> GET", "< 429", "> GET", "< 200"])
    #expect(inner.requests.allSatisfy { $0.headers["X-Trace"] == "1" })
  }

  @Test("options can be changed for some calls")
  func options() async throws {
    let transport = StubTransport(.answer(503))
    let reports = ReportsDataExtractionAPI(client: APIClient(server: .test, transport: transport))
    do {
      _ = try await reports.with { $0.retries = .never }.getReportResult(taskResultId: "1")
      Issue.record("a response with status 503 was decoded")
    } catch {
      #expect(error.status == 503)
    }
    #expect(transport.requests.count == 1)
    #expect(reports.client.options.retries.attempts == 4)
  }

  @Test("printed values contain no secrets")
  func secrecy() throws {
    let body = HTTPRequest.Body.data(Data("client_secret=\(Self.secret)".utf8))
    let url = try #require(URL(string: "https://a.example/x?key=\(Self.secret)"))
    let request = HTTPRequest(method: "POST", url: url, body: body)
    let headers: HTTPHeaders = [
      "Location": "https://u:\(Self.secret)@a.example/x?key=\(Self.secret)",
      "Referer": "/x?\(Self.secret)", "Authorization": Self.secret, "Accept": "text/csv",
    ]
    let bytes = Array("client_secret".utf8).map { "\($0)" }.joined(separator: "\n")
    for value in [body, request, headers, headers.redacted, CallOptions(), RetryPolicy()] as [Any] {
      #expect(!printed(value).contains(Self.secret))
      #expect(!printed(value).contains(bytes))
    }
    #expect("\(body)" == "21 bytes")
    #expect(!headers.redacted.fields.map(\.value).joined().contains(Self.secret))
    #expect(headers.redacted["Location"] == "https://a.example/x")
    #expect(headers.redacted["Accept"] == "text/csv")
  }
}
