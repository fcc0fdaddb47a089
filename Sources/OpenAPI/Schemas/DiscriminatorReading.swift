import Diagnostics
import YAML

extension SchemaReader {
  mutating func discriminator(_ node: AddressedNode) -> Discriminator? {
    // Swagger 2 has a string here.
    if case .scalar(let scalar) = node.node.content, scalar.kind == .string {
      report(.warning(.onlyAName, at: node.location))
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

  /// A value of `mapping` is the name of a component if there is one, and otherwise a reference.
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

  /// Reads the components that have a schema with a discriminator in their `allOf`, directly or
  /// indirectly. Such a parent does not list its variants: a value of its type may be any of them.
  mutating func readVariantsOfDiscriminators() {
    var variants: [NodeAddress: [AddressedNode]]?
    var parents: Set<Schema.ID> = []
    var next = 0
    while next < table.count {
      let id = Schema.ID(index: next)
      let schema = table[id]
      next += 1
      let hasOpenVariants =
        schema.discriminator != nil && schema.oneOf.isEmpty && schema.anyOf.isEmpty
      guard hasOpenVariants || parents.contains(id) else { continue }
      let known = variants ?? componentsByParent()
      variants = known
      for variant in known[address(of: id)] ?? [] {
        let variant = self.schema(variant)
        // An earlier variant must be visited again, since it is now a parent.
        if parents.insert(variant).inserted { next = min(next, variant.index) }
      }
      readWaitingSchemas()
    }
  }

  /// The components that name a schema in their `allOf`, by that schema.
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
    "'discriminator' is a string; treated as its 'propertyName'")
  fileprivate static let noProperty = Self(
    "'discriminator' has no 'propertyName'; ignored",
    omitting: .keyword, reason: "no property")
  fileprivate static func unknownSchema(_ name: String) -> Self {
    Self(
      "unknown schema '\(name)' in 'mapping'; ignored",
      omitting: .variant, reason: "unknown schema in 'mapping'")
  }
}
