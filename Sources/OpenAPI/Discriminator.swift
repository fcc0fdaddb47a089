import Diagnostics
import YAML

/// The property that tells the variants of a union apart.
package struct Discriminator: Sendable {
  package struct Target: Sendable {
    package var value: String
    package var schema: Schema.ID
  }

  package var propertyName: String
  package var mapping: [Target]
  package var origin: Origin
}

extension DocumentLoader {
  mutating func discriminator(_ placed: PlacedNode) -> Discriminator? {
    // As Swagger 2 has it.
    if case .scalar(let scalar) = placed.node.content, scalar.kind == .string {
      diagnostics.append(.warning(.onlyAName, at: placed.location))
      return Discriminator(propertyName: scalar.text, mapping: [], origin: origin(of: placed))
    }
    guard var reader = reader(of: placed, as: "'discriminator'") else { return nil }
    let propertyName = reader.string("propertyName")
    if propertyName == nil { reader.report(.warning(.noProperty, at: reader.location)) }
    var mapping: [Discriminator.Target] = []
    for member in reader.members("mapping") {
      guard let text = reader.string(member.value.node, named: member.key, isRequired: true),
        let schema = target(text, member)
      else { continue }
      mapping.append(.init(value: member.key, schema: schema))
    }
    reader.leaveOut("defaultMapping")
    finish(reader, as: "'discriminator'")
    return propertyName.map {
      Discriminator(propertyName: $0, mapping: mapping, origin: origin(of: placed))
    }
  }

  /// A text that is the name of a component is that, although it might be a file's as well.
  private mutating func target(_ text: String, _ member: NodeReader.Member) -> Schema.ID? {
    if let component = componentNames.schema(named: text) {
      return schema(component)
    }
    guard text.utf8.contains(where: { "#./".utf8.contains($0) }) else {
      diagnostics.append(.warning(.unknownName(text), at: member.value.location))
      return nil
    }
    return resolver.follow(member.value.node, at: member.value.place, to: .schema).map {
      schema($0)
    }
  }

  /// Reads the components that have a parent with a discriminator in their `allOf`, or a parent
  /// that has. Such a parent says nothing of its variants: a value of its type may be any of them.
  mutating func readVariantsOfDiscriminators() {
    if selection.isEverything { return }
    var variants: [Place: [PlacedNode]]?
    var isParent: Set<Schema.ID> = []
    var next = 0
    while next < schemas.count {
      let id = Schema.ID(index: next)
      let schema = schemas[id]
      next += 1
      let hasOpenVariants =
        schema.discriminator != nil && schema.oneOf.isEmpty && schema.anyOf.isEmpty
      guard hasOpenVariants || isParent.contains(id) else { continue }
      let known = variants ?? componentsByParent()
      variants = known
      for variant in known[schemaPlaces[id.index]] ?? [] {
        let variant = self.schema(variant)
        // One that was passed already is looked at again.
        if isParent.insert(variant).inserted { next = min(next, variant.index) }
      }
      readWaitingSchemas()
    }
  }

  /// The components that name a schema in their `allOf`, by that schema.
  private mutating func componentsByParent() -> [Place: [PlacedNode]] {
    var result: [Place: [PlacedNode]] = [:]
    for component in componentNames.schemaNodes {
      guard let target = resolver.follow(component, to: .schema),
        case .mapping(let mapping) = target.placed.node.content,
        case .sequence(let parents)? = mapping["allOf"]?.content
      else { continue }
      let place = target.placed.place.appending("allOf")
      for (index, parent) in parents.enumerated() {
        let parent = PlacedNode(node: parent, place: place.appending(String(index)))
        guard parent.reference != nil, let parent = resolver.follow(parent, to: .schema) else {
          continue
        }
        result[parent.placed.place, default: []].append(component)
      }
    }
    return result
  }
}

extension Diagnostic.Message {
  fileprivate static let onlyAName = Self(
    "'discriminator' is a string, and is taken for its 'propertyName'")
  fileprivate static let noProperty = Self(
    "'discriminator' without 'propertyName' is left out",
    omitting: .keyword, reason: "no property")
  fileprivate static func unknownName(_ name: String) -> Self {
    Self(
      "no schema of the document's components has the name '\(name)', so it is left out",
      omitting: .variant, reason: "unknown name in a 'mapping'")
  }
}
