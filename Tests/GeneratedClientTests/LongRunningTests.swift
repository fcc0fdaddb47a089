import Foundation
import SailPointReports
import Support
import Testing

@Suite("A long-running operation is a sequence of states", .timeLimit(.minutes(5)))
struct LongRunningTests {
  @Test("an unknown or missing status means that the operation is running")
  func result() async throws {
    let server = ReportServer(polls: [.running, .result("PENDING"), .result("WARNING")])
    let run = ReportRun(server, isEager: true)
    var states: [String] = []
    // Without a file, a `switch` needs no case for it.
    for try await state in run.plain() {
      switch state {
      case .started(let task): states.append("started \(task.id ?? "")")
      case .running(let result): states.append("running \(result.status?.rawValue ?? "")")
      case .done(let result): states.append("done \(result.status?.rawValue ?? "")")
      }
    }
    #expect(states == ["started t1", "running ", "running PENDING", "done WARNING"])
    let lines = await server.lines
    #expect(lines == [ReportServer.run] + Array(repeating: ReportServer.poll, count: 3))
  }

  @Test("the last state is the saved file")
  func file() async throws {
    try await withFolder { folder in
      let server = ReportServer(polls: [.running, .result("SUCCESS")])
      let record = await RunRecord(ReportRun(server, isEager: true).saved(to: folder))
      #expect(record.states == ["started t1", "running ", "done SUCCESS", "downloaded a.csv"])
      #expect(record.error == nil)
      let text = try String(contentsOf: folder.appending(path: "a.csv"), encoding: .utf8)
      #expect(text == "a,b\n1,2\n")
      let lines = await server.lines
      #expect(lines.last == ReportServer.file)
    }
  }

  @Test("a request is sent only when a state is requested, and none after the end")
  func laziness() async throws {
    let server = ReportServer()
    let run = ReportRun(server, isEager: true).plain()
    var iterator = run.makeAsyncIterator()
    #expect(await server.lines.isEmpty)
    _ = try await iterator.next()
    #expect(await server.lines == [ReportServer.run])
    _ = try await iterator.next()
    for _ in 1...2 { #expect(try await iterator.next() == nil) }
    #expect(await server.lines == [ReportServer.run, ReportServer.poll])
    _ = await RunRecord(run)
    #expect(await server.lines.count == 4)
  }

  @Test("leaving the loop does not cancel the operation")
  func leaving() async throws {
    let server = ReportServer(polls: [.running])
    for try await state in ReportRun(server, isEager: true).plain() {
      if case .running = state { break }
    }
    try await Task.sleep(for: .milliseconds(50))
    #expect(await server.lines == [ReportServer.run, ReportServer.poll])
  }

  @Test("an error of the start operation ends the run")
  func startFails() async {
    let refusing = ReportServer(start: .answer(400, [:], #"{"detailCode":"400.1"}"#))
    let error = await RunRecord(ReportRun(refusing, isEager: true).plain()).error
    guard case .startFailed(.documented(.badRequest(let body), let response)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(body.detailCode == "400.1")
    #expect(response.status == 400)
    #expect(await refusing.lines == [ReportServer.run])

    let withoutID = ReportServer(start: .answer(200, [:], #"{"type":"QUARTZ"}"#))
    let record = await RunRecord(ReportRun(withoutID, isEager: true).plain())
    guard case .noID(let task) = record.error else {
      Issue.record("\(record)")
      return
    }
    #expect(task.type == .quartz)
    #expect(record.states == [])
    #expect(await withoutID.lines == [ReportServer.run])
  }

  @Test("an error of a poll ends the run")
  func pollFails() async {
    let server = ReportServer(polls: [.running, .answer(403, [:], #"{"trackingId":"x"}"#)])
    let record = await RunRecord(ReportRun(server, isEager: true).plain())
    guard case .pollFailed(.documented(.forbidden(let body), _)) = record.error else {
      Issue.record("\(record)")
      return
    }
    #expect(body.trackingId == "x")
    #expect(record.states == ["started t1", "running "])
    #expect(await server.lines.count == 3)
  }

  @Test("a status that reports a failure ends the run", arguments: ["FAILURE", "TERMINATED"])
  func failed(_ status: String) async {
    let server = ReportServer(polls: [.result(status)])
    let record = await RunRecord(ReportRun(server, isEager: true).plain())
    guard case .failed(let result) = record.error else {
      Issue.record("\(record)")
      return
    }
    #expect(result.status?.rawValue == status)
    #expect(record.states == ["started t1"])
    #expect(await server.lines == [ReportServer.run, ReportServer.poll])
  }

  @Test("an error of the download ends the run")
  func fetchFails() async throws {
    try await withFolder { folder in
      let server = ReportServer(file: .answer(404))
      let record = await RunRecord(ReportRun(server, isEager: true).saved(to: folder))
      guard case .fetchFailed(.documented(.notFound, _)) = record.error else {
        Issue.record("\(record)")
        return
      }
      #expect(record.states == ["started t1", "done SUCCESS"])
      try "mine".write(
        to: folder.appending(path: "a.csv"), atomically: true, encoding: .utf8)
      let second = await RunRecord(ReportRun(ReportServer(), isEager: true).saved(to: folder))
      guard case .fetchFailed(.file(let problem)) = second.error else {
        Issue.record("\(second)")
        return
      }
      #expect(problem.reason == .exists)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.csv"])
    }
  }

  @Test("an unusable destination is an error before anything is sent")
  func unusableDestination() async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "a.csv")
      try "mine".write(to: file, atomically: true, encoding: .utf8)
      let missing = folder.appending(path: "none/a.csv")
      for (destination, reason) in [(file, FileError.Reason.exists), (missing, .noFolder)] {
        let server = ReportServer()
        let record = await RunRecord(ReportRun(server, isEager: true).saved(to: destination))
        guard case .fetchFailed(.file(let problem)) = record.error else {
          Issue.record("\(record)")
          return
        }
        #expect(problem.reason == reason)
        #expect(record.states == [])
        #expect(await server.lines.isEmpty)
      }
    }
  }

  @Test("the error texts describe the failed step")
  func texts() async {
    let server = ReportServer(start: .answer(500))
    let text = await RunRecord(ReportRun(server, isEager: true).plain()).error?.localizedDescription
    #expect(text?.hasPrefix("The operation could not be started. ") == true)
    #expect(text?.contains("500") == true)
  }

  private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = Result { try FileManager.default.removeItem(at: folder) } }
    try await body(folder)
  }
}
