/// The serialization of a form field that OpenAPI's `encoding` specifies.
nonisolated public enum FormField: Sendable {
  /// Serialized as a query parameter.
  case style(ParameterStyle)
  /// Serialized in a media type, such as `application/json`.
  case mediaType(String)
}
