import Diagnostics
import YAML

extension DocumentLoader {
  /// The schema with its keywords. Schemas within it get their identity here, and wait.
  mutating func read(_ placed: PlacedNode, into schema: Schema) -> Schema {
    var schema = schema
    let placed = resolver.withoutForeignKeywords(placed)
    switch placed.node.content {
    case .mapping(let mapping):
      var content = BinaryContent()
      var members = OpenMembers()
      for entry in mapping.entries {
        guard let keyword = SchemaKeyword(entry.key) else {
          if !entry.key.utf8.starts(with: "x-".utf8) {
            diagnostics.append(.warning(.unknown(entry.key), at: entry.keyLocation))
          }
          continue
        }
        if keyword.holdsSchemas {
          let part = placed.child(entry.value, token: entry.key)
          readParts(keyword, part, into: &schema, members: &members)
        } else {
          read(keyword, entry.value, into: &schema, content: &content)
        }
      }
      schema.format = schema.format ?? content.format
      schema.additionalProperties = members.together
      schema.isNullable = schema.isNullable || schema.types.contains(.null)
    case .scalar(let scalar):
      if case .boolean(let constant) = scalar.kind {
        schema.constant = constant
      } else if scalar.kind == .null {
        diagnostics.append(.warning(.nullSchema, at: placed.location))
      } else {
        diagnostics.append(.error(.noSchema, at: placed.location))
      }
    case .sequence(let nodes) where nodes.isEmpty:
      diagnostics.append(.warning(.emptySchema, at: placed.location))
    case .sequence:
      diagnostics.append(.error(.noSchema, at: placed.location))
    }
    return schema
  }

  /// How 3.1 says what 3.0 says by the formats `byte` and `binary`.
  private struct BinaryContent {
    var encoding: String?
    var mediaType: String?

    var format: String? {
      switch (encoding, mediaType) {
      case ("base64", _): "byte"
      case (nil, "application/octet-stream"): "binary"
      default: nil
      }
    }
  }

  /// What is said of members that are no properties.
  private struct OpenMembers {
    var additional: Schema.AdditionalProperties = .unstated
    var unevaluated: Schema.AdditionalProperties = .unstated
    var patterns: [Schema.ID] = []

    /// One schema for all of these members: any JSON, where several hold.
    var together: Schema.AdditionalProperties {
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
    _ keyword: SchemaKeyword, _ value: Node, into schema: inout Schema,
    content: inout BinaryContent,
  ) {
    switch keyword {
    case .type: schema.types = types(value)
    case .nullable: schema.isNullable = boolean(value, keyword)
    case .format: schema.format = string(value, keyword)
    case .title: schema.title = prose(value, keyword)
    case .description: schema.description = prose(value, keyword)
    case .deprecated: schema.isDeprecated = boolean(value, keyword)
    case .readOnly: schema.isReadOnly = boolean(value, keyword)
    case .writeOnly: schema.isWriteOnly = boolean(value, keyword)
    case .contentEncoding: content.encoding = string(value, keyword)
    case .contentMediaType: content.mediaType = string(value, keyword)
    case .enumeration, .const, .defaultValue, .example, .examples:
      readValues(keyword, value, into: &schema)
    case .required: schema.required = required(value)
    case .maxItems: schema.maxItems = count(value)
    case .multipleOf, .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum, .maxLength,
      .minLength, .pattern, .minItems, .uniqueItems, .maxProperties, .minProperties,
      .minContains, .maxContains, .contains, .propertyNames, .not, .condition, .unevaluatedItems,
      .dependentRequired, .id, .anchor, .dynamicAnchor, .dialect, .definitions, .oldDefinitions,
      .comment, .vocabulary, .xml, .externalDocs,
      .reference, .dynamicReference, .recursiveReference, .recursiveAnchor, .properties,
      .patternProperties, .additionalProperties,
      .unevaluatedProperties, .items, .prefixItems, .allOf, .oneOf, .anyOf, .dependentSchemas,
      .consequence, .alternative, .discriminator, .contentSchema:
      break
    }
  }

  private mutating func readValues(
    _ keyword: SchemaKeyword, _ value: Node, into schema: inout Schema,
  ) {
    switch keyword {
    case .const: schema.enumeration = [Value(value)]
    case .defaultValue: schema.defaultValue = Value(value)
    case .example: schema.examples.append(Value(value))
    case .examples:
      if case .sequence(let nodes) = value.content {
        schema.examples += nodes.map { Value($0) }
      } else {
        diagnostics.append(.warning(.ignored(keyword), at: value.location))
      }
    default:
      guard let elements = nodes(value, keyword) else { return }
      if elements.isEmpty { diagnostics.append(.warning(.empty(keyword), at: value.location)) }
      // `const` says more than `enum` where both are there.
      if schema.enumeration == nil, !elements.isEmpty {
        schema.enumeration = elements.map { Value($0) }
      }
    }
  }

