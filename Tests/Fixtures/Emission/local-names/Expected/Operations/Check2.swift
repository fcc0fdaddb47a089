// Generated from martlet.yaml#/longRunning/check. Do not edit.
// Regenerate with `martlet generate`.

/// The long-running operation that `startCheck` starts.
nonisolated public struct Check2: LongRunningOperation {
  public var start: StartCheck

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
  /// Starts the operation and returns its states until it is done.
  ///
  /// Nothing is sent before the first state is requested. Cancelling the task, or exceeding the
  /// deadline, sends the cancel request once, if the API has one, and ignores its result.
  ///
  /// - Parameters:
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: The states, each as it is reached. Iterating them throws `LongRunningError`.
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
