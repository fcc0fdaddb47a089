// Generated from martlet.yaml#/longRunning/getFile. Do not edit.
// Regenerate with `martlet generate`.

/// The long-running operation that `startCheck` starts.
nonisolated public struct GetFile2: LongRunningOperation {
  public var start: StartCheck

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
  /// Starts the operation and returns its states until it is done.
  ///
  /// Nothing is sent before the first state is requested. Cancelling the task, or exceeding the
  /// deadline, sends the cancel request once, if the API has one, and ignores its result.
  ///
  /// - Parameters:
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: The states, each as it is reached. Iterating them throws `LongRunningError`.
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