  private mutating func readParts(
    _ keyword: SchemaKeyword, _ value: PlacedNode, into schema: inout Schema,
    members open: inout OpenMembers,
  ) {
    switch keyword {
    // A plain `$ref` never comes here: it is followed before a schema gets its identity.
    case .reference: schema.reference = referred(by: value)
    case .recursiveReference: schema.reference = recursivelyReferred(by: value)
    case .dynamicReference: schema.dynamicReference = dynamicallyReferred(by: value)
    case .properties: schema.properties = properties(value, keyword)
    case .patternProperties: open.patterns = properties(value, keyword).map(\.schema)
    case .additionalProperties: open.additional = additional(value, keyword)
    case .unevaluatedProperties: open.unevaluated = additional(value, keyword)
    case .items: readItems(value, into: &schema)
    case .prefixItems: schema.prefixItems = members(value, keyword)
    case .contentSchema: schema.contentSchema = self.schema(value)
    case .dependentSchemas: schema.conditionalParts += properties(value, keyword).map(\.schema)
    case .consequence, .alternative: schema.conditionalParts.append(self.schema(value))
    case .allOf: schema.allOf = members(value, keyword)
    case .oneOf: schema.oneOf = members(value, keyword)
    case .anyOf: schema.anyOf = members(value, keyword)
    default: schema.discriminator = discriminator(value)
    }
  }

  mutating func referred(by value: PlacedNode) -> Schema.ID {
    let reference = Mapping([.init(key: "$ref", keyLocation: value.location, value: value.node)])
    return schema(
      PlacedNode(node: Node(.mapping(reference), at: value.location), place: value.place))
  }

  private mutating func additional(
    _ value: PlacedNode, _ keyword: SchemaKeyword,
  ) -> Schema.AdditionalProperties {
    if case .scalar(let scalar) = value.node.content, case .boolean(let isAny) = scalar.kind {
      return .boolean(isAny)
    }
    if value.node.isNull {
      diagnostics.append(.warning(.null(keyword.rawValue), at: value.location))
      return .unstated
    }
    return .schema(schema(value))
  }

  /// A sequence of schemas is what `prefixItems` is in 3.1.
  private mutating func readItems(_ value: PlacedNode, into schema: inout Schema) {
    guard case .sequence = value.node.content else {
      schema.items = self.schema(value)
      return
    }
    diagnostics.append(.warning(.itemsOfTuple, at: value.location))
    schema.prefixItems = members(value, .items)
  }

  /// Nil for what is no number that could count anything.
  private func count(_ value: Node) -> Int? {
    guard case .scalar(let scalar) = value.content, scalar.kind == .integer else { return nil }
    return Int(scalar.text)
  }

  private mutating func types(_ value: Node) -> [Schema.TypeName] {
    let nodes: [Node]
    if case .sequence = value.content {
      nodes = self.nodes(value, .type) ?? []
      if nodes.isEmpty { diagnostics.append(.warning(.empty(.type), at: value.location)) }
      if version == .v30 { diagnostics.append(.warning(.typesOf31, at: value.location)) }
    } else {
      nodes = [value]
    }
    var types: [Schema.TypeName] = []
    for node in nodes {
      guard let text = typeName(node) else { continue }
      guard let type = Schema.TypeName(rawValue: text) ?? Schema.TypeName(misnamed: text) else {
        diagnostics.append(.warning(.unknownType(text), at: node.location))
        continue
      }
      if type.rawValue != text {
        diagnostics.append(.warning(.misnamed(text, type), at: node.location))
      }
      if !types.contains(type) { types.append(type) }
    }
    return types
  }

  /// A `null` without quotes is what nobody means by writing it as a type's name but one thing.
  private mutating func typeName(_ node: Node) -> String? {
    if case .scalar(let scalar) = node.content, scalar.kind == .null,
      scalar.text == "null"
    {
      diagnostics.append(.warning(.unquotedNull, at: node.location))
      return scalar.text
    }
    return string(node, .type)
  }

  private mutating func properties(
    _ value: PlacedNode, _ keyword: SchemaKeyword,
  ) -> [Schema.Property] {
    guard var reader = reader(of: value, as: "'\(keyword.rawValue)'") else { return [] }
    return reader.allMembers().map { member in
      Schema.Property(
        name: member.key, schema: schema(member.value), location: member.keyLocation)
    }
  }

  private mutating func required(_ value: Node) -> [String] {
    // As drafts of JSON Schema had it before 3.0, and as many documents still have it.
    if case .scalar(let scalar) = value.content, case .boolean = scalar.kind {
      diagnostics.append(.warning(.ignored(.required), at: value.location))
      return []
    }
    var seen: Set<WireName> = []
    var names: [String] = []
    for element in nodes(value, .required) ?? [] {
      guard let name = string(element, .required) else { continue }
      if seen.insert(WireName(name)).inserted {
        names.append(name)
      } else {
        diagnostics.append(.warning(.requiredTwice(name), at: element.location))
      }
    }
    return names
  }

  private mutating func members(_ value: PlacedNode, _ keyword: SchemaKeyword) -> [Schema.ID] {
    guard let elements = elements(value, keyword) else { return [] }
    if elements.isEmpty { diagnostics.append(.warning(.empty(keyword), at: value.location)) }
    return elements.map { schema($0) }
  }

