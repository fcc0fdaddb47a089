import Diagnostics
import YAML

extension SchemaReader {
  /// Reads the keywords of a schema. Each subschema gets an ID; its keywords are read later.
  mutating func read(_ node: AddressedNode, into schema: inout Schema) {
    var node = node
    if state.resolver.swagger != nil { node.node = convertedSchema(node.node) }
    node = state.resolver.withoutIgnoredSiblings(node)
    switch node.node.content {
    case .mapping(let mapping):
      var combined = CombinedKeywords()
      for entry in mapping.entries { read(entry, of: node, into: &schema, &combined) }
      schema.format = schema.format ?? combined.format
      schema.contentEncoding = combined.contentEncoding
      schema.additionalProperties = combined.additionalProperties
      schema.isNullable = schema.isNullable || schema.types.contains(.null)
    case .scalar(let scalar):
      if case .boolean(let isAny) = scalar.kind {
        schema.booleanSchema = isAny
      } else if scalar.kind == .null {
        report(.warning(.nullSchema, at: node.location))
      } else {
        report(.warning(.notASchema, at: node.location))
      }
    case .sequence(let nodes) where nodes.isEmpty:
      report(.warning(.emptySchema, at: node.location))
    case .sequence:
      report(.warning(.notASchema, at: node.location))
    }
  }

  /// The values of keywords whose effect depends on other keywords of the schema.
  private struct CombinedKeywords {
    var contentEncoding: String?
    var contentMediaType: String?
    var additional: Schema.AdditionalProperties = .unstated
    var unevaluated: Schema.AdditionalProperties = .unstated
    var patterns: [Schema.ID] = []

    /// The `format` of 3.0 that is equivalent to `contentEncoding` and `contentMediaType` of 3.1.
    var format: String? {
      switch (contentEncoding, contentMediaType) {
      case ("base64", _): "byte"
      case (nil, "application/octet-stream"): "binary"
      default: nil
      }
    }

    /// The schema of all members that `properties` does not contain; any JSON if different schemas
    /// apply to them.
    var additionalProperties: Schema.AdditionalProperties {
      if patterns.isEmpty {
        if case .unstated = additional, case .schema = unevaluated { return unevaluated }
        return additional
      }
      var schemas = patterns
      switch additional {
      case .unstated, .boolean(true): return .boolean(true)
      case .boolean(false): break
      case .schema(let id): schemas.append(id)
      }
      return schemas.allSatisfy { $0 == schemas[0] } ? .schema(schemas[0]) : .boolean(true)
    }
  }

  private mutating func read(
    _ entry: Mapping.Entry, of node: AddressedNode, into schema: inout Schema,
    _ combined: inout CombinedKeywords,
  ) {
    guard let keyword = SchemaKeyword(entry.key) else {
      if entry.key == SchemaKeyword.extensibleEnumeration {
        addAssertion(entry, to: &schema)
      } else if !entry.key.utf8.starts(with: "x-".utf8) {
        report(.warning(.unknownKey(entry.key, in: "a schema"), at: entry.keyLocation))
      }
      return
    }
    let value = entry.value
    if keyword.isAssertion { addAssertion(entry, to: &schema) }
    switch keyword {
    case .type: schema.types = types(value)
    case .required: schema.required = required(value)
    case .constraint(let keyword): read(keyword, value, into: &schema)
    case .text(let keyword): read(keyword, value, into: &schema, &combined)
    case .flag(let keyword): read(keyword, value, into: &schema)
    case .value(let keyword): read(keyword, value, into: &schema)
    case .reference(let keyword):
      read(keyword, node.child(value, token: entry.key), into: &schema)
    case .subschema(let keyword):
      read(keyword, node.child(value, token: entry.key), into: &schema, &combined)
    case .valueTexts(let keyword): read(keyword, value, into: &schema)
    case .discriminator:
      schema.discriminator = discriminator(node.child(value, token: entry.key))
    case .ignored: break
    }
  }

  private func addAssertion(_ entry: Mapping.Entry, to schema: inout Schema) {
    schema.assertions.append(
      Schema.Assertion(keyword: entry.key, value: Value(entry.value)))
  }

