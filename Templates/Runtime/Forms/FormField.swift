/// How a form field is serialized, as specified by OpenAPI's `encoding`.
nonisolated public enum FormField: Sendable {
  /// Serialized as a query parameter.
  case style(ParameterStyle)
  /// Serialized in a media type, such as `application/json`.
  case mediaType(String)
}
