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
    /// The call is over.
    ///
    /// - Parameter status: The last response's; nil where the call has none.
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
nonisolated struct CallReporter: Sendable {
  private let observer: @Sendable (CallEvent) -> Void
  private let callID = UUID()
  private let operationID: String
  /// The header fields that keys of the API stand in, whatever they are called.
  private let keyFields: [String]
  private let clock: CallClock
  private let start: Duration

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

  func report(_ kind: CallEvent.Kind, attempt: Int) {
    observer(
      CallEvent(callID: callID, operationID: operationID, attempt: attempt, kind: kind))
  }

  func sent(_ request: HTTPRequest, attempt: Int) {
    var headers = request.headers.redacted
    for name in keyFields where headers[name] != nil { headers[name] = "(secret)" }
    report(
      .sent(
        method: request.method,
        url: InvalidRequest.printable(request.url.absoluteString),
        headers: headers,
      ),
      attempt: attempt,
    )
  }

  func ended(status: Int?, attempt: Int) {
    report(.ended(status: status, duration: clock.now() - start), attempt: attempt)
  }
}