  private mutating func elements(
    _ value: PlacedNode, _ keyword: SchemaKeyword,
  ) -> [PlacedNode]? {
    if let mapping = value.node.mapping,
      mapping.entries.contains(where: { SchemaKeyword($0.key) != nil })
    {
      diagnostics.append(.warning(.alone(keyword), at: value.location))
      return [value]
    }
    return nodes(value.node, keyword)?.enumerated().map { index, node in
      PlacedNode(
        node: node,
        place: Place(file: value.place.file, pointer: value.place.pointer.appending(index)))
    }
  }

  private mutating func nodes(_ value: Node, _ keyword: SchemaKeyword) -> [Node]? {
    guard case .sequence(let nodes) = value.content else {
      return reportKind(keyword, expected: .sequence, value)
    }
    return nodes
  }

  private mutating func string(_ value: Node, _ keyword: SchemaKeyword) -> String? {
    guard case .scalar(let scalar) = value.content, scalar.kind == .string else {
      return ignore(keyword, expected: .string, value)
    }
    return scalar.text
  }

  /// Text that only people read. A number or a Boolean is taken as it was written.
  private mutating func prose(_ value: Node, _ keyword: SchemaKeyword) -> String? {
    guard case .scalar(let scalar) = value.content else {
      return ignore(keyword, expected: .string, value)
    }
    if scalar.kind != .string {
      diagnostics.append(.warning(.unquoted(keyword), at: value.location))
    }
    return scalar.kind == .null ? nil : scalar.text
  }

  private mutating func boolean(_ value: Node, _ keyword: SchemaKeyword) -> Bool {
    guard case .scalar(let scalar) = value.content, case .boolean(let value) = scalar.kind
    else {
      guard let meant = value.quotedBoolean else {
        return ignore(keyword, expected: .boolean, value) ?? false
      }
      diagnostics.append(.warning(.quoted(keyword.rawValue), at: value.location))
      return meant
    }
    return value
  }

  private mutating func ignore<Result>(
    _ keyword: SchemaKeyword, expected: NodeKind, _ value: Node,
  ) -> Result? {
    diagnostics.append(
      .warning(.ignored(keyword.rawValue, expected: expected), at: value.location))
    return nil
  }

  private mutating func reportKind<Result>(
    _ keyword: SchemaKeyword, expected: NodeKind, _ value: Node,
  ) -> Result? {
    diagnostics.append(
      .error(.wrongKind(keyword.rawValue, expected: expected), at: value.location))
    return nil
  }
}

extension Schema.TypeName {
  /// What people mean who write a type as their language has it.
  fileprivate init?(misnamed text: String) {
    switch text.lowercased() {
    case "bool": self = .boolean
    case "int", "long", "int32", "int64": self = .integer
    case "float", "double", "decimal": self = .number
    case "str", "text", "uuid", "date", "datetime", "date-time": self = .string
    case "list": self = .array
    case "map", "dict": self = .object
    case let name: self.init(rawValue: name)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let nullSchema = Self("a schema is null, and any JSON is taken")
  fileprivate static let emptySchema = Self("a schema is an empty sequence, and any JSON is taken")
  fileprivate static func alone(_ keyword: SchemaKeyword) -> Self {
    Self("'\(keyword.rawValue)' is one schema, and is taken for a sequence of it")
  }
  fileprivate static let noSchema = Self("a schema must be a mapping or a Boolean")
  fileprivate static func unknown(_ key: String) -> Self {
    Self(
      "'\(key)' is no keyword of a schema and is ignored",
      omitting: .keyword, reason: "unknown name")
  }
  fileprivate static func ignored(_ keyword: SchemaKeyword) -> Self {
    Self(
      "'\(keyword.rawValue)' must be a sequence here and is ignored",
      omitting: .keyword, reason: "wrong kind")
  }
  fileprivate static func empty(_ keyword: SchemaKeyword) -> Self {
    Self("'\(keyword.rawValue)' is empty and is ignored", omitting: .keyword, reason: "empty")
  }
  fileprivate static func unquoted(_ keyword: SchemaKeyword) -> Self {
    Self("'\(keyword.rawValue)' is no string")
  }
  fileprivate static let itemsOfTuple = Self(
    "'items' is a sequence, and is taken for what is 'prefixItems' in OpenAPI 3.1")
  fileprivate static let typesOf31 = Self("a sequence of types is of OpenAPI 3.1")
  fileprivate static let unquotedNull = Self("the type null needs quotes: 'null'")
  fileprivate static func unknownType(_ name: String) -> Self {
    Self("'\(name)' is no type and is ignored", omitting: .keyword, reason: "unknown type")
  }
  fileprivate static func misnamed(_ name: String, _ type: Schema.TypeName) -> Self {
    Self("'\(name)' is no type and is taken for '\(type.rawValue)'")
  }
  fileprivate static func requiredTwice(_ name: String) -> Self {
    Self("'\(name)' is required twice")
  }
}
