import Foundation
import SailPointReports
import Testing

/// A transport that simulates the server of one report, and records the requests.
actor ReportServer: Transport {
  enum Reply: Sendable {
    case answer(Int, HTTPHeaders = [:], String = "{}")
    case error(TransportError.Reason)
    /// No response until the task is cancelled.
    case silence
    /// A response that arrives only after the task was cancelled.
    case answerAfterCancellation(String)

    static let running = Reply.answer(200)

    static func result(_ status: String, _ headers: HTTPHeaders = [:]) -> Reply {
      .answer(200, headers, #"{"status":"\#(status)"}"#)
    }
  }

  /// The method and the target of each request, in order.
  private(set) var lines: [String] = []
  private var start: Reply
  /// The replies to polls. The last one repeats.
  private var polls: [Reply]
  private var file: Reply
  private var cancellation: Reply

  init(
    start: Reply = .answer(200, [:], #"{"id":"t1"}"#),
    polls: [Reply] = [.result("SUCCESS")],
    file: Reply = .answer(
      200, ["Content-Disposition": #"attachment; filename="a.csv""#], "a,b\n1,2\n"),
    cancellation: Reply = .answer(204),
  ) {
    self.start = start
    self.polls = polls
    self.file = file
    self.cancellation = cancellation
  }

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    let line = "\(request.method) \(request.target)"
    lines.append(line)
    switch line.dropFirst("POST /v1/reports/".count) {
    case "run": return try await play(start)
    case "t1/cancel": return try await play(cancellation)
    case _ where line.contains("/result"):
      return try await play(polls.count > 1 ? polls.removeFirst() : polls[0])
    default: return try await play(file)
    }
  }

  private func play(_ reply: Reply) async throws -> StreamedResponse {
    switch reply {
    case .answer(let status, let headers, let body):
      return StreamedResponse(
        HTTPResponse(status: status, headers: headers, body: Data(body.utf8)))
    case .error(let reason): throw TransportError(reason: reason, message: "scripted")
    case .silence:
      try await Task.sleep(for: .seconds(600))
      throw TransportError(reason: .other, message: "the task was not cancelled")
    case .answerAfterCancellation(let body):
      while !Task.isCancelled { await Task.yield() }
      return StreamedResponse(HTTPResponse(status: 200, body: Data(body.utf8)))
    }
  }

  /// Waits until at least that many requests have arrived.
  func untilRequests(_ count: Int) async throws {
    while lines.count < count { try await Task.sleep(for: .milliseconds(1)) }
  }

  static let run = "POST /v1/reports/run"
  static let poll = "GET /v1/reports/t1/result"
  static let cancel = "POST /v1/reports/t1/cancel"
  static let file = "GET /v1/reports/t1?fileFormat=csv"
}

/// A report that is run against a scripted server, on a clock that the test drives.
struct ReportRun {
  typealias Plain = LongRunning<RunReport, Never>
  typealias Saved = LongRunning<RunReport, FileDownload<GetReport>>

  var server: ReportServer
  var clock: DrivenClock
  var reports: ReportsDataExtractionAPI

  init(_ server: ReportServer, isEager: Bool = false) {
    let clock = DrivenClock(isEager: isEager)
    let deadline: Duration? = isEager ? nil : .seconds(300)
    self.server = server
    self.clock = clock
    reports = ReportsDataExtractionAPI(
      client: APIClient(
        server: .test, credentials: .bearer("tok"), transport: server,
        options: CallOptions(deadline: deadline, clock: clock.forCalls)))
  }

  /// A run whose waits are 1, 2, 4 and 8 seconds, and 10 from then on.
  func plain(deadline: Duration? = nil, _ polling: PollingPolicy = .doubling) -> Plain {
    reports.runReport(.searchExport(query: "name:a*"), deadline: deadline, polling: polling)
  }

  /// A run that also downloads the file, with the same waits.
  func saved(
    to destination: URL, deadline: Duration? = nil, _ polling: PollingPolicy = .doubling,
  ) -> Saved {
    reports.runReport(
      .searchExport(query: "name:a*"), fileFormat: .csv, to: destination, deadline: deadline,
      polling: polling)
  }
}

extension PollingPolicy {
  static let doubling = PollingPolicy(
    firstInterval: .seconds(1), growth: 2, longestInterval: .seconds(10), jitter: 0)
}

/// The states of a run as texts, and the error that ended it.
struct RunRecord<Fetch: LongRunningFetch>: Sendable {
  var states: [String] = []
  var error: LongRunningError<RunReport, Fetch>?

  init() {}

  init(_ run: LongRunning<RunReport, Fetch>) async {
    await follow(run)
  }

  mutating func follow(_ run: LongRunning<RunReport, Fetch>) async {
    do {
      for try await state in run { states.append(Self.text(state)) }
    } catch {
      self.error = error
    }
  }

  static func text(_ state: LongRunningState<RunReport, Fetch>) -> String {
    switch state {
    case .started(let task): "started \(task.id ?? "")"
    case .running(let result): "running \(result.status?.rawValue ?? "")"
    case .done(let result): "done \(result.status?.rawValue ?? "")"
    case .downloaded(let file): "downloaded \((file as? URL)?.lastPathComponent ?? "")"
    }
  }
}