  private mutating func read(
    _ keyword: SchemaKeyword.Text, _ value: Node, into schema: inout Schema,
    _ combined: inout CombinedKeywords,
  ) {
    switch keyword {
    case .format: schema.format = string(value, keyword)
    case .title: schema.title = prose(value, keyword)
    case .description: schema.description = prose(value, keyword)
    case .contentEncoding: combined.contentEncoding = string(value, keyword)
    case .contentMediaType: combined.contentMediaType = string(value, keyword)
    }
  }

  /// Reads a constraint. A limit of a wrong type is not reported, since only the server enforces
  /// limits.
  private func read(
    _ keyword: Schema.Constraint.Keyword, _ value: Node, into schema: inout Schema,
  ) {
    guard case .scalar = value.content else { return }
    if keyword == .maxItems { schema.maxItems = count(value) }
    schema.constraints.append(Schema.Constraint(keyword: keyword, value: Value(value)))
  }

  private mutating func read(
    _ keyword: SchemaKeyword.Flag, _ value: Node, into schema: inout Schema,
  ) {
    switch keyword {
    case .nullable: schema.isNullable = boolean(value, keyword)
    case .deprecated: schema.isDeprecated = boolean(value, keyword)
    case .readOnly: schema.isReadOnly = boolean(value, keyword)
    case .writeOnly: schema.isWriteOnly = boolean(value, keyword)
    }
  }

  private mutating func read(
    _ keyword: SchemaKeyword.JSONValue, _ value: Node, into schema: inout Schema,
  ) {
    switch keyword {
    case .const: schema.enumeration = [Value(value)]
    case .enumeration:
      guard let elements = nodes(value, keyword) else { return }
      if elements.isEmpty { report(.warning(.empty(keyword), at: value.location)) }
      // `const` is more specific than `enum`.
      if schema.enumeration == nil, !elements.isEmpty {
        schema.enumeration = elements.map { Value($0) }
      }
    case .defaultValue: schema.defaultValue = Value(value)
    case .example: schema.examples.append(Value(value))
    case .examples:
      if case .sequence(let nodes) = value.content {
        schema.examples += nodes.map { Value($0) }
      } else {
        report(
          .warning(.ignored(keyword.rawValue, expected: .sequence), at: value.location))
      }
    }
  }

  /// Reads a text for each value of `enum`: a sequence in the same order, or a mapping whose keys
  /// are the values. Extensions of another shape are ignored, since anybody may define them.
  private func read(
    _ keyword: SchemaKeyword.ValueTexts, _ value: Node, into schema: inout Schema,
  ) {
    let texts: Schema.ValueTexts
    switch value.content {
    case .sequence(let nodes): texts = .inOrder(nodes.map(\.text))
    case .mapping(let mapping):
      texts = .byValue(
        mapping.entries.compactMap { entry in
          entry.value.text.map { (WireName(entry.key), $0) }
        })
    case .scalar: return
    }
    switch keyword {
    case .names, .otherNames: schema.valueNames = schema.valueNames ?? texts
    case .descriptions, .otherDescriptions:
      schema.valueDescriptions = schema.valueDescriptions ?? texts
    }
  }

  private mutating func read(
    _ keyword: SchemaKeyword.Reference, _ value: AddressedNode, into schema: inout Schema,
  ) {
    switch keyword {
    // A `$ref` without other keywords is followed before a schema gets its ID, so this `$ref` has
    // other keywords next to it.
    case .reference: schema.reference = target(ofReference: value)
    case .dynamic: schema.dynamicReference = target(ofDynamicReference: value)
    case .recursive: schema.reference = target(ofRecursiveReference: value)
    }
  }

  private mutating func read(
    _ keyword: SchemaKeyword.Subschema, _ value: AddressedNode, into schema: inout Schema,
    _ combined: inout CombinedKeywords,
  ) {
    switch keyword {
    case .properties: schema.properties = properties(value, keyword)
    case .patternProperties: combined.patterns = properties(value, keyword).map(\.schema)
    case .additionalProperties: combined.additional = additional(value, keyword)
    case .unevaluatedProperties: combined.unevaluated = additional(value, keyword)
    case .items: readItems(value, into: &schema)
    case .prefixItems: schema.prefixItems = schemas(value, keyword)
    case .contentSchema: schema.contentSchema = self.schema(value)
    case .dependentSchemas:
      schema.conditionalSubschemas += properties(value, keyword).map(\.schema)
    case .consequence, .alternative: schema.conditionalSubschemas.append(self.schema(value))
    case .allOf: schema.allOf = schemas(value, keyword)
    case .oneOf: schema.oneOf = schemas(value, keyword)
    case .anyOf: schema.anyOf = schemas(value, keyword)
    }
  }

