import Diagnostics
import IR
import OpenAPI

extension OperationLowering {
  /// Converts one media type. The type of JSON and of the values in a sequence is that of the
  /// schema. Text is a string, and any other content is bytes.
  mutating func content(_ mediaType: MediaType, in context: NamingContext) -> Content {
    let name = MediaTypeName(mediaType.name)
    let examples = types.documentations.examples(mediaType.examples)
    if name.framing == .events, let item = mediaType.itemSchema, isUnionOfEvents(item) {
      return Content(
        mediaType: mediaType.name, coding: .sequence(.wholeEvents),
        type: types.reference(to: item, in: context).nonNull, examples: examples)
    }
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
    if let schema = mediaType.schema, !name.isXML, types.facts.isStructured(schema) {
      report(.warning(.isNotJSON(mediaType.name), at: mediaType.origin.location))
    }
    return Content(
      mediaType: mediaType.name, coding: .binary, type: .scalar(.binary), examples: examples)
  }

  /// Returns whether a schema describes several kinds of server-sent events, each an object with
  /// the member `event`. If so, the type of the data of each event becomes that of its
  /// `contentSchema`.
  private mutating func isUnionOfEvents(_ item: Schema.ID) -> Bool {
    let schema = types.facts.mergedSchema(types.facts.resolvedAlias(of: item))
    guard let union = schema.unions.first else { return false }
    let base = types.facts.base(ofFirstUnionIn: schema)
    var events = [base]
    for variant in union.variants {
      let merged = types.facts.mergedSchema(types.facts.resolvedAlias(of: variant))
      let event = base.hasMembers ? types.facts.merged(base, with: merged) : merged
      guard event.properties.contains(where: { $0.name == "event" }) else { return false }
      events.append(merged)
    }
    for property in events.flatMap(\.properties) where property.name == "data" {
      for id in property.schemas + property.widerSchemas {
        let resolved = types.facts.resolvedAlias(of: id)
        if types.schemas[resolved].contentSchema == nil { continue }
        usedContentSchemas.insert(resolved)
        types.eventData.insert(resolved)
      }
    }
    return true
  }

  /// Returns the type of each value of a sequence. It is the type of `itemSchema` or, for
  /// server-sent events, of the data that `itemSchema` describes. Without `itemSchema`, the type is
  /// that of the elements if `schema` is an array, otherwise that of `schema` itself, since
  /// `schema` describes a single value in many documents.
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

  /// Returns the schema of the data of a server-sent event; nil if the data is text. It is the
  /// schema of the property `data`, or the `contentSchema` of that schema if it is a string. If the
  /// event has no property `data`, but other properties or a union, it is the schema of the event.
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

  /// Reports each `contentSchema` that does not describe the data of a server-sent event.
  mutating func reportUnusedContentSchemas() {
    let schemas = types.schemas
    for id in schemas.ids
    where schemas[id].contentSchema != nil && !usedContentSchemas.contains(id) {
      report(.warning(.contentIsText, at: schemas[id].origin.location))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func isNotJSON(_ name: String) -> Self {
    Self(
      .unknownObjectEncoding,
      "the encoding of objects as '\(name)' is unknown; the content is bytes",
      omitting: .type, reason: "an unknown encoding of objects")
  }

  fileprivate static let contentIsText = Self(
    .contentSchema,
    "'contentSchema' is supported only for the data of a server-sent event; ignored",
    omitting: .keyword, reason: "not supported")
}
