import Foundation

/// One call of an operation, with everything that is sent for it.
nonisolated struct Call {
  enum Answer<Value: Sendable>: Sendable {
    /// The value made from a successful response.
    case success(Value)
    /// A response with any other status.
    case refusal(HTTPResponse)
  }

  let client: APIClient
  let options: CallOptions

  func answer<Operation: APIOperation, Value: Sendable>(
    to operation: Operation,
    _ receive: @escaping @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> Answer<Value> {
    try Task.checkCancellation()
    let reporter = CallReporter(client.observer, Operation.self, options.clock)
    defer { reporter?.ended() }
    return try await options.clock.limited(to: options.deadline) { end in
      var course = CallCourse(
        transport: client.transport, options: options, end: end, reporter: reporter)
      return try await course.answer(to: operation, by: client, receive)
    }
  }
}

/// The progress of a call: its next request, and what was sent before.
nonisolated struct CallCourse {
  let transport: any Transport
  let options: CallOptions
  /// When the call is given up, by the clock of its options; nil if it has no deadline.
  let end: Duration?
  let reporter: CallReporter?
  private var redirects = 0
  /// How many times a request was sent again after a failure.
  private var retries = 0
  /// The token in the request; nil if a new token would not help.
  private var token: TokenGrant?
  /// The API keys in the request's query.
  private var keys: [QueryKey] = []

  init(transport: any Transport, options: CallOptions, end: Duration?, reporter: CallReporter?) {
    self.transport = transport
    self.options = options
    self.end = end
    self.reporter = reporter
  }

  mutating func answer<Value: Sendable>(
    to operation: some APIOperation, by client: APIClient,
    _ receive: @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> Call.Answer<Value> {
    var request = try operation.request(to: client.server)
    (token, keys) = try await client.credentials.authorize(
      &request, for: operation, at: client.server, on: self)
    try request.check()
    while true {
      try Task.checkCancellation()
      if let answer = try await send(&request, receive) { return answer }
    }
  }

  /// Sends a request once.
  ///
  /// - Returns: Nil if the request, which may have changed, is to be sent again.
  private mutating func send<Value: Sendable>(
    _ request: inout HTTPRequest,
    _ receive: @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> Call.Answer<Value>? {
    let pause: (wait: Duration, reason: String)
    var isAnswered = false
    do {
      reporter?.sent(request)
      let response = try await transport.response(to: request)
      isAnswered = true
      reporter?.report(
        .received(status: response.status, headers: response.headers.redacted))
      if (200...299).contains(response.status) { return .success(try await receive(response)) }
      if try await follow(response, &request) { return nil }
      if response.status == 401, let token {
        return try await renew(token, after: response, &request).map { .refusal($0) }
      }
      guard let wait = wait(.status(response.status, response.headers), request) else {
        return .refusal(try await response.collected(limit: options.bodyLimit))
      }
      await response.discard()
      pause = (wait, "status \(response.status)")
    } catch let error as TransportError {
      try Task.checkCancellation()
      // While a response arrives, a network failure may be reported as a failure to connect.
      let error = isAnswered && error.reason == .cannotConnect ? error.afterAnswer : error
      guard let wait = wait(.error(error), request) else { throw error }
      pause = (wait, "\(error.reason)")
    }
    retries += 1
    reporter?.report(.retrying(after: pause.wait, reason: pause.reason))
    try await options.clock.sleep(pause.wait)
    return nil
  }

  /// Changes the request to the one that a redirect asks for, if the client follows it.
  private mutating func follow(
    _ response: StreamedResponse, _ request: inout HTTPRequest,
  ) async throws -> Bool {
    guard redirects < Redirect.limit,
      var next = Redirect.request(
        from: request, status: response.status, headers: response.headers)
    else { return false }
    for key in keys where !key.isIn(next.url) { next.url = try key.added(to: next.url) }
    await response.discard()
    redirects += 1
    request = next
    reporter?.report(.redirected(url: InvalidRequest.printable(next.url.absoluteString)))
    return true
  }

  /// Replaces a token that was refused.
  ///
  /// - Returns: The refusal, if no other token is available.
  private mutating func renew(
    _ refused: TokenGrant, after response: StreamedResponse, _ request: inout HTTPRequest,
  ) async throws -> HTTPResponse? {
    token = nil
    let refusal: Result<HTTPResponse, any Error>
    do {
      refusal = .success(try await response.collected(limit: options.bodyLimit))
    } catch {
      refusal = .failure(error)
    }
    do {
      request.headers["Authorization"] = try await refused.renewed(on: self).header()
      return nil
    } catch  where error is CredentialsError || error is InvalidRequest {
      return try refusal.get()
    }
  }

  private func wait(_ trouble: RetryPolicy.Trouble, _ request: HTTPRequest) -> Duration? {
    options.retries.wait(
      after: trouble, attempt: retries + 1, isIdempotent: request.isIdempotent,
      clock: options.clock, end: end)
  }
}

nonisolated extension TransportError {
  /// The same error, for a connection that was already established.
  fileprivate var afterAnswer: TransportError {
    TransportError(
      reason: .connectionLost, message: message, underlyingError: underlyingError)
  }
}
