/// A parameter of an operation.
package struct Parameter: Sendable {
  package enum Place: String, Sendable { case path, query, header, cookie }

  package enum Style: String, Sendable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
  }

  /// How the value is written: by a style, or as a document of a media type.
  package enum Form: Sendable {
    case schema(Schema.ID, style: Style, explode: Bool, allowReserved: Bool)
    case content(MediaType)
  }

  package var name: String
  package var place: Place
  package var isRequired: Bool
  package var isDeprecated: Bool
  package var description: String?
  package var form: Form
  package var example: Value?
  package var origin: Origin
}
