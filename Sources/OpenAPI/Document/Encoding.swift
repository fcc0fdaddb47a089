/// The serialization of one field of a form.
package struct Encoding: Sendable {
  package enum Serialization: Sendable {
    /// The default for the type of the field.
    case unstated
    /// The serialization of a query parameter.
    case style(Parameter.Style, explode: Bool, allowReserved: Bool)
    case mediaType(String)
  }

  /// The name of the field, which is a property of the form's schema.
  package var name: String
  package var serialization: Serialization
  /// The names of the headers of the field's part in a multipart body, except `Content-Type`.
  package var headers: [String]
  package var origin: Origin
}
