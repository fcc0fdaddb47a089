/// A response of an operation for one status code, a range of codes, or all other codes.
package struct Response: Sendable {
  package enum Status: Hashable, Sendable {
    case code(Int)
    /// The first digit of `4XX`.
    case range(Int)
    /// The `default` response.
    case other
  }

  package var status: Status
  /// The name of the component or the file that declares the response; nil for a response that an
  /// operation declares inline.
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
