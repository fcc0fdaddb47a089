// Generated from martlet.yaml#/longRunning/check. Do not edit.
// Regenerate with `martlet generate`.

/// The long-running operation that `startCheck` starts.
nonisolated public struct Check2: LongRunningOperation {
  public var start: StartCheck

  /// Creates the long-running operation.
  public init(start: StartCheck) {
    self.start = start
  }

  public func poll(after answer: Check) -> GetCheck? {
    let id = answer.union.tag
    return GetCheck(
      tag: id,
    )
  }

  public func outcome(of answer: Run) -> LongRunningOutcome {
    let value: Value? = answer.value
    return switch value {
    case nil:
      .running
    default:
      .done
    }
  }
}

nonisolated extension ClientAPI {
  /// Returns the states of the operation, from its start until it is done.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /checks` starts the operation.
  /// - `GET /checks/{tag}` returns its status.
  ///
  /// - Parameters:
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
  public func check(
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<Check2, Never> {
    let start = StartCheck()
    return LongRunning(
      Check2(start: start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }
}
