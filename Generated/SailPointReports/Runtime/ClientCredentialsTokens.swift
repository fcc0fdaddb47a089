// Generated from Runtime/ClientCredentialsTokens.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Obtains and caches OAuth 2 tokens for client credentials (RFC 6749, section 4.4).
actor ClientCredentialsTokens {
  private struct Token: Sendable {
    var text: String
    /// The time at which the token is replaced, shortly before it expires, on the clock of the
    /// caller.
    var expiry: Duration
  }

  /// A call that waits for a token.
  private struct Waiter {
    var continuation: CheckedContinuation<String, any Error>
    /// The time at which the call is cancelled; nil if it has no deadline.
    var deadline: Duration?
  }

  /// A request that is in progress, and the calls that wait for its token.
  private struct Request {
    var task: Task<Void, Never>
    /// The waiting calls, by their IDs.
    var waiting: [Int: Waiter] = [:]
  }

  /// The URL of the token endpoint; nil to use the one that the API documents.
  nonisolated let tokenURL: String?
  private let id: String
  private let secret: String
  private var tokens: [URL: Token] = [:]
  private var requests: [URL: Request] = [:]
  private var waiterCount = 0

  init(id: String, secret: String, tokenURL: URL?) {
    self.id = id
    self.secret = secret
    self.tokenURL = tokenURL?.absoluteString
  }

  /// Returns a valid token. All calls that wait for a token share one request, which is cancelled
  /// only if all of these calls are cancelled.
  ///
  /// - Parameter refused: A token that the server no longer accepts. If another call has already
  ///   replaced it, the replacement is returned.
  func grant(
    from url: URL, insteadOf refused: String? = nil, in call: CallAttempts,
  ) async throws -> TokenGrant {
    if let refused, tokens[url]?.text == refused { tokens[url] = nil }
    if let token = tokens[url], call.options.clock.now() < token.expiry {
      return TokenGrant(tokens: self, url: url, text: token.text)
    }
    waiterCount += 1
    let waiterID = waiterCount
    let text: String = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        if Task.isCancelled {
          continuation.resume(throwing: CancellationError())
        } else {
          let waiter = Waiter(continuation: continuation, deadline: call.deadline)
          requests[url, default: startRequest(url, call)].waiting[waiterID] = waiter
        }
      }
    } onCancel: {
      Task { await cancelWait(url, waiterID) }
    }
    return TokenGrant(tokens: self, url: url, text: text)
  }

  private func startRequest(_ url: URL, _ call: CallAttempts) -> Request {
    Request(
      task: Task {
        do {
          let token = try await fetchToken(url, call)
          if !Task.isCancelled { finishRequest(url, token, .success(token.text)) }
        } catch {
          if !Task.isCancelled { finishRequest(url, nil, .failure(error)) }
        }
      })
  }

  private func finishRequest(_ url: URL, _ token: Token?, _ result: Result<String, any Error>) {
    tokens[url] = token
    for waiter in (requests.removeValue(forKey: url)?.waiting ?? [:]).values {
      waiter.continuation.resume(with: result)
    }
  }

  private func cancelWait(_ url: URL, _ waiterID: Int) {
    guard let waiter = requests[url]?.waiting.removeValue(forKey: waiterID) else { return }
    waiter.continuation.resume(throwing: CancellationError())
    if requests[url]?.waiting.isEmpty == true {
      requests.removeValue(forKey: url)?.task.cancel()
    }
  }

  /// Requests a token, with the retry policy of the first waiting call. Requesting a token twice is
  /// harmless.
  private func fetchToken(_ url: URL, _ call: CallAttempts) async throws -> Token {
    let options = call.options
    var attempt = 0
    while true {
      attempt += 1
      let retry: (wait: Duration, reason: String)
      do throws(CredentialsError) {
        let token = try await requestToken(url, call)
        call.reporter?.report(
          .tokenFetched(url: HTTPRequest.printableURL(url.absoluteString)))
        return token
      } catch {
        guard let (failure, reason) = attemptFailure(error),
          let wait = options.retries.wait(
            after: failure, attempt: attempt, isIdempotent: true,
            clock: options.clock, deadline: latestDeadline(url))
        else { throw error }
        retry = (wait, "token: \(reason)")
      }
      call.reporter?.report(.retrying(after: retry.wait, reason: retry.reason))
      try await options.clock.sleep(retry.wait)
    }
  }

  /// Returns the failure for the retry policy; nil for an error that a retry cannot resolve.
  private func attemptFailure(
    _ error: CredentialsError,
  ) -> (RetryPolicy.AttemptFailure, reason: String)? {
    switch error {
    case .refused(let response):
      (.status(response.status, response.headers), "status \(response.status)")
    case .transport(let error): (.error(error), "\(error.reason)")
    case .unsuitable, .unfit, .invalidRequest, .provider: nil
    }
  }

  /// Returns the latest deadline of the waiting calls; nil if one of them has no deadline.
  private func latestDeadline(_ url: URL) -> Duration? {
    let deadlines = (requests[url]?.waiting ?? [:]).values.map(\.deadline)
    return deadlines.contains(nil) ? nil : deadlines.compactMap(\.self).max()
  }

  private func requestToken(
    _ url: URL, _ call: CallAttempts,
  ) async throws(CredentialsError) -> Token {
    let form = [
      ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret),
    ]
    let body = form.map { "\($0.0)=\(PercentEncoding.encodeForm($0.1))" }.joined(separator: "&")
    let request = HTTPRequest(
      method: "POST",
      url: url,
      headers: [
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
      ],
      body: .data(Data(body.utf8)),
    )
    let requestTime = call.options.clock.now()
    let response = try await send(request, over: call.transport)
    guard (200...299).contains(response.status) else { throw .refused(response) }
    do throws(UndecodableBody) {
      let content = try TokenResponse(response)
      let lifetime = content.lifetime
      // A token is replaced early: by a tenth of its lifetime, but at most by a minute.
      let usableTime = Duration.seconds(lifetime - min(60, lifetime / 10))
      return Token(text: content.token, expiry: requestTime + usableTime)
    } catch {
      // The error's description decodes the response again to explain what is wrong.
      throw .refused(response)
    }
  }

  private func send(
    _ request: HTTPRequest, over transport: any Transport,
  ) async throws(CredentialsError) -> HTTPResponse {
    do {
      return try await transport.send(request).collected(limit: 1_048_576)
    } catch let error as InvalidRequest {
      throw .invalidRequest(error)
    } catch let error as UnreadableResponse {
      throw .refused(error.response)
    } catch let error as TransportError {
      throw .transport(error)
    } catch {
      throw .transport(TransportError(wrapping: error))
    }
  }
}

/// A token, and the URL from which it was obtained.
nonisolated struct TokenGrant: Sendable {
  let tokens: ClientCredentialsTokens
  let url: URL
  let text: String

  func header() throws(InvalidRequest) -> String {
    try BearerToken.header(text)
  }

  /// Returns a new token, after the server rejected this one.
  func refreshed(in call: CallAttempts) async throws -> TokenGrant {
    try await tokens.grant(from: url, insteadOf: text, in: call)
  }
}
