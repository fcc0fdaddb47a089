import Foundation
import SailPointReports
import Testing

@Suite("A call does not wait for work that ignores cancellation", .timeLimit(.minutes(5)))
struct UnheededCancellationTests {
  typealias Failure = APIError<AnyOperation.Failure>

  private let gate = Barrier()

  /// Returns a client whose token closure waits until the gate is opened.
  private func client(
    _ deadline: Duration?, observer: (@Sendable (CallEvent) -> Void)? = nil,
  ) -> APIClient {
    let gate = gate
    return APIClient(
      server: .test,
      credentials: .bearer {
        await gate.pass()
        return "t"
      },
      transport: StubTransport(200, [:], "{}"), options: CallOptions(deadline: deadline),
      observer: observer)
  }

  @Test("the call ends when the deadline passes")
  func deadline() async throws {
    let events = Shared<[CallEvent]>([])
    let client = client(.milliseconds(50)) { event in events.change { $0.append(event) } }
    let error = await #expect(throws: Failure.self) {
      try await client.response(to: AnyOperation())
    }
    #expect(error?.transportProblem?.reason == .deadlinePassed)
    #expect(!gate.isOpen)
    #expect(events.value.count == 1)
    gate.open()
    try await Task.sleep(for: .milliseconds(50))
    guard case .ended(nil, _) = events.value.last?.kind, events.value.count == 1 else {
      Issue.record("\(events.value)")
      return
    }
  }

  @Test("the call ends when the task is cancelled", arguments: [nil, Duration.seconds(300)])
  func cancellation(deadline: Duration?) async throws {
    let client = client(deadline)
    let task = Task { try await client.response(to: AnyOperation()) }
    try await gate.untilReached()
    task.cancel()
    let error = await #expect(throws: Failure.self) { try await task.value }
    #expect(error?.isCancelled == true)
    #expect(!gate.isOpen)
    gate.open()
  }

  @Test("a download removes its unfinished file when its work ends")
  func download() async throws {
    let folder = try DownloadFolder()
    let gate = gate
    let transport = StreamTransport { number in
      if number == 2 { await gate.pass() }
      return number < 4 ? Data(repeating: 0x78, count: 5000) : nil
    }
    let reports = ReportsDataExtractionAPI(transport)
    let task = Task { await reports.downloadFailure(to: folder.url) }
    try await gate.untilReached()
    task.cancel()
    #expect(await task.value?.isCancelled == true)
    #expect(!gate.isOpen)
    #expect(try folder.names.count == 1)
    gate.open()
    while try !folder.names.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
  }

  @Test("the result of work that ends soon after cancellation is returned")
  func grace() async throws {
    let gate = gate
    let transport = StreamTransport { _ in
      await gate.pass()
      return StreamedResponse(HTTPResponse(status: 200, body: Data("[1]".utf8)))
    }
    let client = APIClient(server: .test, transport: transport)
    let task = Task { try await client.response(to: AnyOperation()).value }
    try await gate.untilReached()
    task.cancel()
    gate.open()
    #expect(try await task.value == [1])
  }
}
