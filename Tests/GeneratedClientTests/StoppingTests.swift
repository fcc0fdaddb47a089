import Foundation
import SailPointReports
import Testing

@Suite("What nobody waits for any more is stopped, once", .timeLimit(.minutes(5)))
struct StoppingTests {
  @Test("the deadline passes while the server says nothing")
  func deadline() async throws {
    let server = ReportServer(polls: [.answer(200, [:], #"{"rows":3}"#)])
    let run = ReportRun(server)
    let course = Task { await Course(run.plain(deadline: .seconds(6))) }
    for poll in [1, 2] {
      try await run.clock.untilSleep(.seconds(poll))
      run.clock.advance(by: .seconds(poll))
      try await server.untilRequests(1 + poll)
    }
    try await run.clock.untilSleep(.seconds(3))
    run.clock.advance(by: .seconds(3))
    let result = await course.value
    guard case .deadlinePassed(let last) = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(last?.rows == 3)
    #expect(result.states == ["started t1", "running ", "running "])
    let polls = [ReportServer.poll, ReportServer.poll]
    #expect(await server.lines == [ReportServer.run] + polls + [ReportServer.cancel])
  }

  @Test("the deadline passes during a poll")
  func deadlineDuringPoll() async throws {
    let server = ReportServer(polls: [.silence])
    let run = ReportRun(server)
    let course = Task { await Course(run.plain(deadline: .seconds(6))) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await server.untilRequests(2)
    try await run.clock.untilSleep(.seconds(5))
    run.clock.advance(by: .seconds(5))
    let result = await course.value
    guard case .deadlinePassed(nil) = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(
      await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.cancel])
  }

  @Test("the deadline passes before the start is answered")
  func deadlineDuringStart() async throws {
    let server = ReportServer(start: .silence)
    let run = ReportRun(server)
    let course = Task { await Course(run.plain(deadline: .seconds(6))) }
    try await server.untilRequests(1)
    try await run.clock.untilSleep(.seconds(6))
    run.clock.advance(by: .seconds(6))
    let result = await course.value
    guard case .deadlinePassed(nil) = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(await server.lines == [ReportServer.run])
  }

  @Test("cancelled before the start is answered")
  func cancelledDuringStart() async throws {
    let silent = ReportServer(start: .silence)
    let course = Task { await Course(ReportRun(silent).plain()) }
    try await silent.untilRequests(1)
    course.cancel()
    expectCancelled(await course.value)
    #expect(await silent.lines == [ReportServer.run])

    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await Course(ReportRun(silent).plain())
    }
    expectCancelled(await task.value)
    #expect(await silent.lines == [ReportServer.run])
  }

  @Test("cancelled just when the start is answered")
  func cancelledWithStart() async throws {
    let server = ReportServer(start: .answerAfterCancellation(#"{"id":"t1"}"#))
    let run = ReportRun(server)
    let course = Task { await Course(run.plain()) }
    try await server.untilRequests(1)
    course.cancel()
    expectCancelled(await course.value)
    #expect(await server.lines == [ReportServer.run, ReportServer.cancel])
  }

  @Test("cancelled during a wait")
  func cancelledDuringWait() async throws {
    let server = ReportServer(polls: [.running])
    let run = ReportRun(server)
    let course = Task { await Course(run.plain()) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await run.clock.untilSleep(.seconds(2))
    course.cancel()
    expectCancelled(await course.value)
    #expect(
      await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.cancel])
  }

  @Test("cancelled during a poll, and the server refuses to stop")
  func cancelledDuringPoll() async throws {
    let server = ReportServer(polls: [.silence], cancellation: .answer(403))
    let run = ReportRun(server)
    let course = Task { await Course(run.plain()) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await server.untilRequests(2)
    course.cancel()
    expectCancelled(await course.value)
    #expect(
      await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.cancel])
  }

  @Test("cancelled between two states, after which no other is asked for")
  func cancelledInTheLoop() async throws {
    let server = ReportServer(polls: [.running])
    let run = ReportRun(server)
    let task = Task {
      for try await _ in run.plain() { try await Task.sleep(for: .seconds(600)) }
    }
    try await server.untilRequests(1)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    try await server.untilRequests(2)
    #expect(await server.lines == [ReportServer.run, ReportServer.cancel])
  }

  @Test("cancelled between two states, and the next one is asked for")
  func cancelledBetweenStates() async throws {
    let server = ReportServer(polls: [.running])
    let run = ReportRun(server)
    let course = Task {
      var course = Course<Never>()
      do throws(LongRunningError<RunReport, Never>) {
        for try await state in run.plain() {
          course.states.append(Course.text(state))
          withUnsafeCurrentTask { $0?.cancel() }
        }
      } catch {
        course.error = error
      }
      return course
    }
    expectCancelled(await course.value)
    #expect(await server.lines == [ReportServer.run, ReportServer.cancel])
  }

  @Test("there is nothing to stop once it is done")
  func cancelledDuringFetch() async throws {
    let server = ReportServer(file: .silence)
    let run = ReportRun(server)
    let folder = FileManager.default.temporaryDirectory
    let course = Task { await Course(run.saved(to: folder)) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await server.untilRequests(3)
    course.cancel()
    let result = await course.value
    guard case .cancelled = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(result.states == ["started t1", "done SUCCESS"])
    #expect(await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.file])
  }

  private func expectCancelled(_ course: Course<Never>) {
    guard case .cancelled = course.error else {
      Issue.record("\(course)")
      return
    }
  }
}
