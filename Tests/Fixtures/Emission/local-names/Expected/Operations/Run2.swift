// Generated from martlet.yaml#/longRunning/run. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The long-running operation that `startRun` starts.
nonisolated public struct Run2: LongRunningOperation {
  public var start: StartRun

  /// Creates the long-running operation.
  public init(start: StartRun) {
    self.start = start
  }

  public func poll(after answer: Started) -> GetRun? {
    guard
      let id = answer
        .response?.value?
        .theMemberWithTheRunsIdentity?.value?
        .id?.value
    else { return nil }
    return GetRun(
      id: id,
    )
  }

  public func outcome(of answer: Run) -> LongRunningOutcome {
    let value: Value? = answer.value
    return switch value {
    case .answer?:
      .done
    case .value?:
      .done
    case .fetch?:
      .failed
    default:
      .running
    }
  }

  public func cancellation(after answer: Started) -> (any APIOperation)? {
    guard
      let id = answer
        .response?.value?
        .theMemberWithTheRunsIdentity?.value?
        .id?.value
    else { return nil }
    return DeleteRun(
      id: id,
    )
  }

  /// Returns the operation that fetches the file; nil if the start returned no identifier.
  public func fetch(
    after answer2: Started,
    answer: String,
    idQuery: String,
    value: String,
  ) -> GetRunFile? {
    guard
      let id = answer2
        .response?.value?
        .theMemberWithTheRunsIdentity?.value?
        .id?.value
    else { return nil }
    return GetRunFile(
      id: id,
      answer: answer,
      idQuery: idQuery,
      fetch: self.start.fetch,
      value: value,
      content: self.start.content,
      headers: self.start.headers,
      decoder: self.start.decoder,
      progressQuery: self.start.progress,
      overwritingQuery: self.start.overwriting,
    )
  }
}

nonisolated extension ClientAPI {
  /// Returns the states of the operation, from its start until it is done.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /runs` starts the operation.
  /// - `GET /runs/{id}` returns its status.
  /// - `DELETE /runs/{id}` cancels it.
  ///
  /// - Parameters:
  ///   - decoder: Query parameter.
  ///   - members: Query parameter.
  ///   - requestQuery: Query parameter `request`.
  ///   - server: Query parameter.
  ///   - response: Query parameter.
  ///   - tag: Query parameter.
  ///   - union: Query parameter.
  ///   - change: Query parameter.
  ///   - values: Query parameter.
  ///   - body: Query parameter.
  ///   - start: Query parameter.
  ///   - fetch: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - client: Query parameter.
  ///   - startPolling: Query parameter.
  ///   - startDeadline: Query parameter.
  ///   - startProgress: Query parameter.
  ///   - startDestination: Query parameter.
  ///   - startOverwriting: Query parameter.
  ///   - fields: Query parameter.
  ///   - requestBody: Request body, `application/json`.
  ///   - encoder: Query parameter.
  ///   - operation: Query parameter.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
  public func run(
    decoder: String,
    members: String,
    requestQuery: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    start: String,
    fetch: String,
    content: String,
    headers: String,
    client: String,
    startPolling: String,
    startDeadline: String,
    startProgress: String,
    startDestination: String,
    startOverwriting: String,
    fields: String,
    _ requestBody: Started,
    encoder: String? = nil,
    operation: String? = nil,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<Run2, Never> {
    let start2 = StartRun(
      decoder: decoder,
      members: members,
      requestQuery: requestQuery,
      server: server,
      response: response,
      tag: tag,
      union: union,
      change: change,
      values: values,
      body: body,
      start: start,
      fetch: fetch,
      content: content,
      headers: headers,
      client: client,
      polling: startPolling,
      deadline: startDeadline,
      progress: startProgress,
      destination: startDestination,
      overwriting: startOverwriting,
      fields: fields,
      requestBody: requestBody,
      encoder: encoder,
      operation: operation,
    )
    return LongRunning(
      Run2(start: start2),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }

  /// Returns the states of the operation, from its start until its file is saved.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /runs` starts the operation.
  /// - `GET /runs/{id}` returns its status.
  /// - `GET /runs/{id}/file` returns its file.
  /// - `DELETE /runs/{id}` cancels it.
  ///
  /// - Parameters:
  ///   - decoder: Query parameter.
  ///   - members: Query parameter.
  ///   - requestQuery: Query parameter `request`.
  ///   - server: Query parameter.
  ///   - response: Query parameter.
  ///   - tag: Query parameter.
  ///   - union: Query parameter.
  ///   - change: Query parameter.
  ///   - values: Query parameter.
  ///   - body: Query parameter.
  ///   - start: Query parameter.
  ///   - fetch: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - client: Query parameter.
  ///   - startPolling: Query parameter.
  ///   - startDeadline: Query parameter.
  ///   - startProgress: Query parameter.
  ///   - startDestination: Query parameter.
  ///   - startOverwriting: Query parameter.
  ///   - fields: Query parameter.
  ///   - requestBody: Request body, `application/json`.
  ///   - encoder: Query parameter.
  ///   - operation: Query parameter.
  ///   - answer: Query parameter.
  ///   - idQuery: Query parameter `id`.
  ///   - value: Query parameter.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  ///   - progress: Receives the number of bytes of the file that have arrived.
  /// - Returns: An asynchronous sequence of states: one for the start, one for each poll, and one
  ///   for the file. Iteration throws `LongRunningError` if the operation fails.
  public func run(
    decoder: String,
    members: String,
    requestQuery: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    start: String,
    fetch: String,
    content: String,
    headers: String,
    client: String,
    startPolling: String,
    startDeadline: String,
    startProgress: String,
    startDestination: String,
    startOverwriting: String,
    fields: String,
    _ requestBody: Started,
    encoder: String? = nil,
    operation: String? = nil,
    answer: String,
    idQuery: String,
    value: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) -> LongRunning<Run2, FileDownload<GetRunFile>> {
    let start2 = StartRun(
      decoder: decoder,
      members: members,
      requestQuery: requestQuery,
      server: server,
      response: response,
      tag: tag,
      union: union,
      change: change,
      values: values,
      body: body,
      start: start,
      fetch: fetch,
      content: content,
      headers: headers,
      client: client,
      polling: startPolling,
      deadline: startDeadline,
      progress: startProgress,
      destination: startDestination,
      overwriting: startOverwriting,
      fields: fields,
      requestBody: requestBody,
      encoder: encoder,
      operation: operation,
    )
    let operation2 = Run2(start: start2)
    return LongRunning(
      operation2,
      client: self.client,
      deadline: deadline,
      polling: polling,
      destinationError: {
        FileDownload<GetRunFile>.destinationError(
          at: destination,
          overwriting: overwriting,
        )
      },
      fetch: { answer2 in
        guard
          let fetch2 = operation2.fetch(
            after: answer2,
            answer: answer,
            idQuery: idQuery,
            value: value,
          )
        else { return nil }
        return FileDownload(
          fetch2,
          to: destination,
          overwriting: overwriting,
          progress: progress,
        )
      },
    )
  }
}
