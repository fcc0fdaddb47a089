// Generated from Runtime/LongRunning.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The states of something that takes long, from its start to its end.
///
/// Each iteration is a run of its own. Nothing is sent before its first state is asked for, and
/// nothing goes on while the caller does something else between two states.
///
/// Where the task that iterates is cancelled, or the deadline passes, after the start was answered
/// and before it is done, the server is told to stop it, once. That is waited for, for ten seconds
/// at most, and whether it works out is not reported. Where the cancelled task asks for no other
/// state, nobody waits for that: it is tried, and a program that ends meanwhile leaves it running.
/// A start may be answered with what somebody else is running; that is stopped then. Who leaves
/// the loop early otherwise leaves it running on the server, as does an error.
nonisolated public struct LongRunning<
  Operation: LongRunningOperation, Fetch: LongRunningFetch
>: AsyncSequence, Sendable {
  public typealias Element = LongRunningState<Operation, Fetch>

  public var operation: Operation
  public var client: APIClient
  /// How long all of it may take; nil for as long as it takes.
  public var deadline: Duration?
  /// How often the server is asked.
  public var polling: PollingPolicy

  private let obstacle: @Sendable () -> Fetch.Failure?
  private let fetch: @Sendable (Operation.StartOperation.Output) -> Fetch?

  /// - Parameters:
  ///   - obstacle: Why nothing can be got at the end, which is asked for before anything is sent;
  ///     nil where nothing is in the way. The run ends with it.
  ///   - fetch: What is to be got when it is done, from what the start was answered with.
  public init(
    _ operation: Operation,
    client: APIClient,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    obstacle: @escaping @Sendable () -> Fetch.Failure? = { nil },
    fetch: @escaping @Sendable (Operation.StartOperation.Output) -> Fetch?,
  ) {
    self.operation = operation
    self.client = client
    self.deadline = deadline
    self.polling = polling
    self.obstacle = obstacle
    self.fetch = fetch
  }

  public init(
    _ operation: Operation,
    client: APIClient,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) where Fetch == Never {
    self.init(operation, client: client, deadline: deadline, polling: polling) { _ in nil }
  }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    fileprivate let run: LongRunningRun<Operation, Fetch>

    public mutating func next() async throws(LongRunningError<Operation, Fetch>)
      -> LongRunningState<Operation, Fetch>?
    {
      try await run.next()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(
      run: LongRunningRun(
        operation, client: client, deadline: deadline, polling: polling, obstacle: obstacle,
        fetch: fetch))
  }
}

/// What can be told of something that takes long.
nonisolated public enum LongRunningState<Operation: LongRunningOperation, Fetch: LongRunningFetch>:
  Sendable
{
  /// The server took it on.
  case started(Operation.StartOperation.Output)
  /// The server was asked, and it is not done. This comes for each answer, also where it says the
  /// same as the one before.
  case running(Operation.PollOperation.Output)
  /// It is done.
  case done(Operation.PollOperation.Output)
  /// Its file is saved. Where `Fetch` is `Never`, this is not to be switched over.
  case downloaded(Fetch.File)
}
