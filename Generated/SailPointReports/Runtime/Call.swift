// Generated from Runtime/Call.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// One call of an operation, with all that is sent for it.
nonisolated struct Call {
  enum Answer<Value: Sendable>: Sendable {
    /// What was made of a success.
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
    return try await options.clock.limited(to: options.deadline) { end in
      var course = CallCourse(
        transport: client.transport, options: options, end: end, reporter: reporter)
      do {
        let answer = try await course.answer(to: operation, by: client, receive)
        reporter?.ended(status: course.status, attempt: course.attempt)
        return answer
      } catch {
        reporter?.ended(status: nil, attempt: course.attempt)
        throw error
      }
    }
  }
}

/// How far a call has come: the request that is next, and what was sent before it.
nonisolated struct CallCourse {
  let transport: any Transport
  let options: CallOptions
  /// When the call is given up.
  let end: Duration?
  let reporter: CallReporter?
  /// How many requests were sent.
  private(set) var attempt = 0
  /// The last response's.
  private(set) var status: Int?
  private var redirects = 0
  /// How often something was sent again because of trouble.
  private var retries = 0
  /// The token in the request; nil where a new one would not help.
  private var token: TokenGrant?

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
    token = try await client.credentials.authorize(
      &request, for: operation, at: client.server, on: self)
    try request.check()
    while true {
      try Task.checkCancellation()
      if let answer = try await send(&request, receive) { return answer }
    }
  }

  /// Sends a request once.
  ///
  /// - Returns: Nil where it is to be sent again, as it is then.
  private mutating func send<Value: Sendable>(
    _ request: inout HTTPRequest,
    _ receive: @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> Call.Answer<Value>? {
    let pause: (wait: Duration, reason: String)
    var isAnswered = false
    do {
      attempt += 1
      reporter?.sent(request, attempt: attempt)
      let response = try await transport.send(request)
      isAnswered = true
      status = response.status
      reporter?.report(
        .received(status: response.status, headers: response.headers.redacted), attempt: attempt)
      if (200...299).contains(response.status) { return .success(try await receive(response)) }
      if try await follow(response, &request) { return nil }
      guard let wait = wait(.status(response.status, response.headers), request) else {
        return .refusal(try await response.collected(limit: options.bodyLimit))
      }
      await response.discard()
      pause = (wait, "status \(response.status)")
    } catch let error as TransportError {
      try Task.checkCancellation()
      // A network that fails during an answer may fail as one does that was never there.
      let error = isAnswered && error.reason == .cannotConnect ? error.afterAnswer : error
      guard let wait = wait(.error(error), request) else { throw error }
      pause = (wait, "\(error.reason)")
    }
    retries += 1
    reporter?.report(.retrying(after: pause.wait, reason: pause.reason), attempt: attempt)
    try await options.clock.sleep(pause.wait)
    return nil
  }

  /// Changes the request to the one that a response asks for, if the client is to send that.
  private mutating func follow(
    _ response: StreamedResponse, _ request: inout HTTPRequest,
  ) async throws -> Bool {
    if redirects < Redirect.limit,
      let next = Redirect.request(
        from: request, status: response.status, headers: response.headers)
    {
      await response.discard()
      redirects += 1
      request = next
      reporter?.report(
        .redirected(url: InvalidRequest.printable(next.url.absoluteString)), attempt: attempt)
      return true
    }
    if response.status == 401, let refused = token {
      token = nil
      await response.discard()
      request.headers["Authorization"] = try await refused.renewed(on: self).header()
      return true
    }
    return false
  }

  private func wait(_ trouble: RetryPolicy.Trouble, _ request: HTTPRequest) -> Duration? {
    options.retries.wait(
      after: trouble, attempt: retries + 1, isHarmless: request.isIdempotent,
      clock: options.clock, end: end)
  }
}

nonisolated extension TransportError {
  /// The same error of a connection that was there already.
  fileprivate var afterAnswer: TransportError {
    TransportError(
      reason: .connectionLost, message: message, underlyingError: underlyingError)
  }
}
