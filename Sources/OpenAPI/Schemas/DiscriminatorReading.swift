import Diagnostics
import YAML

extension SchemaReader {
  mutating func discriminator(_ node: AddressedNode) -> Discriminator? {
    // In Swagger 2.0, `discriminator` is a string.
    if case .scalar(let scalar) = node.node.content, scalar.kind == .string {
      if state.resolver.swagger == nil { report(.warning(.onlyAName, at: node.location)) }
      return Discriminator(propertyName: scalar.text, mapping: [], origin: origin(of: node))
    }
    guard var reader = reader(of: node, as: "'discriminator'") else { return nil }
    let propertyName = reader.string("propertyName")
    if propertyName == nil { reader.report(.warning(.noProperty, at: reader.location)) }
    var mapping: [Discriminator.Target] = []
    for member in reader.members("mapping") {
      guard let text = reader.string(member.value.node, named: member.key, isRequired: true),
        let schema = target(text, member)
      else { continue }
      mapping.append(.init(value: member.key, schema: schema))
    }
    reader.ignoreUnsupported("defaultMapping")
    finish(reader, as: "'discriminator'")
    return propertyName.map {
      Discriminator(propertyName: $0, mapping: mapping, origin: origin(of: node))
    }
  }

  /// Returns the schema that a value of `mapping` refers to. The value is the name of a component
  /// if there is a component with that name, and a reference otherwise.
  private mutating func target(_ text: String, _ member: NodeReader.Member) -> Schema.ID? {
    if let component = components.schema(named: text) { return schema(component) }
    guard text.utf8.contains(where: { "#./".utf8.contains($0) }) else {
      report(.warning(.unknownSchema(text), at: member.value.location))
      return nil
    }
    let target = state.resolver.follow(
      member.value.node, at: member.value.address, to: .schema)
    return target.map { schema($0) }
  }

  /// Reads the variants of schemas that have a discriminator but do not list their variants in
  /// `oneOf` or `anyOf`. The variants of such a parent are the components that refer to it in their
  /// `allOf`, directly or indirectly.
  mutating func readVariantsOfDiscriminators() {
    var knownVariants: [NodeAddress: [AddressedNode]]?
    var parents: Set<Schema.ID> = []
    var next = 0
    while next < table.count {
      let id = Schema.ID(index: next)
      takeDiscriminatorOfSubschema(id)
      let schema = table[id]
      next += 1
      let hasUnlistedVariants =
        schema.discriminator != nil && schema.oneOf.isEmpty && schema.anyOf.isEmpty
      guard hasUnlistedVariants || parents.contains(id) else { continue }
      let variantsByParent = knownVariants ?? componentsByParent()
      knownVariants = variantsByParent
      for variant in variantsByParent[address(of: id)] ?? [] {
        let variant = self.schema(variant)
        // An earlier variant must be visited again, since it is now a parent.
        if parents.insert(variant).inserted { next = min(next, variant.index) }
      }
      readPendingSchemas()
    }
  }

  /// Moves each discriminator of an inline subschema in `allOf` to the schema around it. It selects
  /// children of that schema, since no schema refers to the subschema.
  mutating func takeDiscriminatorsOfSubschemas() {
    for id in table.ids { takeDiscriminatorOfSubschema(id) }
  }

  private mutating func takeDiscriminatorOfSubschema(_ id: Schema.ID) {
    let schema = table[id]
    guard schema.discriminator == nil, schema.oneOf.isEmpty, schema.anyOf.isEmpty else { return }
    for (index, part) in schema.allOf.enumerated() {
      guard let discriminator = table[part].discriminator, table[part].oneOf.isEmpty,
        table[part].anyOf.isEmpty,
        address(of: part) == address(of: id).appending("allOf").appending(index)
      else { continue }
      table[id].discriminator = discriminator
      table[part].discriminator = nil
      return
    }
  }

  /// Returns the components that refer to a schema in their `allOf`, by the address of that schema.
  private mutating func componentsByParent() -> [NodeAddress: [AddressedNode]] {
    var result: [NodeAddress: [AddressedNode]] = [:]
    for component in components.schemas {
      guard let target = follow(component, to: .schema),
        case .mapping(let mapping) = target.object.node.content,
        case .sequence(let parents)? = mapping["allOf"]?.content
      else { continue }
      let sequence = target.object.address.appending("allOf")
      for (index, parent) in parents.enumerated() {
        let parent = AddressedNode(node: parent, address: sequence.appending(index))
        guard parent.reference != nil, let parent = follow(parent, to: .schema) else { continue }
        result[parent.object.address, default: []].append(component)
      }
    }
    return result
  }
}

extension Diagnostic.Message {
  fileprivate static let onlyAName = Self(
    .looseType, "'discriminator' is a string; treated as its 'propertyName'")
  fileprivate static let noProperty = Self(
    .invalidDiscriminator, "'discriminator' has no 'propertyName'; ignored",
    omitting: .keyword, reason: "no property")
  fileprivate static func unknownSchema(_ name: String) -> Self {
    Self(
      .discriminatorMapping, "unknown schema '\(name)' in 'mapping'; ignored",
      omitting: .variant, reason: "unknown schema in 'mapping'")
  }
}
