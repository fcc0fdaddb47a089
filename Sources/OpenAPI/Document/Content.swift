/// The content of a body, a parameter or a header in one media type.
package struct MediaType: Sendable {
  /// The name in the document, such as `application/json` or `text/*`.
  package var name: String
  package var schema: Schema.ID?
  /// The schema of each element, if the body is a sequence of values.
  package var itemSchema: Schema.ID?
  /// The serialization of the fields of a form.
  package var encodings: [Encoding]
  package var examples: [Example]
  package var origin: Origin
}

/// An example of a value.
package struct Example: Sendable {
  package var name: String?
  package var summary: String?
  package var value: Value
  package var origin: Origin
}

/// The body of a request.
package struct RequestBody: Sendable {
  package var description: String?
  package var isRequired: Bool
  package var content: [MediaType]
  package var origin: Origin
}
