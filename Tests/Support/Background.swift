import Foundation
package import Testing

/// Work that starts before the first test and continues while other tests run, such as a run of the
/// compiler.
///
/// Swift Testing evaluates the arguments of all selected tests before it runs the first of them.
/// Work that is an argument therefore overlaps with tests that wait for sockets and clocks:
///
///     static let clients = names.map { name in Background(name) { try compile(name) } }
///
///     @Test(arguments: clients) func compiles(_ client: Background<String?>) async throws {
///       #expect(try await client.value == nil)
///     }
package struct Background<Value: Sendable>: Sendable, CustomTestStringConvertible {
  package let testDescription: String
  private let work: Work<Value>

  package init(_ name: String, _ body: @escaping @Sendable () throws -> Value) {
    testDescription = name
    work = Work(body)
  }

  /// Waits for the result. Work that a test waits for starts before other work.
  package var value: Value {
    get async throws { try await work.value() }
  }
}

/// An operation and its result.
private final class Work<Value: Sendable>: @unchecked Sendable {
  private let operation = BlockOperation()
  private let finished = DispatchGroup()
  /// Written before `finished.leave()`, and read only after that.
  private var result: Result<Value, any Error>?

  init(_ body: @escaping @Sendable () throws -> Value) {
    finished.enter()
    operation.addExecutionBlock { [self] in
      result = Result { try body() }
      finished.leave()
    }
    backgroundQueue.addOperation(operation)
  }

  func value() async throws -> Value {
    operation.queuePriority = .veryHigh
    await withCheckedContinuation { continuation in
      finished.notify(queue: .global()) { continuation.resume() }
    }
    guard let result else { preconditionFailure("the work finished without a result") }
    return try result.get()
  }
}

/// Runs at most one operation for each processor at a time.
private let backgroundQueue: OperationQueue = {
  let queue = OperationQueue()
  queue.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
  return queue
}()

/// The running programs that tests have started. They are suspended while a `.quiet` test runs.
final class BackgroundPrograms: @unchecked Sendable {
  static let shared = BackgroundPrograms()

  private let condition = NSCondition()
  private var running: Set<pid_t> = []
  private var quietTestCount = 0

  /// Waits until no `.quiet` test runs, then starts the program.
  func start(_ process: Process) throws {
    condition.lock()
    defer { condition.unlock() }
    while quietTestCount > 0 { condition.wait() }
    try process.run()
    running.insert(process.processIdentifier)
  }

  func end(_ process: Process) {
    condition.lock()
    defer { condition.unlock() }
    running.remove(process.processIdentifier)
  }

  fileprivate func pause() { change(by: 1, sending: SIGSTOP) }

  fileprivate func resume() { change(by: -1, sending: SIGCONT) }

  private func change(by step: Int, sending signal: Int32) {
    condition.lock()
    defer { condition.unlock() }
    quietTestCount += step
    // The process group includes the programs that the program has started.
    for id in running { kill(-id, signal) }
    condition.broadcast()
  }
}

/// Suspends background programs while a test runs that measures time or uses all processors.
package struct QuietTrait: SuiteTrait, TestTrait, TestScoping {
  package func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void,
  ) async throws {
    BackgroundPrograms.shared.pause()
    defer { BackgroundPrograms.shared.resume() }
    try await body()
  }
}

extension Trait where Self == QuietTrait {
  package static var quiet: Self { QuietTrait() }
}
