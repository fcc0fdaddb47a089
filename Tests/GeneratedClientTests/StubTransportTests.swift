import Foundation
import SailPointReports
import Testing

@Suite("A stub returns its answers, and reports requests without an answer")
struct StubTransportTests {
  private let stub = StubTransport()

  private var reports: ReportsDataExtractionAPI {
    ReportsDataExtractionAPI(client: APIClient(server: .production(tenant: "t"), transport: stub))
  }

  private func request(_ method: String, _ target: String) throws -> HTTPRequest {
    HTTPRequest(method: method, url: try #require(URL(string: "https://a.example\(target)")))
  }

  /// Returns the description of the route that answers a request; `none` if no route matches.
  private func answered(
    _ method: String, _ target: String, _ routes: [StubRoute],
  ) async throws -> String {
    let stub = StubTransport()
    for route in routes {
      stub.answer(route) { _ in .json(route.description) }
    }
    do {
      return try await stub.whole(request(method, target)).text
    } catch is UnexpectedRequest {
      return "none"
    }
  }

  @Test("the answers of an operation are used once each, in order")
  func order() async throws {
    stub.answer(
      .getReportResult, with: .json(#"{"rows":1}"#), try .value(["rows": 2]), .status(404))
    stub.answer(.cancelReport, with: .status(204))
    #expect(try await reports.getReportResult(taskResultId: "a").rows == 1)
    try await reports.cancelReport(id: "a")
    #expect(try await reports.getReportResult(taskResultId: "b").rows == 2)
    #expect(stub.unusedAnswers == ["GET /reports/{taskResultId}/result"])
    #expect(
      stub.requests.map { "\($0.method) \($0.target)" } == [
        "GET /v2025/reports/a/result", "POST /v2025/reports/a/cancel",
        "GET /v2025/reports/b/result",
      ])
    #expect(stub.requests(to: .getReportResult).count == 2)
    #expect(stub.requests(to: .getReport).isEmpty)
  }

  @Test("a closure can answer every request")
  func closure() async throws {
    stub.answer(.getReportResult, with: .json(#"{"rows":1}"#))
    stub.answer(.everything) { request in
      if request.method == "POST" { throw CancellationError() }
      return .json(#"{"rows":7}"#)
    }
    for rows in [1, 7, 7] {
      #expect(try await reports.getReportResult(taskResultId: "a").rows == Int64(rows))
    }
    await #expect(throws: CancellationError.self) {
      try await stub.send(request("POST", "/v2025/reports/a/cancel"))
    }
    #expect(stub.unusedAnswers.isEmpty)
  }

  @Test("a request without an answer is an error that lists the routes")
  func unexpected() async throws {
    await #expect {
      _ = try await StubTransport().send(request("GET", "/a"))
    } throws: { error in
      error.localizedDescription
        == "The stub has no answer for 'GET https://a.example/a'. "
        + "The routes with answers are: none."
    }
    stub.answer(.startReport, with: .status(200)).answer(.getReport, with: .status(200))
    _ = try await stub.send(request("GET", "/reports/1"))
    do {
      _ = try await reports.getReport(taskResultId: "x", fileFormat: .csv)
      Issue.record("a request without an answer has a result")
    } catch {
      guard case .transport(let problem) = error else { throw error }
      #expect(
        problem.message == "The stub has no answer for "
          + "'GET https://t.api.identitynow.com/v2025/reports/x'. The routes with answers are: "
          + "'POST /reports/run', 'GET /reports/{taskResultId}' (all used).")
      #expect(problem.underlyingError is UnexpectedRequest)
    }
    #expect(stub.requests.count == 2)
  }

  @Test("the most specific route answers a request")
  func routes() async throws {
    let routes = [
      StubRoute.everything, StubRoute("GET", "/a/{id}"), StubRoute("GET", "/a/{id}/b"),
      StubRoute("GET", "/a/c"), StubRoute("GET", "/x/a/{id}"), StubRoute("GET", "/e/{a}-{b}.json"),
      StubRoute("a header") { $0.url.path.hasSuffix("/special") },
    ]
    for (target, expected) in [
      ("/v1/a/1", "GET /a/{id}"), ("/a/1?q=/a/1/b", "GET /a/{id}"), ("/a/c", "GET /a/c"),
      ("/a/1/b", "GET /a/{id}/b"), ("/x/a/1", "GET /x/a/{id}"), ("/a/", "every request"),
      ("/b/1", "every request"), ("/a/1/", "every request"), ("/a/%2Fa%20b", "GET /a/{id}"),
      ("/e/1-2.json", "GET /e/{a}-{b}.json"), ("/e/-2.json", "every request"),
      ("/e/1-.json", "every request"), ("/e/1-2.jso", "every request"),
      ("/a/special", "a header"), ("", "every request"),
    ] {
      #expect(try await answered("GET", target, routes) == expected, "\(target)")
    }
    #expect(try await answered("POST", "/a/1", Array(routes.dropFirst())) == "none")
    #expect(try await answered("GET", "/d/%C3%A9%20/1", [StubRoute("GET", "/é /{x}")]) != "none")
    #expect(try await answered("GET", "/a/b", [StubRoute("GET", "a/{")]) == "none")
  }

  @Test("a body can arrive in chunks")
  func pieces() async throws {
    stub.answer(
      .everything,
      with: .body(Data("abcdefg".utf8), contentType: "text/plain").inChunks(
        of: 3, pause: .milliseconds(1)))
    let response = try await stub.send(request("GET", "/a"))
    #expect(response.headers["Content-Type"] == "text/plain")
    var pieces: [String] = []
    for try await piece in response.body { pieces.append(String(decoding: piece, as: UTF8.self)) }
    #expect(pieces == ["abc", "def", "g"])
  }

  @Test("a body can be interrupted after a number of bytes")
  func breaks() async throws {
    let body = StubAnswer.json("[1,2,3]")
    stub.answer(
      .everything, with: body.inChunks(of: 2).breaking(after: 3),
      body.breaking(after: 0, with: CancellationError()), body.breaking(after: 99))
    var received = ""
    do {
      for try await piece in try await stub.send(request("GET", "/a")).body {
        received += String(decoding: piece, as: UTF8.self)
      }
      Issue.record("the body was not interrupted")
    } catch {
      #expect((error as? TransportError)?.reason == .connectionLost)
    }
    #expect(received == "[1,")
    await #expect(throws: CancellationError.self) {
      try await stub.whole(request("GET", "/a"))
    }
    await #expect(throws: TransportError.self) { try await stub.whole(request("GET", "/a")) }
  }

  @Test("an answer can be delayed, and be cancelled during the delay")
  func delays() async throws {
    stub.answer(
      .everything, with: .status(204).delayed(by: .milliseconds(30)),
      .status(204).delayed(by: .seconds(600)))
    let start = ContinuousClock.now
    #expect(try await stub.send(request("GET", "/a")).status == 204)
    #expect(ContinuousClock.now - start >= .milliseconds(30))
    let reports = reports
    let task = Task { try await reports.cancelReport(id: "a") }
    while stub.requests.count < 2 { await Task.yield() }
    task.cancel()
    do {
      try await task.value
      Issue.record("the call was not cancelled")
    } catch {
      guard case .cancelled? = error as? APIError<CancelReport.Failure> else { throw error }
    }
  }

  @Test("an answer can be an error")
  func failures() async throws {
    stub.answer(
      .everything, with: .failure(TransportError(reason: .insecure, message: "no certificate")))
    do {
      try await reports.cancelReport(id: "a")
      Issue.record("the call has a result")
    } catch {
      guard case .transport(let problem) = error else { throw error }
      #expect(problem.reason == .insecure)
    }
  }

  @Test("each of many concurrent calls gets one answer")
  func concurrency() async throws {
    stub.answer(.everything) { request in .json(#"{"id":"\#(request.url.lastPathComponent)"}"#) }
    for _ in 0..<100 { stub.answer(.getReport, with: .json("{}")) }
    let stub = stub
    let requests = try (0..<200).map { try request("GET", "/reports/\($0)") }
    let bodies = try await withThrowingTaskGroup(of: String.self) { group in
      for request in requests { group.addTask { try await stub.whole(request).text } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(bodies.filter { $0 == "{}" }.count == 100)
    #expect(stub.requests.count == 200)
    #expect(stub.unusedAnswers.isEmpty)
  }
}

extension HTTPResponse {
  fileprivate var text: String { String(decoding: body, as: UTF8.self) }
}
