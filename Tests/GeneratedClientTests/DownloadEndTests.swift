import Foundation
import SailPointReports
import Testing

@Suite("Downloads that end early, or run beside each other")
struct DownloadEndTests {
  private static let named: HTTPHeaders = ["Content-Disposition": "attachment; filename=r.csv"]
  private static let piece = Data(repeating: 0x78, count: 5000)

  @Test("a body that breaks off leaves nothing", arguments: [0, 1, 3])
  func brokenBody(pieces: Int) async throws {
    let folder = try DownloadFolder()
    let transport = StreamTransport(Self.named) { number in
      if number == pieces { throw TransportError(reason: .connectionLost, message: "gone") }
      return Self.piece
    }
    let failure = await ReportsDataExtractionAPI(transport).downloadFailure(to: folder.url)
    #expect(failure?.transportProblem?.reason == .connectionLost)
    #expect(try folder.names == [])
  }

  @Test("a body of another length than it was said to have is none", arguments: ["9", "3", "0"])
  func otherLength(length: String) async throws {
    let folder = try DownloadFolder()
    var headers = Self.named
    headers["Content-Length"] = length
    let transport = StubTransport(200, headers, "a,b\n")
    let failure = await ReportsDataExtractionAPI(transport).downloadFailure(to: folder.url)
    #expect(failure?.transportProblem?.reason == .connectionLost)
    #expect(try folder.names == [])
  }

  @Test("a task that is cancelled leaves nothing, in whatever moment", arguments: 0...6)
  func cancellation(moment: Int) async throws {
    let folder = try DownloadFolder()
    let transport = StreamTransport(Self.named) { number in
      if number == moment { withUnsafeCurrentTask { $0?.cancel() } }
      return number < 6 ? Self.piece : nil
    }
    let reports = ReportsDataExtractionAPI(transport)
    let task = Task { await reports.downloadFailure(to: folder.url) }
    #expect(await task.value?.isCancelled == true)
    #expect(try folder.names == [])
  }

  @Test("while it arrives, the file is hidden and private")
  func hidden() async throws {
    let folder = try DownloadFolder()
    let transport = StreamTransport(Self.named) { number in
      if number == 2 {
        let names = try folder.names
        #expect(names.count == 1)
        #expect(names.allSatisfy { $0.hasPrefix(".") })
        for name in names { #expect(try folder.permissions(name) == 0o600) }
      }
      return number < 3 ? Self.piece : nil
    }
    #expect(await ReportsDataExtractionAPI(transport).downloadFailure(to: folder.url) == nil)
    #expect(try folder.names == ["r.csv"])
  }

  @Test("of several that want one name, one gets it", arguments: 0..<5)
  func race(round: Int) async throws {
    let folder = try DownloadFolder()
    let waiting = Numbers()
    let count = 8
    let transport = StreamTransport(Self.named) { number in
      if number == 1 {
        _ = await waiting.next()
        while await waiting.count < count { await Task.yield() }
      }
      return number < 3 ? Self.piece : nil
    }
    let reports = ReportsDataExtractionAPI(transport)
    let failures = await withTaskGroup(of: APIError<GetReport.Failure>?.self) { group in
      for _ in 0..<count { group.addTask { await reports.downloadFailure(to: folder.url) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(failures.filter { $0 == nil }.count == 1)
    #expect(failures.compactMap { $0?.fileProblem?.reason } == Array(repeating: .exists, count: 7))
    #expect(try folder.names == ["r.csv"])
    #expect(try folder.text("r.csv").utf8.count == 15_000)
  }

  @Test("downloads into one folder do not disturb each other")
  func sideBySide() async throws {
    let folder = try DownloadFolder()
    let transport = StreamTransport { request in
      let id = request.url.lastPathComponent
      let numbers = Numbers()
      let text = Data("\(id)\n".utf8)
      return StreamedResponse(
        status: 200, headers: ["Content-Disposition": "attachment; filename=\(id).txt"],
        body: ResponseBody { await numbers.next() < 2000 ? text : nil })
    }
    let reports = ReportsDataExtractionAPI(transport)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for id in 0..<20 {
        group.addTask {
          _ = try await reports.downloadReport(
            taskResultId: "\(id)", fileFormat: .csv, to: folder.url)
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.names == (0..<20).map { "\($0).txt" }.sorted())
    for id in 0..<20 {
      #expect(try folder.text("\(id).txt") == String(repeating: "\(id)\n", count: 2000))
    }
  }

  @Test("progress is told in order, first and last, and not for every piece")
  func progress() async throws {
    let folder = try DownloadFolder()
    var headers = Self.named
    headers["Content-Length"] = "10000000"
    let transport = StreamTransport(headers) { $0 < 2000 ? Self.piece : nil }
    let (stream, continuation) = AsyncStream.makeStream(of: DownloadProgress.self)
    let start = ContinuousClock.now
    let failure = await ReportsDataExtractionAPI(transport).downloadFailure(to: folder.url) {
      continuation.yield($0)
    }
    let tenths = (ContinuousClock.now - start) / .milliseconds(100)
    continuation.finish()
    #expect(failure == nil)
    let all = await stream.reduce(into: [DownloadProgress]()) { $0.append($1) }
    #expect(all.first == DownloadProgress(received: 5000, total: 10_000_000))
    #expect(all.last == DownloadProgress(received: 10_000_000, total: 10_000_000))
    #expect(all.last?.fraction == 1)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.received < $1.received })
    #expect(Double(all.count) <= 2 + tenths)
  }

  @Test("without a length there is no fraction")
  func unknownLength() async throws {
    let all: [HTTPHeaders] = [
      [:], ["Content-Length": "7", "Content-Encoding": "gzip"], ["Content-Length": "-8"],
    ]
    for headers in all {
      let folder = try DownloadFolder()
      let (stream, continuation) = AsyncStream.makeStream(of: DownloadProgress.self)
      let transport = StubTransport(200, headers, "a,b\n1,2\n")
      let failure = await ReportsDataExtractionAPI(transport).downloadFailure(to: folder.url) {
        continuation.yield($0)
      }
      continuation.finish()
      #expect(failure == nil)
      let last = await stream.reduce(into: nil) { $0 = $1 }
      #expect(last == DownloadProgress(received: 8))
      #expect(last?.fraction == nil)
    }
    #expect(DownloadProgress(received: 0, total: 0).fraction == 1)
    #expect(DownloadProgress(received: 9, total: 6).fraction == 1)
  }
}

extension APIError {
  /// Why there is no response; nil for another error.
  var transportProblem: TransportError? {
    if case .transport(let problem) = self { problem } else { nil }
  }
}
