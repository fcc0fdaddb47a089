import Foundation
import SailPointReports

/// The examples of the page on reports, recorded by `PageExampleTests`.
struct RecordedExamples: ExamplePrinting {
  let client: APIClient
  let downloads: URL
  let printed = PrintedLines()
  let failed = PrintedLines()

  func setUp() -> ReportsDataExtractionAPI {
    let client = APIClient(
      server: .production(tenant: "sailpoint"),
      credentials: .clientCredentials(id: "YOUR_CLIENT_ID", secret: "YOUR_CLIENT_SECRET"),
    )
    return ReportsDataExtractionAPI(client: client)
  }

  func example1() async {
    let api = ReportsDataExtractionAPI(client: client)

    do {
      let result = try await api.getReportResult(taskResultId: "ef38f94347e94562b5bb8424a56397d8")
      print(result)

      // The same with all optional arguments:
      let another = try await api.getReportResult(
        taskResultId: "ef38f94347e94562b5bb8424a56397d8",
        completed: true,
      )
      print(another)
    } catch .documented(.badRequest(let body), let response) {
      fail(response.status, body)
    } catch {
      fail(error.localizedDescription)
    }
  }

  func example2() async {
    let api = ReportsDataExtractionAPI(client: client)

    do {
      let result = try await api.startReport(
        .accounts(application: "2c9180897eSourceIde781782f705b9", sourceName: "Active Directory"),
      )
      print(result)
    } catch .documented(.badRequest(let body), let response) {
      fail(response.status, body)
    } catch {
      fail(error.localizedDescription)
    }
  }

  func example3() async {
    let api = ReportsDataExtractionAPI(client: client)

    do {
      try await api.cancelReport(id: "a1ed223247144cc29d23c632624b4767")
    } catch .documented(.badRequest(let body), let response) {
      fail(response.status, body)
    } catch {
      fail(error.localizedDescription)
    }
  }

  func example4() async {
    let api = ReportsDataExtractionAPI(client: client)

    do {
      let result = try await api.getReport(
        taskResultId: "ef38f94347e94562b5bb8424a56397d8",
        fileFormat: .csv,
      )
      print(result.bytes.count, "bytes")

      // The same with all optional arguments:
      let another = try await api.getReport(
        taskResultId: "ef38f94347e94562b5bb8424a56397d8",
        fileFormat: .csv,
        name: "Identities Details Report",
        auditable: true,
      )
      print(another.bytes.count, "bytes")
    } catch .documented(.badRequest(let body), let response) {
      fail(response.status, body)
    } catch {
      fail(error.localizedDescription)
    }
  }

  func example5() async {
    let api = ReportsDataExtractionAPI(client: client)

    do {
      let file = try await api.downloadReport(
        taskResultId: "ef38f94347e94562b5bb8424a56397d8",
        fileFormat: .csv,
        to: downloads,
      )
      print(file.path)
    } catch .documented(.badRequest(let body), let response) {
      fail(response.status, body)
    } catch {
      fail(error.localizedDescription)
    }
  }

  func example6() async {
    let api = ReportsDataExtractionAPI(client: client)

    do {
      let states = api.runReport(
        .accounts(application: "2c9180897eSourceIde781782f705b9", sourceName: "Active Directory"),
        fileFormat: .csv,
        to: downloads,
      )
      for try await state in states {
        print(state)
      }
    } catch {
      fail(error.localizedDescription)
    }
  }

  func all() async throws {
    await example1()
    await example2()
    await example3()
    await example4()
    await example5()
    await example6()
  }
}
