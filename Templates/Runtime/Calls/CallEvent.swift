import Foundation

/// An event during the call of an operation, for logs or measurements. Events contain no secrets:
/// headers are redacted, and URLs have no query.
nonisolated public struct CallEvent: Sendable {
  /// What happens, with its details.
  public enum Kind: Sendable {
    /// A request is about to be sent.
    case sent(method: String, url: String, headers: HTTPHeaders)
    /// The status and the headers of a response have arrived; its body follows.
    case received(status: Int, headers: HTTPHeaders)
    /// The request is sent to another URL on the same server.
    case redirected(url: String)
    /// The request is sent again after a wait.
    case retrying(after: Duration, reason: String)
    /// A token server issued a token, which this call and later ones use.
    case tokenFetched(url: String)
    #if LENIENT
      /// A value of a response was omitted, because it does not match what the API documents.
      case dropped(path: String, reason: String)
    #endif
    /// The last event of the call, whether it succeeded or failed.
    ///
    /// - Parameter status: The status of the response to the last request; nil if no response was
    ///   received.
    case ended(status: Int?, duration: Duration)
  }

  /// Identifies the call: the same in all of its events.
  public var callID: UUID
  /// The operation's name in the specification.
  public var operationID: String
  /// The number of requests that were sent for the operation so far. Token requests do not count.
  public var attempt: Int
  /// What happened.
  public var kind: Kind
}

/// Reports the events of one call to an observer.
nonisolated final class CallReporter: @unchecked Sendable {
  private let observer: @Sendable (CallEvent) -> Void
  private let callID = UUID()
  private let operationID: String
  /// The names of the header fields that contain API keys.
  private let keyFields: [String]
  private let clock: CallClock
  private let start: Duration
  /// Guards the properties below.
  private let lock = NSLock()
  /// How many requests were sent.
  private var attempts = 0
  /// The status of the response to the last request.
  private var status: Int?
  /// Whether the last event was reported. Cancelled work that continues after the call has returned
  /// reports nothing.
  private var hasEnded = false

  /// Nil if the client has no observer.
  init?<Operation: APIOperation>(
    _ observer: (@Sendable (CallEvent) -> Void)?, _ operation: Operation.Type, _ clock: CallClock,
  ) {
    guard let observer else { return nil }
    self.observer = observer
    operationID = Operation.operationID
    keyFields = Operation.security.joined().compactMap { requirement in
      guard case .apiKey(.header, let name) = requirement.scheme.kind else { return nil }
      return name
    }
    self.clock = clock
    start = clock.now()
  }

  func report(_ kind: CallEvent.Kind) {
    guard let attempt = record(kind) else { return }
    observer(
      CallEvent(callID: callID, operationID: operationID, attempt: attempt, kind: kind))
  }

  /// Updates the state of the call. Returns the number of requests that were sent so far; nil if
  /// the call has ended, so that the event must not be reported.
  private func record(_ kind: CallEvent.Kind) -> Int? {
    lock.withLock {
      if hasEnded { return nil }
      switch kind {
      case .sent: (attempts, status) = (attempts + 1, nil)
      case .received(let receivedStatus, _): status = receivedStatus
      case .ended: hasEnded = true
      case .redirected, .retrying, .tokenFetched: break
      #if LENIENT
        case .dropped: break
      #endif
      }
      return attempts
    }
  }

  func sent(_ request: HTTPRequest) {
    var headers = request.headers.redacted
    for name in keyFields where headers[name] != nil { headers[name] = "(secret)" }
    report(
      .sent(
        method: request.method,
        url: HTTPRequest.printableURL(request.url.absoluteString),
        headers: headers,
      ))
  }

  func ended() {
    let status = lock.withLock { self.status }
    report(.ended(status: status, duration: clock.now() - start))
  }
}
