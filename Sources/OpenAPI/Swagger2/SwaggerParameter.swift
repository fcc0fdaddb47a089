import Diagnostics
import YAML

/// Converts the values that Swagger 2.0 describes without a schema: parameters in the path, the
/// query and headers, headers of responses, and fields of forms. Their type is in the object
/// itself, and OpenAPI 3.0 has it in `schema`.
struct SwaggerParameter {
  /// Where the value is sent.
  enum Location { case query, pathOrHeader, form }

  /// The serialization of an array.
  private enum CollectionFormat: String { case csv, ssv, tsv, pipes, multi }

  /// The keywords of schemas that describe a parameter itself. All others move to its schema.
  private static let ownKeywords: Set<String> = [
    "description", "required", "deprecated", "example", "examples", "$ref",
  ]

  /// The keys that OpenAPI 3.0 adds.
  private static let laterKeys = ["style", "explode", "allowReserved", "content"]

  private let node: Node
  private let mapping: Mapping
  private let location: Location
  private(set) var diagnostics: [Diagnostic] = []

  init(_ node: Node, _ mapping: Mapping, sentIn location: Location) {
    self.node = node
    self.mapping = mapping
    self.location = location
  }

  /// Returns a parameter or a header of OpenAPI 3.0.
  mutating func parameter() -> Node {
    var entries = mapping.entries.filter {
      !isOfSchema($0) && $0.key != "collectionFormat" && !Self.laterKeys.contains($0.key)
    }
    for key in Self.laterKeys {
      guard let entry = mapping.entry(key) else { continue }
      diagnostics.append(.warning(.unknownKey(key, in: "a parameter"), at: entry.keyLocation))
    }
    if mapping["example"] == nil, let example = mapping.entry("x-example") {
      entries.append(example.renamed("example"))
    }
    if let schema = mapping.entry("schema") {
      diagnostics.append(.warning(.schemaOutsideOfBody, at: schema.keyLocation))
      return .mapping(entries, at: node.location)
    }
    entries.append(Mapping.Entry("schema", schema().content, at: node.location))
    entries += style()
    return .mapping(entries, at: node.location)
  }

  /// Returns the schema of a field of a form.
  mutating func field() -> Node {
    let schema = schema()
    guard let type = schema.mapping else { return schema }
    var entries = type.entries
    for key in ["description", "example", "x-example", "x-nullable"] {
      if let entry = mapping.entry(key) { entries.append(entry) }
    }
    return .mapping(entries, at: node.location)
  }

  /// Returns the members of `encoding` or of a parameter that state how an array is written. There
  /// are none if OpenAPI 3.0 writes arrays this way by default, or cannot express it.
  mutating func style() -> [Mapping.Entry] {
    guard isArray(mapping), let entry = formatEntry else {
      return isArray(mapping) && location != .pathOrHeader
        ? [explode(false, at: node.location)] : []
    }
    let location = entry.keyLocation
    switch (CollectionFormat(rawValue: entry.value.text ?? ""), self.location) {
    case (.multi, .query): return [explode(true, at: location)]
    case (.multi, .form): return []
    case (.ssv, .query), (.ssv, .form): return [style("spaceDelimited", at: location)]
    case (.pipes, .query), (.pipes, .form): return [style("pipeDelimited", at: location)]
    // The schema is then a string, which the caller joins.
    case (.tsv, _), (.ssv, .pathOrHeader), (.pipes, .pathOrHeader): return []
    case (.multi, .pathOrHeader):
      diagnostics.append(.warning(.multiIsCSV, at: location))
      return []
    case (.csv, .pathOrHeader): return []
    case (.csv, .query), (.csv, .form): return [explode(false, at: location)]
    case (nil, _):
      diagnostics.append(.warning(.unknownFormat(entry.value.text ?? ""), at: location))
      return self.location == .pathOrHeader ? [] : [explode(false, at: location)]
    }
  }

  private func style(_ name: String, at location: SourceLocation) -> Mapping.Entry {
    Mapping.Entry("style", .text(name), at: location)
  }

