// Generated from Runtime/CallEvent.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Something that happens while an operation is called, for a log or for measurements. No event
/// has a secret: headers are redacted, and URLs end before their query.
nonisolated public struct CallEvent: Sendable {
  public enum Kind: Sendable {
    /// A request goes out.
    case sent(method: String, url: String, headers: HTTPHeaders)
    /// The status and the headers of a response are here, and its body is on its way.
    case received(status: Int, headers: HTTPHeaders)
    /// The request is sent to another place of the same server.
    case redirected(url: String)
    /// The request is sent again after a wait.
    case retrying(after: Duration, reason: String)
    /// A server gave a token, which this call and others use from now on.
    case tokenFetched(url: String)
    /// The call is over, whether it has a result or not. It is the call's last event.
    ///
    /// - Parameter status: The response's to the last request; nil where that has none.
    case ended(status: Int?, duration: Duration)
  }

  /// The same in all events of a call.
  public var callID: UUID
  /// The operation's name in the specification.
  public var operationID: String
  /// How many requests were sent for the operation so far. Those for tokens do not count.
  public var attempt: Int
  public var kind: Kind
}

/// Tells an observer about one call.
nonisolated final class CallReporter: @unchecked Sendable {
  private let observer: @Sendable (CallEvent) -> Void
  private let callID = UUID()
  private let operationID: String
  /// The header fields that keys of the API stand in, whatever they are called.
  private let keyFields: [String]
  private let clock: CallClock
  private let start: Duration
  /// Guards what follows.
  private let lock = NSLock()
  /// How many requests were sent.
  private var attempts = 0
  /// The response's to the last of them.
  private var status: Int?
  /// Work that a call did not wait for has nothing to tell any more.
  private var isOver = false

  /// Nil where nobody observes.
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
    guard let attempt = attempt(of: kind) else { return }
    observer(
      CallEvent(callID: callID, operationID: operationID, attempt: attempt, kind: kind))
  }

  /// How many requests were sent when something happens; nil where that is not told any more.
  private func attempt(of kind: CallEvent.Kind) -> Int? {
    lock.withLock {
      if isOver { return nil }
      switch kind {
      case .sent: (attempts, status) = (attempts + 1, nil)
      case .received(let received, _): status = received
      case .ended: isOver = true
      case .redirected, .retrying, .tokenFetched: break
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
        url: InvalidRequest.printable(request.url.absoluteString),
        headers: headers,
      ))
  }

  func ended() {
    let status = lock.withLock { self.status }
    report(.ended(status: status, duration: clock.now() - start))
  }
}
