/// A difference between two documents in what clients and the server exchange.
package struct WireChange: Hashable, Sendable {
  package enum Direction: String, Hashable, Sendable {
    case request, response
  }

  /// What the change means for a client that was generated from the old document, from the best to
  /// the worst.
  package enum Effect: Int, Comparable, Sendable {
    case none
    /// The client works, and does not see a part of the response, or sees a value as unknown.
    case seesLess
    /// The client may fail to read a response.
    case cannotRead
    /// The server may refuse a request of the client, or understand it differently.
    case isRefused

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The stable code, such as `response-property-removed`.
  package var code: String
  package var direction: Direction
  /// Whether the new document allows less in a request, or more in a response, than the old one. A
  /// response status counts only if it is a success that is removed, or a new success that the
  /// client cannot read.
  package var breaksContract: Bool
  package var effect: Effect
  /// The changed part, such as `property 'size'`; empty for an operation or a server.
  package var subject: String
  /// What changed, such as `maximum 100 → 50`; empty if the code says it.
  package var detail: String
  package var old: Place?
  package var new: Place?
}

extension WireChange {
  /// Returns a change that breaks nothing, since the new document only adds or allows something.
  static func addition(
    _ code: String, _ direction: Direction, _ subject: String, _ detail: String = "",
    at place: Place,
  ) -> WireChange {
    WireChange(
      code: code, direction: direction, breaksContract: false, effect: .none, subject: subject,
      detail: detail, old: nil, new: place)
  }
}
