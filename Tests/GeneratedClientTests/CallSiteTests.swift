import Foundation
import SailPointReports
import Testing

/// A transport that sends the requests for one host to the loopback server, so that call sites look
/// as in an app.
private struct Detour: Transport {
  var server: LoopbackServer
  var host: String

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    var request = request
    let text = request.url.absoluteString
    try #require(text.hasPrefix("https://\(host)/"))
    let target = text.dropFirst("https://\(host)".count)
    request.url = try #require(URL(string: "http://127.0.0.1:\(server.port)\(target)"))
    return try await URLSessionTransport().send(request)
  }
}

@Suite("Call sites work as they are written in an app")
struct CallSiteTests {
  private static let answers: [String: [LoopbackServer.Answer]] = [
    "POST /oauth/token": [.json(#"{"access_token":"tok","expires_in":749}"#)],
    "POST /v2025/reports/run": [
      .json(#"{"id":"t1","reportType":"ACCOUNTS"}"#),
      .json(#"{"message":"slow down"}"#, status: 429),
      .init(status: 302, headers: ["Location": "https://evil.example/"]),
    ],
    "GET /v2025/reports/t1/result": [
      .json(#"{"status":"SUCCESS","rows":3,"availableFormats":["CSV"]}"#)
    ],
    "GET /v2025/reports/t1": [
      .init(
        headers: [
          "Content-Type": "application/csv",
          "Content-Disposition": #"attachment; filename="report.csv""#,
        ],
        body: "a,b\n1,2\n",
      )
    ],
    "POST /v2025/reports/t1/cancel": [.init(status: 204)],
  ]

  @Test("a report is started, polled, read and cancelled")
  func separateCalls() async throws {
    let server = try LoopbackServer(Self.answers)
    let (id, secret) = ("client", "s3cret")

    let client = APIClient(
      server: .production(tenant: "acme"),
      credentials: .clientCredentials(id: id, secret: secret),
      transport: Detour(server: server, host: "acme.api.identitynow.com")
    )
    let reports = ReportsDataExtractionAPI(client: client)

    let task = try await reports.startReport(
      .accounts(application: "2c91…", sourceName: "Active Directory"))
    let result = try await reports.getReportResult(taskResultId: task.id ?? "", completed: true)
    let file = try await reports.getReport(taskResultId: task.id ?? "", fileFormat: .csv)
    try await reports.cancelReport(id: task.id ?? "")

    #expect(result.status == .success)
    #expect(result.rows == 3)
    #expect(result.availableFormats == [.csv])
    #expect(file.bytes == Data("a,b\n1,2\n".utf8))
    #expect(file.contentType == "application/csv")
    #expect(file.suggestedName == "report.csv")

    let requests = try server.requests()
    #expect(
      requests.map { "\($0.method) \($0.target)" } == [
        "POST /oauth/token", "POST /v2025/reports/run",
        "GET /v2025/reports/t1/result?completed=true", "GET /v2025/reports/t1?fileFormat=csv",
        "POST /v2025/reports/t1/cancel",
      ])
    #expect(requests.dropFirst().allSatisfy { $0["Authorization"] == "Bearer tok" })
    #expect(
      requests[0].body == "grant_type=client_credentials&client_id=client&client_secret=s3cret")
    let body = #"""
      {"reportType":"ACCOUNTS",
       "arguments":{"application":"2c91…","sourceName":"Active Directory"}}
      """#
    #expect(try canonical(requests[1].body) == canonical(body))
  }

  @Test("a long-running report is polled, and its file is saved")
  func longRunningReport() async throws {
    var answers = Self.answers
    answers["GET /v2025/reports/t1/result"]?.insert(.json(#"{"rows":1}"#), at: 0)
    let server = try LoopbackServer(answers)
    let reports = ReportsDataExtractionAPI(
      client: APIClient(server: server.server, credentials: .bearer("tok")))
    let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = Result { try FileManager.default.removeItem(at: folder) } }

    var states: [String] = []
    let run = reports.runReport(
      .searchExport(query: "name:a*"), fileFormat: .csv, to: folder, deadline: .seconds(600))
    for try await state in run {
      switch state {
      case .started(let task): states.append("started \(task.id ?? "")")
      case .running(let result): states.append("running \(result.rows ?? 0)")
      case .done(let result): states.append("done \(result.rows ?? 0)")
      case .downloaded(let file):
        states.append(try String(contentsOf: file, encoding: .utf8))
      }
    }

    #expect(states == ["started t1", "running 1", "done 3", "a,b\n1,2\n"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.csv"])
    #expect(
      try server.requests().map { "\($0.method) \($0.target)" } == [
        "POST /v2025/reports/run", "GET /v2025/reports/t1/result",
        "GET /v2025/reports/t1/result", "GET /v2025/reports/t1?fileFormat=csv",
      ])
  }

  @Test("cancelling the task cancels the report")
  func cancelledReport() async throws {
    var answers = Self.answers
    answers["GET /v2025/reports/t1/result"] = [.json("{}")]
    let server = try LoopbackServer(answers)
    let reports = ReportsDataExtractionAPI(
      client: APIClient(server: server.server, credentials: .bearer("tok")))
    let task = Task {
      let details = ReportDetails.searchExport(query: "name:a*")
      for try await state in reports.runReport(details, deadline: .seconds(600)) {
        if case .running = state { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: LongRunningError<RunReport, Never>.self) { try await task.value }
    #expect(
      try server.requests().map { "\($0.method) \($0.target)" } == [
        "POST /v2025/reports/run", "GET /v2025/reports/t1/result",
        "POST /v2025/reports/t1/cancel",
      ])
  }

  @Test("a report is downloaded to disk")
  func download() async throws {
    let server = try LoopbackServer(Self.answers)
    let reports = ReportsDataExtractionAPI(
      client: APIClient(server: server.server, credentials: .bearer("tok")))
    let downloads = try DownloadFolder()
    let folder = downloads.url

    let url = try await reports.downloadReport(
      taskResultId: "t1", fileFormat: .csv, to: folder
    ) { progress in
      #expect(progress.fraction == 1)
    }

    #expect(url.lastPathComponent == "report.csv")
    #expect(try downloads.text("report.csv") == "a,b\n1,2\n")
  }

  @Test("a call can return the whole response")
  func response() async throws {
    let server = try LoopbackServer(Self.answers)
    let client = APIClient(server: server.server, credentials: .bearer("tok"))

    let response = try await client.response(to: GetReportResult(taskResultId: "t1"))

    #expect(response.status == 200)
    #expect(response.headers["content-type"] == "application/json")
    #expect(response.value.status == .success)
    #expect(try decode(String(decoding: response.body, as: UTF8.self)) == response.value)
  }

  @Test("errors are typed without a cast")
  func errors() async throws {
    let server = try LoopbackServer(Self.answers)
    let reports = ReportsDataExtractionAPI(
      client: APIClient(server: server.server, credentials: .bearer("tok"))
    ).with { $0.retries = .never }
    let details = ReportDetails.searchExport(query: "name:a*")
    var endings: [String] = []
    for _ in 1...3 {
      do {
        _ = try await reports.startReport(details)
        endings.append("fine")
      } catch {
        switch error {
        case .documented(.tooManyRequests(let body), let response):
          endings.append("\(response.status) \(body.message?.stringValue ?? "")")
        case .undocumented(let response):
          endings.append("\(response.status) \(response.headers["Location"] ?? "")")
        default:
          Issue.record("\(error)")
        }
      }
    }
    #expect(endings == ["fine", "429 slow down", "302 https://evil.example/"])
    #expect(try server.requests().count == 3)
  }

  @Test("a tenant can have any other host")
  func customServer() async throws {
    let transport = StubTransport(204)
    let client = APIClient(
      server: .custom(apiUrl: "api.acme.example:8443"), transport: transport)
    try await ReportsDataExtractionAPI(client: client).cancelReport(id: "x")
    let urls = transport.requests.map(\.url.absoluteString)
    #expect(urls == ["https://api.acme.example:8443/v2025/reports/x/cancel"])
  }
}
