// Generated from martlet.yaml#/longRunning/getFile. Do not edit.
// Regenerate with `martlet generate`.

/// What `startCheck` starts, until it is done.
nonisolated public struct GetFile2: LongRunningOperation {
  public var start: StartCheck

  public init(start: StartCheck) {
    self.start = start
  }

  public func poll(after _answer: String) -> GetChecksById? {
    let _value: String? = _answer
    return _value.map { _id in
      GetChecksById(
        id: _id,
      )
    }
  }

  public func outcome(of _answer: Check) -> LongRunningOutcome {
    let _value: [String]? = _answer.findings
    return switch _value {
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
  /// Starts it, and gives its states until it is done.
  ///
  /// Nothing is sent before the first state is asked for. Where the task is cancelled, or the
  /// deadline passes, the server is told to stop, as far as the API has a way to say so.
  ///
  /// - Parameters:
  ///   - deadline: How long all of it may take; nil for as long as it takes.
  ///   - polling: How often the server is asked.
  /// - Returns: The states, each as it is reached; between them a `LongRunningError` may be thrown.
  @available(*, deprecated)
  public func getFile2(
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<GetFile2, Never> {
    let _start = StartCheck()
    return LongRunning(
      GetFile2(start: _start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }
}
