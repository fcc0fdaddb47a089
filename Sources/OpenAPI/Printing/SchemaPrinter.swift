extension DocumentPrinter {
  /// Returns the index of a schema and its name, if it has one.
  func reference(_ id: Schema.ID) -> String {
    switch document.schemas[id].name {
    case .component(let name), .file(let name): "#\(id.index) \(quoted(name))"
    case .none: "#\(id.index)"
    }
  }

  mutating func print(_ id: Schema.ID) {
    let schema = document.schemas[id]
    let kind: String? =
      switch schema.name {
      case .component: "component"
      case .file: "file"
      case .none: nil
      }
    line("schema", reference(id), kind, locationText(schema.origin))
    indented { printer in
      printer.printKeywordsWithoutSchemas(of: schema)
      printer.printSubschemas(of: schema)
      printer.prose("title", schema.title)
      printer.prose("description", schema.description)
      for example in schema.examples { printer.line("example", example.printed()) }
    }
  }

  private mutating func printKeywordsWithoutSchemas(of schema: Schema) {
    if let isAny = schema.booleanSchema { line(isAny ? "anything" : "nothing") }
    if !schema.types.isEmpty || schema.isNullable || schema.format != nil {
      let types = schema.types.map(\.rawValue).joined(separator: " | ")
      line(
        "type", types.isEmpty ? nil : types,
        schema.format.map { "format \(quoted($0))" }, schema.isNullable ? "nullable" : nil)
    }
    let flags = [
      schema.isDeprecated ? "deprecated" : nil, schema.isReadOnly ? "readOnly" : nil,
      schema.isWriteOnly ? "writeOnly" : nil,
    ].compactMap { $0 }
    if !flags.isEmpty { line(flags.joined(separator: " ")) }
    if let values = schema.enumeration {
      line("enum", values.map { $0.printed() }.joined(separator: " | "))
    }
    if let value = schema.defaultValue { line("default", value.printed()) }
    if let encoding = schema.contentEncoding { line("contentEncoding", quoted(encoding)) }
    for constraint in schema.constraints {
      line(constraint.keyword.rawValue, constraint.value.printed())
    }
  }

  private mutating func printSubschemas(of schema: Schema) {
    if let reference = schema.reference { line("reference", self.reference(reference)) }
    if let reference = schema.dynamicReference {
      line("dynamic reference", self.reference(reference))
    }
    for property in schema.properties {
      line("property", quoted(property.name), reference(property.schema))
    }
    if !schema.required.isEmpty {
      line("required", schema.required.map(quoted).joined(separator: ", "))
    }
    switch schema.additionalProperties {
    case .unstated: break
    case .boolean(let isAny): line("additionalProperties", String(isAny))
    case .schema(let id): line("additionalProperties", reference(id))
    }
    for id in schema.prefixItems { line("prefixItems", reference(id)) }
    if let items = schema.items { line("items", reference(items)) }
    for id in schema.allOf { line("allOf", reference(id)) }
    for id in schema.oneOf { line("oneOf", reference(id)) }
    for id in schema.anyOf { line("anyOf", reference(id)) }
    for id in schema.conditionalSubschemas { line("conditional", reference(id)) }
    if let content = schema.contentSchema { line("content", reference(content)) }
    if let discriminator = schema.discriminator {
      line("discriminator", quoted(discriminator.propertyName))
      indented { printer in
        for target in discriminator.mapping {
          printer.line("case", quoted(target.value), printer.reference(target.schema))
        }
      }
    }
  }
}
