// Generated from Runtime/Call.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The result of a call that received a response.
nonisolated enum CallResult<Value: Sendable>: Sendable {
  /// The value that was read from a successful response.
  case success(Value)
  /// A response whose status is not from 200 to 299.
  case errorResponse(HTTPResponse)
}

/// Calls an operation within a deadline, which includes token requests, redirects and retries.
nonisolated struct Call {
  let client: APIClient
  let options: CallOptions
  let reporter: CallReporter?

  func perform<Operation: APIOperation, Value: Sendable>(
    _ operation: Operation,
    _ receive: @escaping @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> CallResult<Value> {
    try Task.checkCancellation()
    return try await options.clock.limited(to: options.deadline) { deadline in
      var attempts = CallAttempts(
        transport: client.transport, options: options, deadline: deadline, reporter: reporter)
      return try await attempts.perform(operation, by: client, receive)
    }
  }
}

/// The state of a call across its retries, redirects and token renewals.
nonisolated struct CallAttempts {
  let transport: any Transport
  let options: CallOptions
  /// The time at which the call is cancelled, on `options.clock`; nil if it has no deadline.
  let deadline: Duration?
  let reporter: CallReporter?
  private var redirects = 0
  /// How many times a request was sent again after a failure.
  private var retries = 0
  /// The token in the request, if it can be refreshed; nil once it was refreshed, so that a second
  /// rejection is the result of the call.
  private var token: TokenGrant?
  /// The API keys in the request's query.
  private var queryKeys: [QueryKey] = []

  init(
    transport: any Transport, options: CallOptions, deadline: Duration?, reporter: CallReporter?,
  ) {
    self.transport = transport
    self.options = options
    self.deadline = deadline
    self.reporter = reporter
  }

  mutating func perform<Value: Sendable>(
    _ operation: some APIOperation, by client: APIClient,
    _ receive: @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> CallResult<Value> {
    var request = try operation.request(to: client.server)
    (token, queryKeys) = try await client.credentials.authorize(
      &request, for: operation, at: client.server, in: self)
    try request.check()
    while true {
      try Task.checkCancellation()
      if let result = try await send(&request, receive) { return result }
    }
  }

  /// Sends a request once.
  ///
  /// - Returns: The result; nil if the caller must send the request again. The request may have
  ///   changed.
  private mutating func send<Value: Sendable>(
    _ request: inout HTTPRequest,
    _ receive: @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> CallResult<Value>? {
    let retry: (wait: Duration, reason: String)
    var hasResponse = false
    do {
      reporter?.sent(request)
      let response = try await transport.response(to: request)
      hasResponse = true
      reporter?.report(
        .received(status: response.status, headers: response.headers.redacted))
      if (200...299).contains(response.status) { return .success(try await receive(response)) }
      if try await follow(response, &request) { return nil }
      if response.status == 401, let token {
        return try await refresh(token, after: response, &request).map { .errorResponse($0) }
      }
      let failure = RetryPolicy.AttemptFailure.status(response.status, response.headers)
      guard let wait = waitBeforeRetry(after: failure, request) else {
        return .errorResponse(try await response.collected(limit: options.bodyLimit))
      }
      await response.discard()
      retry = (wait, "status \(response.status)")
    } catch let error as TransportError {
      try Task.checkCancellation()
      // URLSession may report a lost connection as `cannotConnect`; after a response has begun, the
      // server has received the request, so it may not be safe to send it again.
      let error = hasResponse && error.reason == .cannotConnect ? error.afterResponse : error
      guard let wait = waitBeforeRetry(after: .error(error), request) else { throw error }
      retry = (wait, "\(error.reason)")
    }
    retries += 1
    reporter?.report(.retrying(after: retry.wait, reason: retry.reason))
    try await options.clock.sleep(retry.wait)
    return nil
  }

  /// Follows a redirect: changes the request, and returns true. Returns false if the response is
  /// not a redirect that the client follows.
  private mutating func follow(
    _ response: StreamedResponse, _ request: inout HTTPRequest,
  ) async throws -> Bool {
    guard redirects < Redirect.limit,
      var next = Redirect.request(
        from: request, status: response.status, headers: response.headers)
    else { return false }
    for key in queryKeys where !key.isIn(next.url) { next.url = try key.added(to: next.url) }
    await response.discard()
    redirects += 1
    request = next
    reporter?.report(.redirected(url: HTTPRequest.printableURL(next.url.absoluteString)))
    return true
  }

  /// Refreshes a token that the server rejected with status 401.
  ///
  /// - Returns: The server's response if no new token is available; nil if the request has a new
  ///   token.
  private mutating func refresh(
    _ rejected: TokenGrant, after response: StreamedResponse, _ request: inout HTTPRequest,
  ) async throws -> HTTPResponse? {
    token = nil
    // The body is read first, because the response is the result if no new token is available, and
    // because an unread body would occupy a connection that the token request may need.
    let original: Result<HTTPResponse, any Error>
    do {
      original = .success(try await response.collected(limit: options.bodyLimit))
    } catch {
      original = .failure(error)
    }
    do {
      request.headers["Authorization"] = try await rejected.refreshed(in: self).header()
      return nil
    } catch  where error is CredentialsError || error is InvalidRequest {
      return try original.get()
    }
  }

  /// Returns how long to wait before the request is sent again; nil if it must not be sent again.
  private func waitBeforeRetry(
    after failure: RetryPolicy.AttemptFailure, _ request: HTTPRequest,
  ) -> Duration? {
    options.retries.wait(
      after: failure, attempt: retries + 1, isIdempotent: request.isIdempotent,
      clock: options.clock, deadline: deadline)
  }
}

nonisolated extension TransportError {
  /// The same error, with the reason `connectionLost`.
  fileprivate var afterResponse: TransportError {
    TransportError(
      reason: .connectionLost, message: message, underlyingError: underlyingError)
  }
}
