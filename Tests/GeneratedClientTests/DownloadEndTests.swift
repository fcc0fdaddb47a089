import Foundation
import SailPointReports
import Testing

@Suite("Downloads that end early, or run concurrently")
struct DownloadEndTests {
  private static let named: HTTPHeaders = ["Content-Disposition": "attachment; filename=r.csv"]
  private static let piece = Data(repeating: 0x78, count: 5000)

  @Test("an interrupted body leaves no file", arguments: [0, 1, 3])
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

  @Test("a body whose length differs from Content-Length is an error", arguments: ["9", "3", "0"])
  func otherLength(length: String) async throws {
    let folder = try DownloadFolder()
    var headers = Self.named
    headers["Content-Length"] = length
    let transport = StubTransport(200, headers, "a,b\n")
    let failure = await ReportsDataExtractionAPI(transport).downloadFailure(to: folder.url)
    #expect(failure?.transportProblem?.reason == .connectionLost)
    #expect(try folder.names == [])
  }

  @Test("cancelling at any moment leaves no file", arguments: 0...6)
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

  @Test("an unfinished file is hidden, and only its owner can read it")
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

  @Test("of several downloads to the same name, only one succeeds", arguments: 0..<5)
  func race(round: Int) async throws {
    let folder = try DownloadFolder()
    let arrivals = Counter()
    let count = 8
    let transport = StreamTransport(Self.named) { number in
      if number == 1 {
        _ = await arrivals.next()
        while await arrivals.count < count { await Task.yield() }
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
      let chunkNumbers = Counter()
      let text = Data("\(id)\n".utf8)
      return StreamedResponse(
        status: 200, headers: ["Content-Disposition": "attachment; filename=\(id).txt"],
        body: ResponseBody { await chunkNumbers.next() < 2000 ? text : nil })
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

  @Test("progress is reported in order, at the start and the end, at a limited rate")
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
    let reports = await stream.reduce(into: [DownloadProgress]()) { $0.append($1) }
    #expect(reports.first == DownloadProgress(received: 5000, total: 10_000_000))
    #expect(reports.last == DownloadProgress(received: 10_000_000, total: 10_000_000))
    #expect(reports.last?.fraction == 1)
    #expect(zip(reports, reports.dropFirst()).allSatisfy { $0.received < $1.received })
    #expect(Double(reports.count) <= 2 + tenths)
  }

  @Test("the fraction is unknown without a length")
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
  /// The transport error; nil for another error.
  var transportProblem: TransportError? {
    if case .transport(let problem) = self { problem } else { nil }
  }
}
