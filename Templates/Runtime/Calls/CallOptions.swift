import Foundation

/// The limits and the retry policy of a call.
nonisolated public struct CallOptions: Sendable {
  /// The time limit for a whole call, including token requests, retries, waits and the body; nil
  /// for no limit. When the limit is exceeded, the call is cancelled, and returns at most one
  /// second later. Downloads to a file and long-running operations have their own deadlines.
  public var deadline: Duration?
  /// The maximum size, in bytes, of a response body that is read into memory. A longer body is an
  /// error. Downloads to a file have no such limit.
  public var bodyLimit: Int

  /// Which requests are sent again, and when.
  public var retries: RetryPolicy
  #if LENIENT
    /// Which values of a response may be omitted because they do not match what the API documents.
    public var leniency = Leniency.standard
  #endif
  /// The clock for deadlines, waits and token lifetimes.
  public var clock: CallClock

  /// Creates options. Those that are not passed have their standard values.
  public init(
    deadline: Duration? = .seconds(300),
    bodyLimit: Int = 64 * 1024 * 1024,
    retries: RetryPolicy = .standard,
    clock: CallClock = .continuous,
  ) {
    self.deadline = deadline
    self.bodyLimit = bodyLimit
    self.retries = retries
    self.clock = clock
  }
}