  private func explode(_ value: Bool, at location: SourceLocation) -> Mapping.Entry {
    Mapping.Entry("explode", .boolean(value), at: location)
  }

  private var formatEntry: Mapping.Entry? { mapping.entry("collectionFormat") }

  private func isOfSchema(_ entry: Mapping.Entry) -> Bool {
    SchemaKeyword(entry.key) != nil && !Self.ownKeywords.contains(entry.key)
  }

  /// Returns the schema of the value.
  private mutating func schema() -> Node {
    var entries: [Mapping.Entry] = []
    for entry in mapping.entries where isOfSchema(entry) {
      entries.append(entry.key == "items" ? items(entry) : entry)
    }
    let statesType = entries.contains { ["type", "enum", "items"].contains($0.key) }
    if !statesType {
      diagnostics.append(.warning(.noType, at: node.location))
      entries.append(Mapping.Entry("type", .text("string"), at: node.location))
    }
    if let entry = formatEntry, isArray(mapping), isJoinedByCaller(entry) {
      diagnostics.append(.warning(.joinedByCaller(entry.value.text ?? ""), at: entry.keyLocation))
      return text(at: node.location)
    }
    return .mapping(entries, at: node.location)
  }

  /// Returns whether OpenAPI 3.0 cannot express how an array is written.
  private func isJoinedByCaller(_ entry: Mapping.Entry) -> Bool {
    switch CollectionFormat(rawValue: entry.value.text ?? "") {
    case .tsv: true
    case .ssv, .pipes: location == .pathOrHeader
    case .csv, .multi, nil: false
    }
  }

  /// Returns `items` without `collectionFormat`. If the elements are arrays, they become strings,
  /// since OpenAPI 3.0 cannot express how an array within an array is written.
  private mutating func items(_ entry: Mapping.Entry) -> Mapping.Entry {
    guard let items = entry.value.mapping else { return entry }
    if isArray(items) {
      let format = items.entry("collectionFormat")
      diagnostics.append(
        .warning(
          .nestedArray(format?.value.text ?? "csv"), at: format?.keyLocation ?? entry.keyLocation))
      return Mapping.Entry(
        key: entry.key, keyLocation: entry.keyLocation, value: text(at: entry.value.location))
    }
    let kept = items.entries.filter { $0.key != "collectionFormat" }
    return Mapping.Entry(
      key: entry.key, keyLocation: entry.keyLocation,
      value: .mapping(kept, at: entry.value.location))
  }

  private func isArray(_ mapping: Mapping) -> Bool {
    mapping.text("type") == "array" || mapping["type"] == nil && mapping["items"] != nil
  }

  private func text(at location: SourceLocation) -> Node {
    .mapping([Mapping.Entry("type", .text("string"), at: location)], at: location)
  }
}

extension Diagnostic.Message {
  fileprivate static let schemaOutsideOfBody = Self(
    .parameterSchema, "'schema' outside of a body; accepted, although Swagger 2.0 does not allow it"
  )
  fileprivate static let noType = Self(.parameterSchema, "'type' is missing; treated as a string")
  fileprivate static let multiIsCSV = Self(
    .collectionFormat,
    "collectionFormat 'multi' applies only to queries and forms; treated as 'csv'")
  fileprivate static func unknownFormat(_ text: String) -> Self {
    Self(.collectionFormat, "unknown collectionFormat '\(text)'; treated as 'csv'")
  }
  fileprivate static func joinedByCaller(_ format: String) -> Self {
    Self(
      .collectionFormat,
      "arrays in collectionFormat '\(format)' are not supported here; the value is a string that"
        + " the caller joins",
      omitting: .type, reason: "unsupported collectionFormat")
  }
  fileprivate static func nestedArray(_ format: String) -> Self {
    Self(
      .collectionFormat,
      "an array within an array is not supported here; each element is a string that the caller"
        + " joins as '\(format)'",
      omitting: .type, reason: "nested collectionFormat")
  }
}
