import Foundation
import SailPointReports
import Testing

@Suite("A deadline or a cancelled task sends the cancel request once", .timeLimit(.minutes(5)))
struct StoppingTests {
  @Test("the deadline passes during a wait between two polls")
  func deadline() async throws {
    let server = ReportServer(polls: [.answer(200, [:], #"{"rows":3}"#)])
    let run = ReportRun(server)
    let record = Task { await RunRecord(run.plain(deadline: .seconds(6))) }
    for poll in [1, 2] {
      try await run.clock.untilSleep(.seconds(poll))
      run.clock.advance(by: .seconds(poll))
      try await server.untilRequests(1 + poll)
    }
    try await run.clock.untilSleep(.seconds(3))
    run.clock.advance(by: .seconds(3))
    let result = await record.value
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
    let record = Task { await RunRecord(run.plain(deadline: .seconds(6))) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await server.untilRequests(2)
    try await run.clock.untilSleep(.seconds(5))
    run.clock.advance(by: .seconds(5))
    let result = await record.value
    guard case .deadlinePassed(nil) = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(
      await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.cancel])
  }

  @Test("the deadline passes before the start operation is answered")
  func deadlineDuringStart() async throws {
    let server = ReportServer(start: .silence)
    let run = ReportRun(server)
    let record = Task { await RunRecord(run.plain(deadline: .seconds(6))) }
    try await server.untilRequests(1)
    try await run.clock.untilSleep(.seconds(6))
    run.clock.advance(by: .seconds(6))
    let result = await record.value
    guard case .deadlinePassed(nil) = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(await server.lines == [ReportServer.run])
  }

  @Test("the task is cancelled before the start operation is answered")
  func cancelledDuringStart() async throws {
    let silent = ReportServer(start: .silence)
    let record = Task { await RunRecord(ReportRun(silent).plain()) }
    try await silent.untilRequests(1)
    record.cancel()
    expectCancelled(await record.value)
    #expect(await silent.lines == [ReportServer.run])

    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await RunRecord(ReportRun(silent).plain())
    }
    expectCancelled(await task.value)
    #expect(await silent.lines == [ReportServer.run])
  }

  @Test("the task is cancelled at the moment when the start operation is answered")
  func cancelledWithStart() async throws {
    let server = ReportServer(start: .answerAfterCancellation(#"{"id":"t1"}"#))
    let run = ReportRun(server)
    let record = Task { await RunRecord(run.plain()) }
    try await server.untilRequests(1)
    record.cancel()
    expectCancelled(await record.value)
    #expect(await server.lines == [ReportServer.run, ReportServer.cancel])
  }

  @Test("the task is cancelled during a wait")
  func cancelledDuringWait() async throws {
    let server = ReportServer(polls: [.running])
    let run = ReportRun(server)
    let record = Task { await RunRecord(run.plain()) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await run.clock.untilSleep(.seconds(2))
    record.cancel()
    expectCancelled(await record.value)
    #expect(
      await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.cancel])
  }

  @Test("the task is cancelled during a poll, and the server refuses the cancel request")
  func cancelledDuringPoll() async throws {
    let server = ReportServer(polls: [.silence], cancellation: .answer(403))
    let run = ReportRun(server)
    let record = Task { await RunRecord(run.plain()) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await server.untilRequests(2)
    record.cancel()
    expectCancelled(await record.value)
    #expect(
      await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.cancel])
  }

  @Test("the task is cancelled between two states, and requests no further state")
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

  @Test("the task is cancelled between two states, and requests the next state")
  func cancelledBetweenStates() async throws {
    let server = ReportServer(polls: [.running])
    let run = ReportRun(server)
    let record = Task {
      var record = RunRecord<Never>()
      do throws(LongRunningError<RunReport, Never>) {
        for try await state in run.plain() {
          record.states.append(RunRecord.text(state))
          withUnsafeCurrentTask { $0?.cancel() }
        }
      } catch {
        record.error = error
      }
      return record
    }
    expectCancelled(await record.value)
    #expect(await server.lines == [ReportServer.run, ReportServer.cancel])
  }

  @Test("no cancel request is sent after the operation is done")
  func cancelledDuringFetch() async throws {
    let server = ReportServer(file: .silence)
    let run = ReportRun(server)
    let folder = FileManager.default.temporaryDirectory
    let record = Task { await RunRecord(run.saved(to: folder)) }
    try await run.clock.untilSleep(.seconds(1))
    run.clock.advance(by: .seconds(1))
    try await server.untilRequests(3)
    record.cancel()
    let result = await record.value
    guard case .cancelled = result.error else {
      Issue.record("\(result)")
      return
    }
    #expect(result.states == ["started t1", "done SUCCESS"])
    #expect(await server.lines == [ReportServer.run, ReportServer.poll, ReportServer.file])
  }

  private func expectCancelled(_ record: RunRecord<Never>) {
    guard case .cancelled = record.error else {
      Issue.record("\(record)")
      return
    }
  }
}
