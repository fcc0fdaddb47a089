import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  /// A body that is a sequence of values. Where no schema is about one value, the one of the whole
  /// is: that of a list about its elements, and any other, as many documents have it, about one.
  mutating func sequence(
    _ mediaType: MediaType, _ framing: Content.Coding.Framing, in place: SchemaPlace,
  ) -> Content {
    var type: TypeReference = framing == .events ? .scalar(.string) : .any
    var schema = mediaType.itemSchema
    if let item = schema, framing == .events { schema = dataSchema(of: item) }
    if schema == nil, mediaType.itemSchema == nil, let whole = mediaType.schema {
      schema = schemas[end(of: whole)].items ?? whole
    }
    if let schema { type = reference(to: schema, in: place).besideNull }
    return Content(
      mediaType: mediaType.name, coding: .sequence(framing), type: type,
      examples: examples(mediaType.examples))
  }

  /// What the data of an event is, where the schema is about the event: its `data`, or what the
  /// text of that holds. Nil where it is only text.
  private mutating func dataSchema(of event: Schema.ID) -> Schema.ID? {
    let properties = merged(end(of: event)).properties
    guard let data = properties.first(where: { $0.name == "data" })?.schemas.last else {
      return schemas[end(of: event)].hasUnion || !properties.isEmpty ? event : nil
    }
    let text = schemas[end(of: data)]
    guard text.typesBesideNull == [.string] else { return data }
    usedContents.insert(end(of: data))
    return text.contentSchema
  }

  /// Only an event's data is read as what its text is about.
  mutating func reportUnusedContents() {
    for id in document.schemas.ids
    where schemas[id].contentSchema != nil && !usedContents.contains(id) {
      report(.warning(.contentIsText, at: schemas[id].origin.location))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let contentIsText = Self(
    "'contentSchema' is only read where it is about the data of an event, and is ignored",
    omitting: .keyword, reason: "not supported")
}
