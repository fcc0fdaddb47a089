/// How a field of a form is written, where not only its type says it (OpenAPI's `encoding`).
nonisolated public enum FormField: Sendable {
  /// As a parameter of a query.
  case style(ParameterStyle)
  case mediaType(String)
}
