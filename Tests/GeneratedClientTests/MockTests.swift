import Foundation
import SailPointReports
import Testing

/// A mock without a client, as in the tests of a user. It implements every method of the protocol.
private actor Mock: ReportsDataExtractionCalls {
  private(set) var calls: [String] = []

  func getReportResult(
    taskResultId: String, completed: Bool?,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    calls.append("result \(taskResultId) \(text(completed))")
    if taskResultId == "gone" { throw .undocumented(HTTPResponse(status: 410)) }
    return ReportResults(rows: 5)
  }

  func startReport(
    _ body: ReportDetails,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails {
    calls.append("start \(body.reportType.map { "\($0)" } ?? "")")
    return TaskResultDetails(id: "t1")
  }

  func cancelReport(id: String) async throws(APIError<CancelReport.Failure>) {
    calls.append("cancel \(id)")
  }

  func getReport(
    taskResultId: String, fileFormat: GetReportFileFormat, name: String?, auditable: Bool?,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    calls.append("get \(taskResultId) \(name ?? "-") \(text(auditable))")
    return FileContent(bytes: Data("a,b".utf8))
  }

  func downloadReport(
    taskResultId: String, fileFormat: GetReportFileFormat, name: String?, auditable: Bool?,
    to destination: URL, overwriting: Bool, deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    calls.append("save \(taskResultId) \(name ?? "-") \(text(auditable)) \(overwriting)")
    return destination
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
    try await reports.cancelReport(id: "a")
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
        "get a n -", "get a - true", "get a n false", "cancel a", "save a - - false",
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
