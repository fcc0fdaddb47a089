import Foundation
import SailPointReports
import Testing

@testable import AttackClient

/// The answers of a server, and the expected outcomes of a `GET` and a `POST`: how the call ends,
/// and how many requests it sends.
private struct Script: Sendable, CustomTestStringConvertible {
  typealias Outcome = (ending: String, requests: Int)

  var testDescription: String
  var answers: [LoopbackServer.Answer]
  var get: Outcome
  var post: Outcome
  /// The minimum time between the first two requests, in seconds.
  var pause = 0.0
  var deadline = Duration.seconds(30)

  init(
    _ name: String, _ answers: [LoopbackServer.Answer], get: Outcome, post: Outcome,
    pause: Double = 0, deadline: Duration = .seconds(30),
  ) {
    testDescription = name
    self.answers = answers
    self.get = get
    self.post = post
    self.pause = pause
    self.deadline = deadline
  }
}

@Suite("Calls to a server with a script of answers")
struct ServerScriptTests {
  private typealias Answer = LoopbackServer.Answer

  private static let success = Answer.json("{}")
  private static let page = "<!DOCTYPE html><title>Sorry</title>"
  private static let head = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"
  private static let lostAfterRetries = ("transport connectionLost", 3)
  private static let lostOnce = ("transport connectionLost", 1)

