import Foundation
import SailPointReports
import Testing

@Suite("Error texts contain a description, a reason and a suggestion")
struct ErrorTextTests {
  typealias Failure = APIError<GetReport.Failure>

  private static let page = "<!-- 7 --><!DOCTYPE html><html><body>Sign in</body></html>"

  private func response(
    _ status: Int, _ headers: HTTPHeaders = [:], _ body: String = "{}",
  ) -> HTTPResponse {
    HTTPResponse(status: status, headers: headers, body: Data(body.utf8))
  }

  private func texts(_ error: Failure) -> String {
    [error.errorDescription, error.failureReason, error.recoverySuggestion]
      .map { $0 ?? "" }.joined(separator: " | ")
  }

  @Test("the description contains the operation, the status and the request ID")
  func names() {
    let error = Failure.undocumented(response(502, ["slpt-request-id": "af3", "CF-Ray": "9"]))
    #expect(error.operationID == "getReport")
    #expect(error.status == 502)
    #expect(error.requestID == "af3")
    #expect(
      error.localizedDescription
        == "The call to 'getReport' failed with status 502 (request ID af3), "
        + "which the API does not document.")
    #expect(APIError<Never>.cancelled.operationID == nil)
    #expect(APIError<Never>.cancelled.localizedDescription == "The call was cancelled.")
  }

  @Test(
    "a request ID is found in any of several header fields",
    arguments: [
      "SLPT-Request-ID", "x-request-id", "Request-Id", "X-Correlation-ID", "x-amzn-requestid",
      "cf-ray",
    ])
  func requestIDs(name: String) {
    var headers: HTTPHeaders = ["Date": "today"]
    headers[name] = "id-1"
    #expect(HTTPResponse(status: 200, headers: headers).requestID == "id-1")
    #expect(HTTPResponse(status: 200, headers: ["X-Request-ID": ""]).requestID == nil)
  }

  @Test(
    "texts for statuses",
    arguments: [
      (401, "does not accept the credentials"), (403, "Check the scopes"),
      (404, "Check the identifiers"), (429, "Retry-After is '12'"), (500, "occurred on the server"),
      (503, "Retry-After is '12'"), (302, "redirects to 'https://else.example/x'"),
    ])
  func statuses(status: Int, part: String) {
    let headers: HTTPHeaders = [
      "Retry-After": "12", "Location": "https://u:pw@else.example/x?key=hunter2",
    ]
    let texts = texts(.undocumented(response(status, headers)))
    #expect(texts.contains(part))
    #expect(!texts.contains("hunter2") && !texts.contains("pw"))
    #expect(texts.contains("\(status)"))
  }

  @Test("texts for errors without a response")
  func reasons() {
    func texts(_ reason: TransportError.Reason) -> String {
      self.texts(.transport(TransportError(reason: reason, message: "why")))
    }
    #expect(texts(.insecure).contains("certificate"))
    #expect(texts(.deadlinePassed).contains("longer deadline"))
    #expect(texts(.cannotConnect).contains("the network"))
    #expect(texts(.timedOut).contains("may have performed the request"))
    #expect(texts(.connectionLost).contains("ended before the response was complete"))
    #expect(texts(.other).contains("why"))
    #expect(self.texts(.unauthenticated(.refused(response(401)))).contains("client secret"))
    #expect(self.texts(.invalidRequest(.method("a b"))).contains("was not sent. The method 'a b'"))
  }

  @Test("an HTML page instead of JSON is reported as a page of a proxy")
  func page() async throws {
    for status in [200, 403, 502] {
      let transport = StubTransport(status, ["Content-Type": "text/html"], Self.page)
      let client = APIClient(
        server: .test, transport: transport, options: CallOptions(retries: .never))
      do {
        _ = try await client.response(to: GetReportResult(taskResultId: "1"))
        Issue.record("an HTML page was decoded")
      } catch {
        #expect(error.response?.body == Data(Self.page.utf8))
        #expect(error.failureReason?.contains("a proxy, a firewall or a login page") == true)
        guard case .undecodable(let problem, _) = error else { continue }
        #expect(
          problem.reason == "it is an HTML page instead of JSON (its Content-Type is 'text/html')")
      }
    }
  }

  @Test(
    "the error names the kind of a body that is not JSON",
    arguments: [
      ("<?xml version='1.0'?><a/>", "it is XML instead"), ("%PDF-1.7", "a PDF document"),
      ("<!-- down --><p>Sorry", "an HTML page"), ("a,b\n1,2\n", "a CSV table"),
      ("PK\u{3}\u{4}xx", "a ZIP archive"), ("\n <HTML>", "an HTML page"),
      ("\u{FEFF}<html>", "an HTML page"), ("hello", "it has no Content-Type"),
      ("{\"a\":", "it has no Content-Type"),
    ])
  func kinds(body: String, part: String) {
    let error = #expect(throws: UndecodableBody.self) {
      try response(200, [:], body).json(JSONValue.self)
    }
    #expect(error?.reason.contains(part) == true, "\(error?.reason ?? "")")
  }

  @Test("a byte order mark before JSON is skipped")
  func byteOrderMark() throws {
    #expect(try response(200, [:], "\u{FEFF}{\"a\":1}").json(JSONValue.self) == ["a": 1])
    #expect(throws: UndecodableBody.self) {
      try response(200, [:], "\u{FEFF}").json(JSONValue.self)
    }
  }

  @Test("the text for a body that exceeds the limit")
  func bodyLimit() async throws {
    let client = APIClient(
      server: .test, transport: StubTransport(200, [:], #"{"a":"0123456789"}"#)
    ).with { $0.bodyLimit = 8 }
    await #expect {
      try await client.response(to: AnyOperation())
    } throws: { $0.localizedDescription.contains("longer than the limit of 8 bytes") }
  }
}
