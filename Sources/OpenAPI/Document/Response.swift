/// A response of an operation to one status, a range of statuses, or all others.
package struct Response: Sendable {
  package enum Status: Hashable, Sendable {
    case code(Int)
    /// The first digit of `4XX`.
    case range(Int)
    case other
  }

  package var status: Status
  /// The name of a response that operations share: that of its component or of its file.
  package var sharedName: String?
  package var description: String
  package var headers: [Header]
  package var content: [MediaType]
  package var origin: Origin
}

/// A header of a response.
package struct Header: Sendable {
  package var name: String
  package var isRequired: Bool
  package var description: String?
  package var schema: Schema.ID?
  package var examples: [Example]
  package var origin: Origin
}
