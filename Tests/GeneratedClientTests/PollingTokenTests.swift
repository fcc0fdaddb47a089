import Foundation
import SailPointReports
import Testing

@Suite("Failed token requests while a long-running operation is polled", .timeLimit(.minutes(5)))
struct PollingTokenTests {
  private typealias Answers = [HTTPResponse]

  /// Returns the record of a run with the given responses to token requests and polls, and the
  /// lengths of its waits.
  private func record(
    tokens: Answers, polls: Answers, maxConsecutiveFailures: Int = 8,
  ) async -> (RunRecord<Never>, sleeps: [Duration]) {
    let tokens = Shared(tokens[...])
    let polls = Shared(polls[...])
    let transport = StubTransport { request in
      var answer: HTTPResponse?
      switch request.url.lastPathComponent {
      case "token": tokens.change { answer = $0.popFirst() }
      case "result": polls.change { answer = $0.popFirst() }
      case "run": answer = Self.answer(200, #"{"id":"t1"}"#)
      default: answer = Self.answer(204, "")
      }
      return answer ?? Self.answer(400, "{}")
    }
    let clock = DrivenClock(isEager: true)
    let client = APIClient(
      server: .test, credentials: .clientCredentials(id: "i", secret: "s"), transport: transport,
      options: CallOptions(deadline: nil, clock: clock.forCalls))
    var policy = PollingPolicy.doubling
    policy.maxConsecutiveFailures = maxConsecutiveFailures
    let run = ReportsDataExtractionAPI(client: client).runReport(
      .searchExport(query: "a"), deadline: nil, polling: policy)
    return (await RunRecord(run), clock.sleeps)
  }

  private static func answer(
    _ status: Int, _ body: String, _ headers: HTTPHeaders = [:],
  ) -> HTTPResponse {
    HTTPResponse(status: status, headers: headers, body: Data(body.utf8))
  }

  private static let token = answer(200, #"{"access_token":"t","expires_in":3600}"#)
  private static let shortToken = answer(200, #"{"access_token":"s","expires_in":1}"#)
  private static let done = answer(200, #"{"status":"SUCCESS"}"#)
  private static let busy = answer(503, "", ["Retry-After": "7"])

  @Test("the run continues after the token server was busy")
  func busy() async {
    let (record, sleeps) = await record(
      tokens: [Self.shortToken, Self.busy, Self.answer(429, ""), Self.token], polls: [Self.done])
    #expect(record.error == nil)
    #expect(record.states == ["started t1", "done SUCCESS"])
    #expect(sleeps == [1, 7, 4].map { Duration.seconds($0) })
  }

  @Test("the run continues if a refused token can only be replaced later")
  func refused() async {
    let (record, _) = await record(
      tokens: [Self.token, Self.busy, Self.token], polls: [Self.answer(401, "{}"), Self.done])
    #expect(record.error == nil)
    #expect(record.states == ["started t1", "done SUCCESS"])
  }

  @Test("the run ends if no token is issued, or too many token requests fail")
  func never() async {
    let (record, _) = await record(tokens: [Self.shortToken], polls: [Self.done])
    guard case .pollFailed(.unauthenticated(.refused(let response))) = record.error else {
      Issue.record("\(record)")
      return
    }
    #expect(response.status == 400)
    let busy = Array(repeating: Self.busy, count: 3)
    let (other, _) = await self.record(
      tokens: [Self.shortToken] + busy, polls: [Self.done], maxConsecutiveFailures: 2)
    guard case .pollFailed(.unauthenticated(.refused(let last))) = other.error else {
      Issue.record("\(other)")
      return
    }
    #expect(last.status == 503)
  }
}
