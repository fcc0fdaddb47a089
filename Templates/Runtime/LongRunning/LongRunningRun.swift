import Foundation

/// One run of a long-running operation. It makes progress only while its next state is requested.
actor LongRunningRun<Operation: LongRunningOperation, Fetch: LongRunningFetch> {
  typealias Start = Operation.StartOperation
  typealias Poll = Operation.PollOperation
  typealias Failure = LongRunningError<Operation, Fetch>

  private enum Phase: Sendable {
    case ready
    case running(Start.Output)
    case done(Start.Output)
    /// No states follow. The run is also in this phase during a step, until the next phase is
    /// known.
    case ended
  }

  private let operation: Operation
  private let client: APIClient
  private let deadline: Duration?
  private let obstacle: @Sendable () -> Fetch.Failure?
  private let fetch: @Sendable (Start.Output) -> Fetch?

  private var phase = Phase.ready
  private var intervals: PollingIntervals
  /// The wait that the server asked for in `Retry-After`.
  private var askedWait: Duration?
  private var failures = 0
  /// The time at which the deadline passes.
  private var end: Duration?
  private var lastAnswer: Poll.Output?

  init(
    _ operation: Operation, client: APIClient, deadline: Duration?, polling: PollingPolicy,
    obstacle: @escaping @Sendable () -> Fetch.Failure?,
    fetch: @escaping @Sendable (Start.Output) -> Fetch?,
  ) {
    self.operation = operation
    self.client = client
    self.deadline = deadline
    self.obstacle = obstacle
    self.fetch = fetch
    intervals = PollingIntervals(polling)
  }

  /// A task that was cancelled between two states may never request the next one.
  deinit {
    guard Task.isCancelled, case .running(let answer) = phase,
      let cancellation = operation.cancellation(after: answer)
    else { return }
    let client = client
    Task.detached { await client.stop(with: cancellation) }
  }

  func next() async throws(Failure) -> LongRunningState<Operation, Fetch>? {
    let phase = phase
    self.phase = .ended
    switch phase {
    case .ready: return .started(try await start())
    case .running(let answer): return try await poll(after: answer)
    case .done(let answer): return try await fetch(after: answer)
    case .ended: return nil
    }
  }

  private func start() async throws(Failure) -> Start.Output {
    end = deadline.map { clock.now() + $0 }
    if let obstacle = obstacle() { throw .fetchFailed(obstacle) }
    let answer: Start.Output
    do {
      answer = try await client.response(to: operation.start, options: options).value
    } catch {
      if Task.isCancelled { throw .cancelled }
      throw isLate ? .deadlinePassed(nil) : .startFailed(error)
    }
    if operation.poll(after: answer) == nil { throw .noID(answer) }
    if Task.isCancelled { throw await stop(answer, because: .cancelled) }
    phase = .running(answer)
    return answer
  }

  /// Polls until there is an answer to return.
  private func poll(
    after started: Start.Output,
  ) async throws(Failure) -> LongRunningState<Operation, Fetch> {
    guard let poll = operation.poll(after: started) else { throw .noID(started) }
    while true {
      try await wait(started)
      guard let answer = try await answer(to: poll, started) else { continue }
      lastAnswer = answer
      switch operation.outcome(of: answer) {
      case .running:
        phase = .running(started)
        return .running(answer)
      case .done:
        phase = .done(started)
        return .done(answer)
      case .failed: throw .failed(answer)
      }
    }
  }

  /// Waits until the next poll is due.
  private func wait(_ started: Start.Output) async throws(Failure) {
    var wait = intervals.next(atLeast: askedWait)
    askedWait = nil
    if let end { wait = min(wait, end - clock.now()) }
    do {
      if wait > .zero { try await clock.sleep(wait) }
    } catch {
      throw await stop(started, because: .cancelled)
    }
    if let reason = reasonToStop { throw await stop(started, because: reason) }
  }

  /// Returns the answer to a poll; nil if the server must be polled again.
  private func answer(
    to poll: Poll, _ started: Start.Output,
  ) async throws(Failure) -> Poll.Output? {
    var options = options
    options.retries = .never
    do {
      let response = try await client.response(to: poll, options: options)
      askedWait = RetryAfter.wait(response.headers, now: clock.date)
      failures = 0
      return response.value
    } catch {
      if let reason = reasonToStop { throw await stop(started, because: reason) }
      askedWait = error.anyResponse.flatMap { RetryAfter.wait($0.headers, now: clock.date) }
      if let status = error.response?.status, Operation.pendingStatuses.contains(status) {
        failures = 0
        return nil
      }
      failures += 1
      let isTransient = error.isTransient || error.status == 401 && client.credentials.isRefreshable
      guard isTransient, failures <= intervals.policy.failuresInARow else {
        throw .pollFailed(error)
      }
      return nil
    }
  }

  private func fetch(
    after started: Start.Output,
  ) async throws(Failure) -> LongRunningState<Operation, Fetch>? {
    guard let fetch = fetch(started) else { return nil }
    do {
      let rest = end.map { $0 - clock.now() }
      return .downloaded(try await fetch.file(from: client, deadline: rest))
    } catch {
      throw reasonToStop ?? .fetchFailed(error)
    }
  }

  /// Sends the cancel request, because the caller no longer waits for the operation.
  private func stop(_ started: Start.Output, because reason: Failure) async -> Failure {
    if let cancellation = operation.cancellation(after: started) {
      let client = client
      await Task.detached { await client.stop(with: cancellation) }.value
    }
    return reason
  }

  private var clock: CallClock { client.options.clock }

  private var isLate: Bool {
    if let end { clock.now() >= end } else { false }
  }

  private var reasonToStop: Failure? {
    if Task.isCancelled { return .cancelled }
    return isLate ? .deadlinePassed(lastAnswer) : nil
  }

  /// The options of a call, whose deadline is not later than that of the run.
  private var options: CallOptions {
    var options = client.options
    if let end {
      let rest = end - clock.now()
      options.deadline = options.deadline.map { min($0, rest) } ?? rest
    }
    return options
  }
}

nonisolated extension APIClient {
  /// Sends the cancel request and ignores its result.
  fileprivate func stop(with cancellation: some APIOperation) async {
    var options = options
    options.deadline = .seconds(10)
    do {
      _ = try await response(to: cancellation, options: options)
    } catch {
      // The reason for the cancellation is reported already, and the operation may have ended by
      // itself.
    }
  }
}

nonisolated extension APIError {
  /// The operation's response, or that of a token server that did not issue a token.
  fileprivate var anyResponse: HTTPResponse? {
    if case .unauthenticated(.refused(let response)) = self { response } else { response }
  }

  /// Whether the next attempt may succeed: the server is overloaded or was not reached.
  fileprivate var isTransient: Bool {
    if let status = anyResponse?.status { return status == 408 || status == 429 || status >= 500 }
    switch self {
    case .transport(let error), .unauthenticated(.transport(let error)):
      return error.reason != .insecure && !(error.underlyingError is any PermanentError)
    default: return false
    }
  }
}
