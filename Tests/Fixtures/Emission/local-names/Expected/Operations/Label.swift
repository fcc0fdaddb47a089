// Generated from martlet.yaml#/longRunning/label. Do not edit.
// Regenerate with `martlet generate`.

/// The long-running operation that `startLabel` starts.
nonisolated public struct Label: LongRunningOperation {
  public var start: StartLabel

  /// Creates the long-running operation.
  public init(start: StartLabel) {
    self.start = start
  }

  public func poll(after answer: Tagged) -> GetLabel? {
    guard let id = answer.type else { return nil }
    return GetLabel(
      kind: id,
    )
  }

  public func outcome(of answer: Run) -> LongRunningOutcome {
    let value: Value? = answer.value
    return switch value {
    case .operation?:
      .done
    default:
      .running
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
  /// - `POST /labels` starts the operation.
  /// - `GET /labels/{kind}` returns its status.
  ///
  /// - Parameters:
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
  public func label(
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<Label, Never> {
    let start = StartLabel()
    return LongRunning(
      Label(start: start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }
}
