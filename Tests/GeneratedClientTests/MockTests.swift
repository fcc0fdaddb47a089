import Foundation
import SailPointReports
import Testing

/// A mock without a client, as in the tests of a user. It implements some of the calls.
private actor Mock: ReportsDataExtractionCalls {
  private(set) var calls: [String] = []

  func getReportResult(
    _ operation: GetReportResult,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    calls.append("result \(operation.taskResultId) \(text(operation.completed))")
    if operation.taskResultId == "gone" { throw .undocumented(HTTPResponse(status: 410)) }
    return ReportResults(rows: 5)
  }

  func startReport(
    _ operation: StartReport,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails {
    calls.append("start \(operation.body.reportType.map { "\($0)" } ?? "")")
    return TaskResultDetails(id: "t1")
  }

  func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    calls.append("get \(text(operation))")
    return FileContent(bytes: Data("a,b".utf8))
  }

  func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    calls.append("save \(text(download.operation)) \(download.overwriting)")
    return download.destination
  }

  private func text(_ operation: GetReport) -> String {
    "\(operation.taskResultId) \(operation.name ?? "-") \(text(operation.auditable))"
  }

  private func text(_ flag: Bool?) -> String { flag.map { "\($0)" } ?? "-" }
}

/// A part of an app that depends on the protocol and not on the client.
private struct Screen {
  var reports: any ReportsDataExtractionCalls

  func rowCount() async throws -> Int64? {
    let task = try await reports.startReport(.searchExport(query: "name:a*"))
    return try await reports.getReportResult(taskResultId: task.id ?? "").rows
  }
}

@Suite("Code that uses the protocol can be tested with a mock")
struct MockTests {
  @Test("a mock is called with all or with some arguments")
  func arguments() async throws {
    let mock = Mock()
    let reports: any ReportsDataExtractionCalls = mock
    let folder = URL(filePath: "/tmp")
    #expect(try await Screen(reports: mock).rowCount() == 5)
    _ = try await reports.getReportResult(taskResultId: "a", completed: true)
    _ = try await mock.getReportResult(taskResultId: "b")
    _ = try await reports.getReport(taskResultId: "a", fileFormat: .csv)
    _ = try await reports.getReport(taskResultId: "a", fileFormat: .csv, name: "n")
    _ = try await reports.getReport(taskResultId: "a", fileFormat: .csv, auditable: true)
    _ = try await reports.getReport(
      taskResultId: "a", fileFormat: .csv, name: "n", auditable: false)
    _ = try await reports.getReport(GetReport(taskResultId: "c", fileFormat: .pdf))
    _ = try await reports.downloadReport(taskResultId: "a", fileFormat: .csv, to: folder)
    _ = try await reports.downloadReport(taskResultId: "b", fileFormat: .csv, to: folder) { _ in }
    _ = try await reports.downloadReport(
      taskResultId: "c", fileFormat: .csv, name: "n", auditable: true, to: folder,
      overwriting: true, deadline: .seconds(5))
    _ = try await reports.downloadReport(
      taskResultId: "d", fileFormat: .csv, auditable: false, to: folder, overwriting: true)
    #expect(
      await mock.calls == [
        "start searchExport", "result t1 -", "result a true", "result b -", "get a - -",
        "get a n -", "get a - true", "get a n false", "get c - -", "save a - - false",
        "save b - - false", "save c n true true", "save d - false true",
      ])
  }

  @Test("a mock throws typed errors")
  func errors() async throws {
    let reports: any ReportsDataExtractionCalls = Mock()
    do {
      _ = try await reports.getReportResult(taskResultId: "gone")
      Issue.record("the mock threw no error")
    } catch {
      #expect(error.response?.status == 410)
    }
  }

  @Test("a call that a type does not implement throws an error that names both")
  func missingImplementation() async throws {
    let reports: any ReportsDataExtractionCalls = Mock()
    let error = await #expect(throws: APIError<CancelReport.Failure>.self) {
      try await reports.cancelReport(id: "a")
    }
    let text = error?.localizedDescription
    #expect(text?.contains("'cancelReport'") == true)
    #expect(text?.contains("'cancelReport(_:)' of 'Mock' is not implemented.") == true)
  }

  @Test("closures answer the calls of a generated mock")
  func closures() async throws {
    var mock = ReportsDataExtractionMock()
    mock.onStartReport = { operation in
      TaskResultDetails(id: operation.body.reportType.map { "\($0)" })
    }
    mock.onGetReportResult = { operation in
      ReportResults(rows: operation.taskResultId == "searchExport" ? 7 : nil)
    }
    mock.onDownloadReport = { download in
      download.progress(DownloadProgress(received: 1, total: 2))
      return download.destination.appending(path: download.operation.taskResultId)
    }
    #expect(try await Screen(reports: mock).rowCount() == 7)
    let received = Shared<[Int64]>([])
    let file = try await mock.downloadReport(
      taskResultId: "r", fileFormat: .csv, to: URL(filePath: "/tmp")
    ) { progress in received.change { $0.append(progress.received) } }
    #expect(file.path == "/tmp/r")
    #expect(received.value == [1])
  }

  @Test("a generated mock throws the errors of its closures, and an error if there is none")
  func closureErrors() async throws {
    struct Unrelated: Error {}
    var mock = ReportsDataExtractionMock()
    mock.onCancelReport = { operation in
      switch operation.id {
      case "typed":
        throw APIError<CancelReport.Failure>.undocumented(HTTPResponse(status: 410))
      case "cancelled": throw CancellationError()
      default: throw Unrelated()
      }
    }
    #expect(try await cancellation("typed", mock).status == 410)
    guard case .cancelled = try await cancellation("cancelled", mock) else {
      Issue.record("the call was not cancelled")
      return
    }
    guard case .transport(let error) = try await cancellation("other", mock) else {
      Issue.record("the error was not wrapped")
      return
    }
    #expect(error.underlyingError is Unrelated)
    mock.onCancelReport = nil
    let text = try await cancellation("other", mock).localizedDescription
    #expect(text.contains("'onCancelReport' of 'ReportsDataExtractionMock' is not implemented."))
  }

  private func cancellation(
    _ id: String, _ mock: ReportsDataExtractionMock,
  ) async throws -> APIError<CancelReport.Failure> {
    try #require(
      await #expect(throws: APIError<CancelReport.Failure>.self) {
        try await mock.cancelReport(id: id)
      })
  }

  @Test("the client is called directly and through the protocol")
  func client() async throws {
    let stub = StubTransport()
    stub.answer(.getReportResult) { _ in .json(#"{"rows":5}"#) }
    stub.answer(.startReport) { _ in .json(#"{"id":"t1"}"#) }
    let client = APIClient(server: .test, transport: stub)
    let reports = ReportsDataExtractionAPI(client: client)
    #expect(try await Screen(reports: reports).rowCount() == 5)
    #expect(try await reports.getReportResult(taskResultId: "a").rows == 5)
    #expect(try await reports.getReportResult(taskResultId: "a", completed: false).rows == 5)
    #expect(
      stub.requests.map(\.target) == [
        "/v1/reports/run", "/v1/reports/t1/result", "/v1/reports/a/result",
        "/v1/reports/a/result?completed=false",
      ])
  }
}
