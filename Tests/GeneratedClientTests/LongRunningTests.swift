import Foundation
import SailPointReports
import Support
import Testing

@Suite("What takes long is a sequence of states", .timeLimit(.minutes(5)))
struct LongRunningTests {
  @Test("from the start to the result, an unknown or missing status meaning that it runs")
  func result() async throws {
    let server = ReportServer(polls: [.running, .result("PENDING"), .result("WARNING")])
    let run = ReportRun(server, isEager: true)
    var states: [String] = []
    // Nothing is to be said of a file where none is asked for.
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

  @Test("to the file")
  func file() async throws {
    try await withFolder { folder in
      let server = ReportServer(polls: [.running, .result("SUCCESS")])
      let course = await Course(ReportRun(server, isEager: true).saved(to: folder))
      #expect(course.states == ["started t1", "running ", "done SUCCESS", "downloaded a.csv"])
      #expect(course.error == nil)
      let text = try String(contentsOf: folder.appending(path: "a.csv"), encoding: .utf8)
      #expect(text == "a,b\n1,2\n")
      let lines = await server.lines
      #expect(lines.last == ReportServer.file)
    }
  }

  @Test("nothing is sent before it is asked for, and nothing after the end")
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
    _ = await Course(run)
    #expect(await server.lines.count == 4)
  }

  @Test("who leaves the loop leaves it running")
  func leaving() async throws {
    let server = ReportServer(polls: [.running])
    for try await state in ReportRun(server, isEager: true).plain() {
      if case .running = state { break }
    }
    try await Task.sleep(for: .milliseconds(50))
    #expect(await server.lines == [ReportServer.run, ReportServer.poll])
  }

  @Test("a start that fails")
  func startFails() async {
    let refused = ReportServer(start: .answer(400, [:], #"{"detailCode":"400.1"}"#))
    let error = await Course(ReportRun(refused, isEager: true).plain()).error
    guard case .startFailed(.documented(.badRequest(let body), let response)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(body.detailCode == "400.1")
    #expect(response.status == 400)
    #expect(await refused.lines == [ReportServer.run])

    let nameless = ReportServer(start: .answer(200, [:], #"{"type":"QUARTZ"}"#))
    let course = await Course(ReportRun(nameless, isEager: true).plain())
    guard case .noID(let task) = course.error else {
      Issue.record("\(course)")
      return
    }
    #expect(task.type == .quartz)
    #expect(course.states == [])
    #expect(await nameless.lines == [ReportServer.run])
  }

  @Test("a poll that is refused")
  func pollFails() async {
    let server = ReportServer(polls: [.running, .answer(403, [:], #"{"trackingId":"x"}"#)])
    let course = await Course(ReportRun(server, isEager: true).plain())
    guard case .pollFailed(.documented(.forbidden(let body), _)) = course.error else {
      Issue.record("\(course)")
      return
    }
    #expect(body.trackingId == "x")
    #expect(course.states == ["started t1", "running "])
    #expect(await server.lines.count == 3)
  }

  @Test("a status that says that it failed", arguments: ["FAILURE", "TERMINATED"])
  func failed(_ status: String) async {
    let server = ReportServer(polls: [.result(status)])
    let course = await Course(ReportRun(server, isEager: true).plain())
    guard case .failed(let result) = course.error else {
      Issue.record("\(course)")
      return
    }
    #expect(result.status?.rawValue == status)
    #expect(course.states == ["started t1"])
    #expect(await server.lines == [ReportServer.run, ReportServer.poll])
  }

  @Test("a file that is not there, and one that cannot be saved")
  func fetchFails() async throws {
    try await withFolder { folder in
      let server = ReportServer(file: .answer(404))
      let course = await Course(ReportRun(server, isEager: true).saved(to: folder))
      guard case .fetchFailed(.documented(.notFound, _)) = course.error else {
        Issue.record("\(course)")
        return
      }
      #expect(course.states == ["started t1", "done SUCCESS"])
      try "mine".write(
        to: folder.appending(path: "a.csv"), atomically: true, encoding: .utf8)
      let second = await Course(ReportRun(ReportServer(), isEager: true).saved(to: folder))
      guard case .fetchFailed(.file(let problem)) = second.error else {
        Issue.record("\(second)")
        return
      }
      #expect(problem.reason == .exists)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.csv"])
    }
  }

  @Test("a file that cannot be saved is none that is asked for")
  func noPlace() async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "a.csv")
      try "mine".write(to: file, atomically: true, encoding: .utf8)
      let missing = folder.appending(path: "none/a.csv")
      for (place, reason) in [(file, FileError.Reason.exists), (missing, .noFolder)] {
        let server = ReportServer()
        let course = await Course(ReportRun(server, isEager: true).saved(to: place))
        guard case .fetchFailed(.file(let problem)) = course.error else {
          Issue.record("\(course)")
          return
        }
        #expect(problem.reason == reason)
        #expect(course.states == [])
        #expect(await server.lines.isEmpty)
      }
    }
  }

  @Test("errors say what happened")
  func texts() async {
    let server = ReportServer(start: .answer(500))
    let text = await Course(ReportRun(server, isEager: true).plain()).error?.localizedDescription
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
