import Foundation

/// One run of a long-running operation. It sends requests only while the caller waits for the next
/// state.
actor LongRunningRun<Operation: LongRunningOperation, Fetch: LongRunningFetch> {
  typealias Start = Operation.StartOperation
  typealias Poll = Operation.PollOperation
  typealias Failure = LongRunningError<Operation, Fetch>

  private enum Phase: Sendable {
    case ready
    case running(Start.Output)
    case done(Start.Output)
    /// No more states follow. The run is also in this phase while `next` works, so that an error
    /// ends the run.
    case ended
  }

  private let operation: Operation
  private let client: APIClient
  private let deadline: Duration?
  private let destinationError: @Sendable () -> Fetch.Failure?
  private let fetch: @Sendable (Start.Output) -> Fetch?

  private var phase = Phase.ready
  private var intervals: PollingIntervals
  /// The wait that the server asked for in its last response.
  private var retryAfter: Duration?
  private var consecutiveFailures = 0
  /// The time at which the deadline passes, on the client's clock; nil if the run has no deadline,
  /// or before the start.
  private var deadlineTime: Duration?
  private var lastPollResponse: Poll.Output?

  init(
    _ operation: Operation, client: APIClient, deadline: Duration?, polling: PollingPolicy,
    destinationError: @escaping @Sendable () -> Fetch.Failure?,
    fetch: @escaping @Sendable (Start.Output) -> Fetch?,
  ) {
    self.operation = operation
    self.client = client
    self.deadline = deadline
    self.destinationError = destinationError
    self.fetch = fetch
    intervals = PollingIntervals(polling)
  }

  /// Sends the cancel request if the task was cancelled between two states, because a cancelled
  /// task usually does not request the next state.
  deinit {
    guard Task.isCancelled, case .running(let startResponse) = phase,
      let cancellation = operation.cancellation(after: startResponse)
    else { return }
    let client = client
    Task.detached { await client.sendCancelRequest(cancellation) }
  }

  func next() async throws(Failure) -> LongRunningState<Operation, Fetch>? {
    let phase = phase
    self.phase = .ended
    switch phase {
    case .ready: return .started(try await start())
    case .running(let startResponse): return try await poll(after: startResponse)
    case .done(let startResponse): return try await download(after: startResponse)
    case .ended: return nil
    }
  }

  private func start() async throws(Failure) -> Start.Output {
    deadlineTime = deadline.map { clock.now() + $0 }
    if let error = destinationError() { throw .fetchFailed(error) }
    let response: Start.Output
    do {
      response = try await client.response(to: operation.start, options: options).value
    } catch {
      if Task.isCancelled { throw .cancelled }
      throw isLate ? .deadlinePassed(nil) : .startFailed(error)
    }
    if operation.poll(after: response) == nil { throw .noID(response) }
    if Task.isCancelled { throw await cancelOperation(response, because: .cancelled) }
    phase = .running(response)
    return response
  }

  /// Polls until a response contains a state.
  private func poll(
    after startResponse: Start.Output,
  ) async throws(Failure) -> LongRunningState<Operation, Fetch> {
    guard let poll = operation.poll(after: startResponse) else { throw .noID(startResponse) }
    while true {
      try await waitForNextPoll(startResponse)
      guard let response = try await send(poll, startResponse) else { continue }
      lastPollResponse = response
      switch operation.outcome(of: response) {
      case .running:
        phase = .running(startResponse)
        return .running(response)
      case .done:
        phase = .done(startResponse)
        return .done(response)
      case .failed: throw .failed(response)
      }
    }
  }

  /// Waits until the next poll is due.
  private func waitForNextPoll(_ startResponse: Start.Output) async throws(Failure) {
    var wait = intervals.next(atLeast: retryAfter)
    retryAfter = nil
    if let deadlineTime { wait = min(wait, deadlineTime - clock.now()) }
    do {
      if wait > .zero { try await clock.sleep(wait) }
    } catch {
      throw await cancelOperation(startResponse, because: .cancelled)
    }
    if let reason = reasonToStop { throw await cancelOperation(startResponse, because: reason) }
  }

  /// Polls once and returns the response; nil if the server must be polled again.
  private func send(
    _ poll: Poll, _ startResponse: Start.Output,
  ) async throws(Failure) -> Poll.Output? {
    var options = options
    options.retries = .never
    do {
      let response = try await client.response(to: poll, options: options)
      retryAfter = RetryAfter.wait(response.headers, now: clock.date)
      consecutiveFailures = 0
      return response.value
    } catch {
      if let reason = reasonToStop { throw await cancelOperation(startResponse, because: reason) }
      retryAfter = error.responseOrTokenResponse.flatMap {
        RetryAfter.wait($0.headers, now: clock.date)
      }
      if let status = error.response?.status, Operation.pendingStatuses.contains(status) {
        consecutiveFailures = 0
        return nil
      }
      consecutiveFailures += 1
      // Status 401 is transient if a new token can be requested: the token server may only have
      // been unable to issue one just now.
      let isTransient = error.isTransient || error.status == 401 && client.credentials.isRefreshable
      guard isTransient, consecutiveFailures <= intervals.policy.maxConsecutiveFailures else {
        throw .pollFailed(error)
      }
      return nil
    }
  }

  /// Saves the file and returns the last state. Returns nil if there is nothing to download.
  private func download(
    after startResponse: Start.Output,
  ) async throws(Failure) -> LongRunningState<Operation, Fetch>? {
    guard let fetch = fetch(startResponse) else { return nil }
    do {
      let remaining = deadlineTime.map { $0 - clock.now() }
      return .downloaded(try await fetch.file(from: client, deadline: remaining))
    } catch {
      throw reasonToStop ?? .fetchFailed(error)
    }
  }

  /// Sends the cancel request, and returns the error to throw.
  private func cancelOperation(
    _ startResponse: Start.Output, because reason: Failure,
  ) async -> Failure {
    if let cancellation = operation.cancellation(after: startResponse) {
      let client = client
      // Detached, because requests of a cancelled task are not sent.
      await Task.detached { await client.sendCancelRequest(cancellation) }.value
    }
    return reason
  }

  private var clock: CallClock { client.options.clock }

  private var isLate: Bool {
    if let deadlineTime { clock.now() >= deadlineTime } else { false }
  }

  private var reasonToStop: Failure? {
    if Task.isCancelled { return .cancelled }
    return isLate ? .deadlinePassed(lastPollResponse) : nil
  }

  /// The client's options, with a deadline that is not later than that of the run.
  private var options: CallOptions {
    var options = client.options
    if let deadlineTime {
      let remaining = deadlineTime - clock.now()
      options.deadline = options.deadline.map { min($0, remaining) } ?? remaining
    }
    return options
  }
}

nonisolated extension APIClient {
  /// Sends the cancel request and ignores its result.
  fileprivate func sendCancelRequest(_ cancellation: some APIOperation) async {
    var options = options
    options.deadline = .seconds(10)
    do {
      _ = try await response(to: cancellation, options: options)
    } catch {
      // Ignored: the caller receives the reason for the cancellation, and the operation may already
      // have ended.
    }
  }
}

nonisolated extension APIError {
  /// The operation's response, or that of a token server that did not issue a token.
  fileprivate var responseOrTokenResponse: HTTPResponse? {
    if case .unauthenticated(.refused(let tokenResponse)) = self { tokenResponse } else { response }
  }

  /// Whether the next attempt may succeed: the server is overloaded or was not reached.
  fileprivate var isTransient: Bool {
    if let status = responseOrTokenResponse?.status {
      return status == 408 || status == 429 || status >= 500
    }
    switch self {
    case .transport(let error), .unauthenticated(.transport(let error)):
      return error.reason != .insecure && !(error.underlyingError is any PermanentError)
    default: return false
    }
  }
}