  private static let broken: [Script] = [
    Script("truncates", [.init(raw: head + "{}")], get: lostAfterRetries, post: lostOnce),
    Script("truncates once", [.init(raw: head), success], get: ("success", 2), post: lostOnce),
    Script(
      "cuts a chunk",
      [.init(raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}")],
      get: lostAfterRetries, post: lostOnce),
    Script(
      "closes the connection without an answer", [.init(raw: "")],
      get: lostAfterRetries, post: lostOnce),
    Script(
      "resets before the head", [.init(raw: "", end: .reset)],
      get: lostAfterRetries, post: lostOnce),
    Script(
      "resets once before the head", [.init(raw: "", end: .reset), success],
      get: ("success", 2), post: lostOnce),
    Script(
      "resets within the head", [.init(raw: "HTTP/1.1 200 OK\r\nX:", end: .reset)],
      get: lostAfterRetries, post: lostOnce),
    Script(
      "resets after the head", [.init(raw: head, end: .reset)],
      get: lostAfterRetries, post: lostOnce),
    Script(
      "resets within the body", [.init(raw: head + "{}", end: .reset)],
      get: lostAfterRetries, post: lostOnce),
  ]

  private static let slow: [Script] = [
    Script(
      "drips to the end", [.init(body: "{\"rows\":3}", pieces: 1)],
      get: ("success", 1), post: ("success", 1)),
    Script(
      "drips for ever", [.init(drip: .init(every: 0.1, text: " "))],
      get: ("transport deadlinePassed", 1), post: ("transport deadlinePassed", 1),
      deadline: .milliseconds(800)),
    Script(
      "stalls before the head", [.init(raw: "", end: .stall)],
      get: ("transport timedOut", 3), post: ("transport timedOut", 1)),
    Script(
      "stalls within the body, once", [.init(raw: head + "{", end: .stall), success],
      get: ("success", 2), post: ("transport timedOut", 1)),
    Script(
      "stalls until the deadline", [.init(raw: "", end: .stall)],
      get: ("transport deadlinePassed", 1), post: ("transport deadlinePassed", 1),
      deadline: .milliseconds(500)),
  ]

  private static let odd: [Script] = [
    Script(
      "redirects to itself", [.redirect(307, to: "?moved"), success],
      get: ("success", 2), post: ("success", 2)),
    Script(
      "redirects elsewhere", [.redirect(302, to: "http://127.0.0.1:1/"), success],
      get: ("undocumented 302", 1), post: ("undocumented 302", 1)),
    Script(
      "redirects in a circle", [.redirect(308, to: "?again")],
      get: ("undocumented 308", 11), post: ("undocumented 308", 11)),
    Script(
      "answers HTML", [.init(headers: ["Content-Type": "text/html"], body: page)],
      get: ("undecodable 200", 1), post: ("undecodable 200", 1)),
    Script(
      "answers HTML with a gateway status", [.init(status: 502, body: page)],
      get: ("undocumented 502", 3), post: ("undocumented 502", 1)),
    Script(
      "answers HTML with a documented status", [.init(status: 403, body: page)],
      get: ("undecodable 403", 1), post: ("undecodable 403", 1)),
    Script(
      "fails once", [.json("{}", status: 500), success],
      get: ("success", 2), post: ("documented 500", 1)),
    Script(
      "is busy once", [.json("{}", status: 503, headers: ["Retry-After": "1"]), success],
      get: ("success", 2), post: ("undocumented 503", 1), pause: 0.9),
    Script(
      "answers 400 without a body", [.init(status: 400, raw: "HTTP/1.1 400 No\r\n\r\n")],
      get: ("documented 400", 1), post: ("documented 400", 1)),
  ]

  private static func refusal(_ field: String?, pause: Double) -> Script {
    let headers = field.map { ["Retry-After": $0] } ?? [:]
    return Script(
      "answers 429 with Retry-After: \(field ?? "(none)")",
      [.json(#"{"message":"no"}"#, status: 429, headers: headers), success],
      get: ("success", 2), post: ("success", 2), pause: pause)
  }

  /// A date has whole seconds, so the wait may be up to one second shorter.
  private static let refusals: [Script] =
    [
      ("1", 0.9), ("0", 0), ("0.7", 0.6), ("{date+2}", 0.9), ("{rfc850+2}", 0.9),
      ("{asctime+2}", 0.9), ("{date-9}", 0), ("soon", 0), ("-5", 0), (nil, 0),
    ].map { refusal($0.0, pause: $0.1) } + [
      Script(
        "answers 429 with a wait that is too long",
        [.json("{}", status: 429, headers: ["Retry-After": "86400"]), success],
        get: ("documented 429", 1), post: ("documented 429", 1)),
      Script(
        "answers 429 again and again",
        [.json("{}", status: 429, headers: ["Retry-After": "0"])],
        get: ("documented 429", 3), post: ("documented 429", 3)),
      Script(
        "answers 429 with a wait beyond the deadline",
        [.json("{}", status: 429, headers: ["Retry-After": "20"]), success],
        get: ("documented 429", 1), post: ("documented 429", 1), deadline: .seconds(10)),
    ]

  private func reports(
    _ server: LoopbackServer, _ deadline: Duration = .seconds(30),
  ) -> ReportsDataExtractionAPI {
    var client = server.client {
      $0.deadline = deadline
      $0.retries = RetryPolicy(attempts: 3, firstWait: .milliseconds(20))
    }
    client.transport = URLSessionTransport(idleTimeout: 1)
    return ReportsDataExtractionAPI(client: client)
  }

  private func get(_ reports: ReportsDataExtractionAPI) async -> String {
    await ending { () async throws(APIError<GetReportResult.Failure>) in
      try await reports.getReportResult(taskResultId: "t1")
    }
  }

  private func post(_ reports: ReportsDataExtractionAPI) async -> String {
    await ending { () async throws(APIError<StartReport.Failure>) in
      try await reports.startReport(.searchExport(query: "name:a*"))
    }
  }

  @Test("calls to a server that", arguments: broken + slow + odd + refusals)
  private func script(_ script: Script) async throws {
    for isPost in [false, true] {
      let server = try LoopbackServer(["*": script.answers])
      let reports = reports(server, script.deadline)
      let expected = isPost ? script.post : script.get
      let ending = isPost ? await post(reports) : await get(reports)
      let requests = try server.requests()
      #expect(ending == expected.ending)
      #expect(requests.count == expected.requests)
      #expect(requests.allSatisfy { $0.method == (isPost ? "POST" : "GET") })
      #expect(requests.allSatisfy { $0.sha256 == requests[0].sha256 })
      if requests.count > 1 {
        #expect(requests[1].time - requests[0].time >= script.pause)
        #expect(requests[1].time - requests[0].time < script.pause + 10)
      }
    }
  }

  @Test(
    "a lost connection that was used before does not repeat a POST", arguments: [true, false])
  func reusedConnection(hasBody: Bool) async throws {
    for lost in [Answer(raw: "", end: .reset), Answer(raw: "")] {
      let server = try LoopbackServer(["*": [Self.success, lost, Self.success]])
      let reports = reports(server)
      #expect(await post(reports) == "success")
      let second =
        if hasBody {
          await post(reports)
        } else {
          await ending { () async throws(APIError<CancelReport.Failure>) in
            try await reports.cancelReport(id: "t1")
          }
        }
      #expect(second.hasPrefix("transport "))
      #expect(try server.requests().count == 2)
    }
  }

  @Test("a call to an absent server fails to connect")
  func absence() async throws {
    let port = try LoopbackServer([:]).port
    let url = try #require(URL(string: "http://127.0.0.1:\(port)/"))
    try await Task.sleep(for: .milliseconds(300))
    var client = APIClient(server: APIServer(url: url))
    client.options.retries = RetryPolicy(attempts: 3, firstWait: .milliseconds(20))
    let reports = ReportsDataExtractionAPI(client: client)
    #expect(await get(reports) == "transport cannotConnect")
    #expect(await post(reports) == "transport cannotConnect")
  }

  @Test("a refused token is replaced once", arguments: [false, true])
  func refusedToken(isPost: Bool) async throws {
    let path = isPost ? "POST /v2025/reports/run" : "GET /v2025/reports/t1/result"
    let refusal = Answer.json(#"{"error":"expired"}"#, status: 401)
    let tokens = (1...3).map { Answer.json(#"{"access_token":"t\#($0)","expires_in":749}"#) }
    for (answers, expected) in [
      ([refusal, Self.success], "success"), ([refusal], "documented 401"),
    ] {
      let server = try LoopbackServer(["POST /oauth/token": tokens, path: answers])
      var reports = reports(server)
      reports.client.credentials = .clientCredentials(
        id: "id", secret: "secret", tokenURL: server.url(path: "/oauth/token"))
      let ending = isPost ? await post(reports) : await get(reports)
      #expect(ending == expected)
      let requestLines = try server.requestLines()
      #expect(requestLines == ["POST /oauth/token", path, "POST /oauth/token", path])
      let tokens = try server.requests().filter { $0.target != "/oauth/token" }
        .map { $0["Authorization"] }
      #expect(tokens == ["Bearer t1", "Bearer t2"])
    }
  }
}
