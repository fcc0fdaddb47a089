import Foundation
import SailPointReports
import Testing

@Suite("Downloads from a loopback server")
struct DownloadServerTests {
  private func reports(
    _ answers: [LoopbackServer.Answer], options: CallOptions = CallOptions(retries: .never),
  ) throws -> (LoopbackServer, ReportsDataExtractionAPI) {
    let server = try LoopbackServer(["*": answers])
    let client = APIClient(server: server.server, options: options)
    return (server, ReportsDataExtractionAPI(client: client))
  }

  private static let retryOnce = RetryPolicy(attempts: 2, firstWait: .zero)

  @Test("malicious file names do not lead out of the folder")
  func names() async throws {
    let attacks = [
      (#"attachment; filename="../../x.csv""#, "x.csv"),
      (#"attachment; filename="/tmp/x.csv""#, "x.csv"),
      (#"attachment; filename="..\..\x.csv""#, "x.csv"),
      ("attachment; filename*=UTF-8''..%2F..%2Fa%00.csv", "a.csv"),
      (#"attachment; filename=""#, "download.csv"),
      (
        "attachment; filename=\(String(repeating: "a", count: 300)).csv",
        "\(String(repeating: "a", count: 251)).csv"
      ),
      ("attachment; filename=.bashrc", "bashrc"),
      ("attachment; filename=NUL", "_NUL"),
    ]
    let answers = attacks.map { field, _ in
      LoopbackServer.Answer(headers: ["Content-Disposition": field], body: "a,b\n1,2\n")
    }
    let (server, reports) = try reports(answers)
    for (field, expected) in attacks {
      let folder = try DownloadFolder()
      let url = try await reports.downloadReport(
        taskResultId: "t", fileFormat: .csv, to: folder.url)
      #expect(url.lastPathComponent == expected, "\(field)")
      #expect(try folder.names == [expected])
    }
    #expect(try server.requests().count == attacks.count)
  }

  @Test(
    "a truncated body leaves no file",
    arguments: [
      LoopbackServer.Answer(raw: "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\na,b\n"),
      .init(raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\na,b\n"),
      .init(raw: "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\na,b\n", end: .reset),
    ])
  func truncation(answer: LoopbackServer.Answer) async throws {
    let folder = try DownloadFolder()
    let (server, reports) = try reports([answer])
    let failure = await reports.downloadFailure(to: folder.url)
    #expect(failure?.transportProblem?.reason == .connectionLost, "\(failure as Any)")
    #expect(try folder.names == [])
    #expect(try server.requests().count == 1)
  }

  @Test("after a truncated body, the call is repeated with a new file")
  func repetition() async throws {
    let folder = try DownloadFolder()
    let (server, reports) = try reports(
      [
        .init(raw: "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n" + "x".repeated(8000)),
        .init(headers: ["Content-Disposition": "attachment; filename=r.csv"], body: "a,b\n1,2\n"),
      ], options: CallOptions(retries: Self.retryOnce))
    let url = try await reports.downloadReport(taskResultId: "t", fileFormat: .csv, to: folder.url)
    #expect(url.lastPathComponent == "r.csv")
    #expect(try folder.names == ["r.csv"])
    #expect(try folder.text("r.csv") == "a,b\n1,2\n")
    #expect(try server.requests().count == 2)
  }

  @Test("a deadline ends a slow download, and leaves no file")
  func deadline() async throws {
    let folder = try DownloadFolder()
    let (server, reports) = try reports([
      .init(headers: ["Transfer-Encoding": "identity"], drip: .init(every: 0.01, text: "x,y\n"))
    ])
    let failure = await #expect(throws: APIError<GetReport.Failure>.self) {
      try await reports.downloadReport(
        taskResultId: "t", fileFormat: .csv, to: folder.url, deadline: .milliseconds(700))
    }
    #expect(failure?.transportProblem?.reason == .deadlinePassed, "\(failure as Any)")
    #expect(try folder.names == [])
    #expect(try await server.waitForClosings(1).map(\.closed) == ["client"])
  }

  @Test("cancelling at any moment leaves no file and no connection")
  func cancellation() async throws {
    let folder = try DownloadFolder()
    let (server, reports) = try reports([
      .init(drip: .init(every: 0.002, text: String(repeating: "x,y\n", count: 500)))
    ])
    for _ in 0..<25 {
      let task = Task { await reports.downloadFailure(to: folder.url) }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...80_000)))
      task.cancel()
      #expect(await task.value?.isCancelled == true)
      #expect(try folder.names == [])
    }
    let connections = Set(try server.requests().map(\.connection))
    #expect(try await server.waitForClosings(connections.count).count >= connections.count)
  }

  @Test("the progress of a large file")
  func largeFile() async throws {
    let size = 200_000_000
    let folder = try DownloadFolder()
    let (server, reports) = try reports([.init(size: size)])
    let (stream, continuation) = AsyncStream.makeStream(of: DownloadProgress.self)
    _ = try await reports.downloadReport(
      taskResultId: "t", fileFormat: .csv, to: folder.url.appending(path: "r")
    ) { continuation.yield($0) }
    continuation.finish()
    let path = folder.url.appending(path: "r").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.size] as? NSNumber)?.intValue == size)
    let progress = await stream.reduce(into: [DownloadProgress]()) { $0.append($1) }
    #expect(progress.last == DownloadProgress(received: 200_000_000, total: 200_000_000))
    #expect(progress.allSatisfy { $0.total == 200_000_000 })
    #expect(try server.requests().count == 1)
  }

  @Test(
    "a body in memory has a limit, even if it is compressed",
    arguments: [
      LoopbackServer.Answer(size: 1_000_000_000),
      // 20 MB when compressed: more than the buffers of a connection hold.
      .init(headers: ["Content-Encoding": "gzip"], gzip: 20_000_000_000),
    ])
  func memoryLimit(answer: LoopbackServer.Answer) async throws {
    let (server, reports) = try reports([answer])
    var failure: APIError<GetReport.Failure>?
    do throws(APIError<GetReport.Failure>) {
      _ = try await reports.getReport(taskResultId: "t", fileFormat: .csv)
    } catch {
      failure = error
    }
    #expect(failure?.response?.status == 200, "\(failure as Any)")
    #expect(failure?.response?.body.count == 65_536)
    #expect(try await server.waitForClosings(1).map(\.closed) == ["client"])
    let written = try server.closings()[0].written
    #expect(written < (answer.gzip == nil ? 900_000_000 : 15_000_000), "\(written)")
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
