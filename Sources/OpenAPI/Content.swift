/// A body in one media type.
package struct MediaType: Sendable {
  /// As it was written: `application/json`, `text/*`.
  package var name: String
  package var schema: Schema.ID?
  package var examples: [Example]
  package var origin: Origin
}

/// A value that shows what a body looks like.
package struct Example: Sendable {
  package var name: String?
  package var summary: String?
  package var value: Value
  package var origin: Origin
}

/// What an operation is sent.
package struct RequestBody: Sendable {
  package var description: String?
  package var isRequired: Bool
  package var content: [MediaType]
  package var origin: Origin
}
