// Generated from martlet.yaml#/longRunning/getFile. Do not edit.
// Regenerate with `martlet generate`.

/// The long-running operation that `startCheck` starts.
nonisolated public struct GetFile2: LongRunningOperation {
  public var start: StartCheck

  /// Creates the long-running operation.
  public init(start: StartCheck) {
    self.start = start
  }

  public func poll(after answer: String) -> GetChecksById? {
    let id = answer
    return GetChecksById(
      id: id,
    )
  }

  public func outcome(of answer: Check) -> LongRunningOutcome {
    let value: [String]? = answer.findings
    return switch value {
    case nil:
      .running
    default:
      .done
    }
  }
}

nonisolated extension ExportsAPI {
  /// Deprecated.
  ///
  /// Returns the states of the operation, from its start until it is done.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /checks` starts the operation.
  /// - `GET /checks/{id}` returns its status.
  ///
  /// - Parameters:
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
  @available(*, deprecated)
  public func getFile2(
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<GetFile2, Never> {
    let start = StartCheck()
    return LongRunning(
      GetFile2(start: start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }
}
