/// The serialization of a form's field, if it is not determined by the field's type (OpenAPI's
/// `encoding`).
nonisolated public enum FormField: Sendable {
  /// Serialized as a query parameter.
  case style(ParameterStyle)
  case mediaType(String)
}