  private mutating func additional(
    _ value: AddressedNode, _ keyword: SchemaKeyword.Subschema,
  ) -> Schema.AdditionalProperties {
    if case .scalar(let scalar) = value.node.content, case .boolean(let isAny) = scalar.kind {
      return .boolean(isAny)
    }
    if value.node.isNull {
      report(.warning(.null(keyword.rawValue), at: value.location))
      return .unstated
    }
    return .schema(schema(value))
  }

  /// Reads `items`. In older drafts of JSON Schema, it may be a sequence, which 3.1 calls
  /// `prefixItems`.
  private mutating func readItems(_ value: AddressedNode, into schema: inout Schema) {
    guard case .sequence = value.node.content else {
      schema.items = self.schema(value)
      return
    }
    report(.warning(.itemsOfTuple, at: value.location))
    schema.prefixItems = schemas(value, .items)
  }

  private mutating func properties(
    _ value: AddressedNode, _ keyword: SchemaKeyword.Subschema,
  ) -> [Schema.Property] {
    guard var reader = reader(of: value, as: "'\(keyword.rawValue)'") else { return [] }
    return reader.allMembers().compactMap { member in
      if isMisplacedKeyword(member) {
        report(.warning(.misplaced(member.key, keyword.rawValue), at: member.keyLocation))
        return nil
      }
      return Schema.Property(
        name: member.key, schema: schema(member.value), location: member.keyLocation)
    }
  }

  /// Returns whether a member of `properties` is probably a keyword of the schema that is indented
  /// too far, such as `required: [name]` or `type: object`.
  private func isMisplacedKeyword(_ member: NodeReader.Member) -> Bool {
    guard SchemaKeyword(member.key) != nil else { return false }
    switch member.value.node.content {
    case .mapping: return false
    case .sequence(let elements): return !elements.isEmpty
    case .scalar(let scalar):
      switch scalar.kind {
      case .string, .integer, .number: return true
      // A schema may be a Boolean, and null is read as a schema without keywords.
      case .boolean, .null: return false
      }
    }
  }

  private mutating func schemas(
    _ value: AddressedNode, _ keyword: SchemaKeyword.Subschema,
  ) -> [Schema.ID] {
    guard let elements = elements(value, keyword) else { return [] }
    if elements.isEmpty { report(.warning(.empty(keyword), at: value.location)) }
    return elements.map { schema($0) }
  }

  private mutating func elements(
    _ value: AddressedNode, _ keyword: SchemaKeyword.Subschema,
  ) -> [AddressedNode]? {
    if let mapping = value.node.mapping,
      mapping.entries.contains(where: { SchemaKeyword($0.key) != nil })
    {
      report(.warning(.singleSchema(keyword.rawValue), at: value.location))
      return [value]
    }
    return nodes(value.node, keyword)?.enumerated().map { index, node in
      AddressedNode(node: node, address: value.address.appending(index))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let nullSchema = Self(.nullValue, "a schema is null; treated as any JSON")
  fileprivate static let emptySchema = Self(
    .looseType, "a schema is an empty sequence; treated as any JSON")
  fileprivate static func singleSchema(_ keyword: String) -> Self {
    Self(.looseType, "'\(keyword)' is a single schema; treated as a sequence with one element")
  }
  fileprivate static let notASchema = Self(
    .wrongType, "a schema must be a mapping or a Boolean; treated as any JSON",
    omitting: .type, reason: "not a schema")
  fileprivate static func misplaced(_ key: String, _ parent: String) -> Self {
    Self(
      .misplacedKeyword, "'\(key)' in '\(parent)' is not a schema; ignored",
      omitting: .keyword, reason: "in 'properties'")
  }
  fileprivate static let itemsOfTuple = Self(
    .schemaDialect, "'items' is a sequence; treated as 'prefixItems'")
}
