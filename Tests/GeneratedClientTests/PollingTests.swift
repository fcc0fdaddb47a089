import Foundation
import SailPointReports
import Testing

@Suite("Intervals and failures of polling", .timeLimit(.minutes(5)))
struct PollingTests {
  private static func seconds(_ number: Double) -> Duration { .seconds(number) }

  @Test("waits grow up to a limit")
  func backOff() async {
    let polls = Array(repeating: ReportServer.Reply.running, count: 6) + [.result("SUCCESS")]
    let run = ReportRun(ReportServer(polls: polls), isEager: true)
    let record = await RunRecord(run.plain())
    #expect(record.error == nil)
    #expect(run.clock.sleeps == [1, 2, 4, 8, 10, 10, 10].map(Self.seconds))
  }

  @Test("waits are shortened at random")
  func jitter() async {
    for (chance, waits) in [(0.0, [1.0, 2, 4]), (0.5, [0.75, 1.5, 3]), (7, [0.5, 1, 2])] {
      var policy = PollingPolicy.doubling
      policy.jitter = 0.5
      policy.random = { chance }
      let server = ReportServer(polls: [.running, .running, .result("SUCCESS")])
      let run = ReportRun(server, isEager: true)
      _ = await RunRecord(run.plain(policy))
      #expect(run.clock.sleeps == waits.map(Self.seconds))
    }
  }

  @Test("a server may ask for a longer wait, in a result or an error")
  func retryAfter() async {
    let server = ReportServer(polls: [
      .answer(200, ["Retry-After": "7"]),
      .answer(429, ["Retry-After": "3.5"]),
      .answer(503, ["Retry-After": "Wed, 02 Jan 2030 00:00:21 GMT"]),
      .answer(200, ["Retry-After": "1"]),
      .answer(200, ["Retry-After": "86400"]),
      .result("SUCCESS"),
    ])
    let run = ReportRun(server, isEager: true)
    let record = await RunRecord(run.plain())
    #expect(record.error == nil)
    #expect(record.states == ["started t1", "running ", "running ", "running ", "done SUCCESS"])
    #expect(run.clock.sleeps == [1, 7, 4, 9, 10, 300].map(Self.seconds))
  }

  @Test("transient failures do not end the run, and each poll is sent once")
  func transientFailures() async {
    let server = ReportServer(polls: [
      .answer(429), .answer(500), .answer(503), .error(.connectionLost), .error(.timedOut),
      .running, .answer(502), .result("SUCCESS"),
    ])
    var policy = PollingPolicy.doubling
    policy.maxConsecutiveFailures = 5
    let record = await RunRecord(ReportRun(server, isEager: true).plain(policy))
    #expect(record.error == nil)
    #expect(record.states == ["started t1", "running ", "done SUCCESS"])
    #expect(await server.lines.count == 9)
  }

  @Test("permanent failures, and too many transient ones, end the run")
  func permanentFailures() async {
    var policy = PollingPolicy.doubling
    policy.maxConsecutiveFailures = 2
    let server = ReportServer(polls: [.answer(503), .error(.cannotConnect), .answer(503)])
    let record = await RunRecord(ReportRun(server, isEager: true).plain(policy))
    guard case .pollFailed(.undocumented(let response)) = record.error else {
      Issue.record("\(record)")
      return
    }
    #expect(response.status == 503)
    #expect(await server.lines == [ReportServer.run] + polls(3))

    let insecure = ReportServer(polls: [.error(.insecure)])
    _ = await RunRecord(ReportRun(insecure, isEager: true).plain())
    #expect(await insecure.lines == [ReportServer.run] + polls(1))
  }

  @Test("pending statuses are not failures")
  func pending() async throws {
    let server = ReportServer(polls: [.answer(404), .answer(404), .result("SUCCESS")])
    let run = ReportRun(server, isEager: true)
    var policy = PollingPolicy.doubling
    policy.maxConsecutiveFailures = 0
    let patient = LongRunning(
      PatientReport(start: StartReport(body: .searchExport(query: "a"))),
      client: run.reports.client, deadline: nil, polling: policy)
    var count = 0
    for try await _ in patient { count += 1 }
    #expect(count == 2)
    #expect(await server.lines == [ReportServer.run] + polls(3))

    let strict = ReportServer(polls: [.answer(404)])
    let error = await RunRecord(ReportRun(strict, isEager: true).plain()).error
    guard case .pollFailed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  private func polls(_ count: Int) -> [String] {
    Array(repeating: ReportServer.poll, count: count)
  }
}

/// A report for which status 404 means that it is not known yet.
private struct PatientReport: LongRunningOperation {
  static let pendingStatuses: Set<Int> = [404]

  var start: StartReport

  func poll(after answer: TaskResultDetails) -> GetReportResult? {
    RunReport(start: start).poll(after: answer)
  }

  func outcome(of answer: ReportResults) -> LongRunningOutcome {
    RunReport(start: start).outcome(of: answer)
  }
}
