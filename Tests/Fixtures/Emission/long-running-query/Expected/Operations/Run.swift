// Generated from martlet.yaml#/longRunning/run. Do not edit.
// Regenerate with `martlet generate`.

/// The long-running operation that `postJobsKindB` starts.
nonisolated public struct Run: LongRunningOperation {
  public var start: PostJobsKindB

  /// Creates the long-running operation.
  public init(start: PostJobsKindB) {
    self.start = start
  }

  public func poll(after answer: Second) -> GetJobsById? {
    guard let id = answer.second else { return nil }
    return GetJobsById(
      id: id,
    )
  }

  public func outcome(of answer: State) -> LongRunningOutcome {
    let value: State.StateModel? = answer.state
    return switch value {
    case .done?:
      .done
    default:
      .running
    }
  }
}

nonisolated extension JobsAPI {
  /// Returns the states of the operation, from its start until it is done.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /jobs?kind=b` starts the operation.
  /// - `GET /jobs/{id}` returns its status.
  ///
  /// - Parameters:
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
  public func run(
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<Run, Never> {
    let start = PostJobsKindB()
    return LongRunning(
      Run(start: start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }
}
