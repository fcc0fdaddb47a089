import Foundation

/// The states of a long-running operation, from its start to its end.
///
/// Each iteration runs the operation once. The operation starts when the caller begins to iterate
/// over the states, and requests are sent only while the caller waits for the next state.
///
/// If the iterating task is cancelled or the deadline is exceeded while the operation is running,
/// the cancel request is sent once, if the API has one. The iteration waits at most ten seconds for
/// the response and ignores its content. If a cancelled task does not request another state, the
/// cancel request is sent in the background, and may be lost if the process ends. If the server
/// responds to the start request with an operation that another client has started, the cancel
/// request cancels that operation.
///
/// If the caller leaves the loop for another reason, or the iteration throws another error, the
/// operation continues on the server.
nonisolated public struct LongRunning<
  Operation: LongRunningOperation, Fetch: LongRunningFetch
>: AsyncSequence, Sendable {
  public typealias Element = LongRunningState<Operation, Fetch>

  /// The operation that is started, polled and cancelled.
  public var operation: Operation
  /// The client that sends the requests.
  public var client: APIClient
  /// The time limit for the whole run; nil for no limit.
  public var deadline: Duration?
  /// How often the server is polled.
  public var polling: PollingPolicy

  private let destinationError: @Sendable () -> Fetch.Failure?
  private let fetch: @Sendable (Operation.StartOperation.Output) -> Fetch?

  /// Creates the states of an operation whose result is downloaded.
  ///
  /// - Parameters:
  ///   - operation: The operation to start, poll and cancel.
  ///   - client: The client that sends the requests.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  ///   - destinationError: Returns an error if it is already certain that the result cannot be
  ///     saved. It is called before anything is sent; an error ends the run.
  ///   - fetch: Returns the download to perform when the operation is done, given the response of
  ///     the start operation; nil if there is nothing to download.
  public init(
    _ operation: Operation,
    client: APIClient,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    destinationError: @escaping @Sendable () -> Fetch.Failure? = { nil },
    fetch: @escaping @Sendable (Operation.StartOperation.Output) -> Fetch?,
  ) {
    self.operation = operation
    self.client = client
    self.deadline = deadline
    self.polling = polling
    self.destinationError = destinationError
    self.fetch = fetch
  }

  /// Creates the states of an operation that ends without a file.
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
        operation, client: client, deadline: deadline, polling: polling,
        destinationError: destinationError, fetch: fetch))
  }
}

/// A state of a long-running operation.
nonisolated public enum LongRunningState<Operation: LongRunningOperation, Fetch: LongRunningFetch>:
  Sendable
{
  /// The server has started the operation.
  case started(Operation.StartOperation.Output)
  /// The server was polled, and the operation is not done. There is one such state for each poll,
  /// even if nothing has changed.
  case running(Operation.PollOperation.Output)
  /// The operation is done.
  case done(Operation.PollOperation.Output)
  /// The file is saved. If `Fetch` is `Never`, a `switch` needs no case for it.
  case downloaded(Fetch.File)
}
