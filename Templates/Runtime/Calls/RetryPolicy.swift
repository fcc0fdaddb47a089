import Foundation

/// When a request is sent again, and how long to wait before that.
///
/// A request is not sent again if this could have an effect twice: a request that is not
/// idempotent, such as `POST` or `PATCH`, is repeated only if the client could not connect, or if
/// the server rejected it with status 429. An idempotent request is also repeated after a timeout,
/// a lost connection or an unknown error of the network, and for status 408 and the statuses from
/// 500 to 599, except permanent ones such as 501.
nonisolated public struct RetryPolicy: Sendable {
  /// The maximum number of times that a request is sent, the first time included.
  public var attempts: Int
  /// The upper limit of the wait before the second attempt. The upper limit doubles with each
  /// further attempt. The actual waits are chosen at random below it, so that many clients do not
  /// retry at the same time.
  public var firstWait: Duration
  /// The value at which the upper limit stops growing.
  public var longestBackOff: Duration
  /// The longest wait that a server may ask for with `Retry-After`. If it asks for a longer wait,
  /// or for one that ends after the deadline, its response is the result of the call.
  public var longestWait: Duration
  /// Returns a random number from 0 to 1 for each wait.
  public var random: @Sendable () -> Double

  /// Creates a policy. Settings that are not passed have their standard values.
  public init(
    attempts: Int = 4,
    firstWait: Duration = .milliseconds(500),
    longestBackOff: Duration = .seconds(20),
    longestWait: Duration = .seconds(60),
    random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
  ) {
    self.attempts = attempts
    self.firstWait = firstWait
    self.longestBackOff = longestBackOff
    self.longestWait = longestWait
    self.random = random
  }

  /// Up to four attempts, with waits of up to 0.5, 1 and 2 seconds unless the server asks for other
  /// waits.
  public static let standard = RetryPolicy()

  /// Every request is sent once.
  public static let never = RetryPolicy(attempts: 1)
}

nonisolated extension RetryPolicy {
  /// How an attempt failed.
  enum AttemptFailure {
    case status(Int, HTTPHeaders)
    case error(TransportError)
  }

  /// Returns how long to wait before a request is sent again; nil if it must not be sent again.
  ///
  /// - Parameter attempt: How many times the request was sent.
  /// - Parameter isIdempotent: Whether the request can be sent twice without harm.
  /// - Parameter deadline: The time at which the call is cancelled; nil if it has no deadline.
  func wait(
    after failure: AttemptFailure, attempt: Int, isIdempotent: Bool, clock: CallClock,
    deadline: Duration?,
  ) -> Duration? {
    guard attempt < attempts, allowsRetry(after: failure, isIdempotent) else { return nil }
    var wait = backOff(attempt)
    if case .status(_, let headers) = failure,
      let requestedWait = RetryAfter.wait(headers, now: clock.date)
    {
      if requestedWait > longestWait { return nil }
      wait = requestedWait
    }
    if let deadline, clock.now() + wait >= deadline { return nil }
    return wait
  }

  private func allowsRetry(after failure: AttemptFailure, _ isIdempotent: Bool) -> Bool {
    switch failure {
    case .status(let status, _):
      status == 429 || isIdempotent && RetryPolicy.isTransient(status)
    case .error(let error) where error.underlyingError is any PermanentError: false
    case .error(let error):
      switch error.reason {
      case .cannotConnect: true
      case .timedOut, .connectionLost, .other: isIdempotent
      case .insecure, .deadlinePassed: false
      }
    }
  }

  private func backOff(_ attempt: Int) -> Duration {
    // The exponent is limited, so that the product does not overflow.
    let limit = min(firstWait * (1 << min(max(attempt - 1, 0), 30)), longestBackOff)
    return max(limit, .zero) * min(max(random(), 0), 1)
  }

  /// Returns whether a later attempt may get a different status. Some statuses are permanent, such
  /// as 501 for a method that the server does not implement.
  private static func isTransient(_ status: Int) -> Bool {
    switch status {
    case 408: true
    case 501, 505, 506, 508, 510, 511: false
    default: (500...599).contains(status)
    }
  }
}

nonisolated extension HTTPRequest {
  /// Whether sending the request twice has the same effect as sending it once (RFC 9110, section
  /// 9.2.2).
  var isIdempotent: Bool {
    ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"].contains(method)
  }
}
