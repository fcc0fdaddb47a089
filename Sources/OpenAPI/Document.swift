import Diagnostics
import YAML

/// An OpenAPI document with every reference followed: what stands behind a `$ref` is found
/// here, once, whichever file it was written in.
package struct Document: Sendable {
  package var version: Version
  package var title: String
  /// The version of the API itself, from `info`.
  package var apiVersion: String?
  package var description: String?
  package var servers: [Server]
  package var tags: [Tag]
  /// The selected paths, in document order.
  package var paths: [PathItem]
  package var securitySchemes: [SecurityScheme]
  package var security: [SecurityRequirement]
  /// Empty where operations are selected.
  package var webhooks: [InboundCall]
  /// The schemas that are declared by themselves, in document order. Empty where operations are
  /// selected: then only what these need is read.
  package var components: [Schema.ID]
  package var schemas: SchemaTable
}

/// A group of operations.
package struct Tag: Sendable {
  package var name: String
  package var description: String?
  package var origin: Origin
}

extension DocumentLoader {
  /// Reads the whole: what the root says itself, the selected paths, and the schemas that they
  /// reach. Nil where the root is no OpenAPI document of a version that is read.
  mutating func document() -> Document? {
    let file = resolver.library.rootFile
    guard let node = resolver.library.root(of: file) else { return nil }
    let placed = PlacedNode(node: node, place: Place(file: file, pointer: JSONPointer()))
    guard var root = reader(of: placed, as: "an OpenAPI document") else { return nil }
    guard let stated = version(of: &root) else { return nil }
    resolver.version = stated.version
    hasFurtherMethods = stated.isNewer

    let info = info(of: &root)
    var components = components(of: &root)
    let securitySchemeMembers = components?.members("securitySchemes") ?? []
    declaredSchemes = Set(securitySchemeMembers.map { WireName($0.key) })
    indexComponentNames(of: &components)

    let servers = servers(root.elements("servers"))
    let tags = root.elements("tags").compactMap { tag($0) }
    let security = securityRequirements(root.elements("security"))
    let paths = paths(of: &root)
    let webhooks = selection.isEverything ? webhooks(of: &root) : []
    checkSelection(at: root.location)
    readWaitingSchemas()
    var componentSchemas: [Schema.ID] = []
    if var components {
      if selection.isEverything { componentSchemas = readComponents(&components) }
      finish(components, as: "'components'")
    }
    readVariantsOfDiscriminators()
    checkReferenceRings()

    let hasContent = ["paths", "components", "webhooks"].contains { root.node($0) != nil }
    if !hasContent, version == .v31 { root.report(.error(.noContent, at: root.location)) }
    root.ignore("externalDocs", "jsonSchemaDialect", "$self", "webhooks")
    finish(root, as: "an OpenAPI document")
    return Document(
      version: stated.version, title: info.title, apiVersion: info.version,
      description: info.description, servers: servers,
      tags: tags.filter { isOfSelection($0) }, paths: paths,
      securitySchemes: securitySchemes(securitySchemeMembers), security: security,
      webhooks: webhooks, components: componentSchemas, schemas: schemas)
  }

  private struct Info {
    var title = ""
    var version: String?
    var description: String?
  }

  private mutating func info(of root: inout NodeReader) -> Info {
    guard let placed = root.node("info") else {
      root.report(.warning(.missing("info"), at: root.location))
      return Info()
    }
    guard var info = reader(of: placed, as: "'info'") else { return Info() }
    let title = info.string("title")
    let description = info.string("description")
    // Many documents write a version without quotation marks, which is harmless.
    var version: String?
    if case .scalar(let scalar)? = info.node("version")?.node.content, scalar.kind != .null {
      version = scalar.text
    }
    for key in ["title", "version"] where info.node(key) == nil {
      info.report(.warning(.missing(key), at: info.location))
    }
    info.ignore("termsOfService", "contact", "license", "summary")
    finish(info, as: "'info'")
    return Info(title: title ?? "", version: version, description: description)
  }

  private mutating func tag(_ placed: PlacedNode) -> Tag? {
    guard var reader = reader(of: placed, as: "a tag") else { return nil }
    let name = reader.string("name")
    if name == nil { reader.report(.warning(.missing("name"), at: reader.location)) }
    let description = reader.string("description")
    reader.ignore("externalDocs", "summary", "parent", "kind")
    finish(reader, as: "a tag")
    return name.map { Tag(name: $0, description: description, origin: origin(of: placed)) }
  }

  /// Whether a tag is one of those that the selected operations have.
  private func isOfSelection(_ tag: Tag) -> Bool {
    selection.isEverything || foundTags.contains(WireName(tag.name))
  }
}

extension Diagnostic.Message {
  fileprivate static let noContent = Self("the document has no paths, components or webhooks")
}
