import Foundation

/// When a request is sent again, and how long to wait before that.
///
/// A request with which something may have been done already is not sent again: `POST` and `PATCH`
/// only where the server turned them away with status 429, or was not reached. Others are sent
/// again also when the connection breaks, and for the statuses 408 and 500 to 599 that can pass.
nonisolated public struct RetryPolicy: Sendable {
  /// How often a request is sent at most, the first time included.
  public var attempts: Int
  /// The longest wait before the second attempt. It doubles with each further one. Waits are chosen
  /// at random below, so that many clients do not come back at once.
  public var firstWait: Duration
  /// What the longest wait grows up to.
  public var longestBackOff: Duration
  /// The longest wait that a server may ask for with `Retry-After`. Where it asks for a longer one,
  /// or for one that ends after the deadline, its answer is handed over at once.
  public var longestWait: Duration
  /// A number from 0 to 1 for each wait that a server did not ask for.
  public var random: @Sendable () -> Double

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

  /// Up to four attempts, with waits of up to 0.5, 1 and 2 seconds where the server asks for
  /// nothing else.
  public static let standard = RetryPolicy()

  /// Every request is sent once.
  public static let never = RetryPolicy(attempts: 1)
}

nonisolated extension RetryPolicy {
  /// What went wrong with an attempt.
  enum Trouble {
    case status(Int, HTTPHeaders)
    case error(TransportError)
  }

  /// How long to wait before a request is sent once more; nil where it is not.
  ///
  /// - Parameter attempt: How often the request was sent.
  /// - Parameter isHarmless: Whether the request can be sent twice, whatever the server did.
  /// - Parameter end: When the call is given up.
  func wait(
    after trouble: Trouble, attempt: Int, isHarmless: Bool, clock: CallClock, end: Duration?,
  ) -> Duration? {
    guard attempt < attempts, isPassing(trouble, isHarmless) else { return nil }
    var wait = backOff(attempt)
    if case .status(_, let headers) = trouble,
      let asked = RetryAfter.wait(headers, now: clock.date)
    {
      if asked > longestWait { return nil }
      wait = asked
    }
    if let end, clock.now() + wait >= end { return nil }
    return wait
  }

  private func isPassing(_ trouble: Trouble, _ isHarmless: Bool) -> Bool {
    switch trouble {
    case .status(let status, _):
      status == 429 || isHarmless && RetryPolicy.canPass(status)
    case .error(let error) where error.underlyingError is any LastingError: false
    case .error(let error):
      switch error.reason {
      case .cannotConnect: true
      case .timedOut, .connectionLost, .other: isHarmless
      case .insecure, .deadlinePassed: false
      }
    }
  }

  private func backOff(_ attempt: Int) -> Duration {
    let limit = min(firstWait * (1 << min(max(attempt - 1, 0), 30)), longestBackOff)
    return max(limit, .zero) * min(max(random(), 0), 1)
  }

  /// Whether a server that answered so may answer otherwise soon. What it does not know how to do,
  /// it does not learn.
  private static func canPass(_ status: Int) -> Bool {
    switch status {
    case 408: true
    case 501, 505, 506, 508, 510, 511: false
    default: (500...599).contains(status)
    }
  }
}

nonisolated extension HTTPRequest {
  /// Whether a server that gets the request twice ends up as if it got it once (RFC 9110,
  /// section 9.2.2).
  var isIdempotent: Bool {
    ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"].contains(method)
  }
}
