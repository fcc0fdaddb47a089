import Diagnostics
import IR
import OpenAPI

extension OperationLowering {
  /// The content of one media type. JSON has types, text is a string, and anything else is bytes.
  mutating func content(_ mediaType: MediaType, in context: NamingContext) -> Content {
    let name = MediaTypeName(mediaType.name)
    let examples = types.documentations.examples(mediaType.examples)
    if let framing = name.framing {
      return Content(
        mediaType: mediaType.name, coding: .sequence(framing),
        type: itemType(mediaType, framing, in: context), examples: examples)
    }
    if name.isJSON || (name.coversJSON && !types.facts.isFile(mediaType.schema)) {
      let type = mediaType.schema.map { types.reference(to: $0, in: context) } ?? .any
      if type.nonNull != .scalar(.binary) {
        return Content(
          mediaType: mediaType.name, coding: .json, type: type, examples: examples)
      }
    } else if name.isText, !types.facts.isFile(mediaType.schema) {
      return Content(
        mediaType: mediaType.name, coding: .text, type: .scalar(.string), examples: examples)
    }
    return Content(
      mediaType: mediaType.name, coding: .binary, type: .scalar(.binary), examples: examples)
  }

  /// The type of each value of a sequence. Without `itemSchema`, `schema` decides: the elements of
  /// an array, or else the schema itself, which many documents use for one value.
  private mutating func itemType(
    _ mediaType: MediaType, _ framing: Content.Coding.Framing, in context: NamingContext,
  ) -> TypeReference {
    var schema = mediaType.itemSchema
    if let item = schema, framing == .events { schema = dataSchema(of: item) }
    if mediaType.itemSchema == nil, let whole = mediaType.schema {
      schema = types.schemas[types.facts.resolvedAlias(of: whole)].items ?? whole
    }
    if let schema { return types.reference(to: schema, in: context).nonNull }
    return framing == .events ? .scalar(.string) : .any
  }

  /// The schema of an event's data: that of its property `data`, or the `contentSchema` of this.
  /// Nil if the data is text.
  private mutating func dataSchema(of event: Schema.ID) -> Schema.ID? {
    let resolved = types.facts.resolvedAlias(of: event)
    let properties = types.facts.mergedSchema(resolved).properties
    guard let data = properties.first(where: { $0.name == "data" })?.schemas.last else {
      return types.schemas[resolved].hasUnion || !properties.isEmpty ? event : nil
    }
    let resolvedData = types.facts.resolvedAlias(of: data)
    let schema = types.schemas[resolvedData]
    guard schema.nonNullTypes == [.string] else { return data }
    usedContentSchemas.insert(resolvedData)
    return schema.contentSchema
  }

  /// Reports each `contentSchema` that is not about the data of an event.
  mutating func reportUnusedContentSchemas() {
    let schemas = types.schemas
    for id in schemas.ids
    where schemas[id].contentSchema != nil && !usedContentSchemas.contains(id) {
      report(.warning(.contentIsText, at: schemas[id].origin.location))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let contentIsText = Self(
    "'contentSchema' is supported only for the data of an event; ignored",
    omitting: .keyword, reason: "not supported")
}
