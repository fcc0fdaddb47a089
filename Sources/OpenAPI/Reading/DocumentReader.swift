package import Diagnostics
package import YAML

/// The document at a path with everything that it refers to, and the files that were read.
package struct LoadedDocument: Sendable {
  /// Nil if the root is not a readable OpenAPI document.
  package var document: Document?
  package var files: SourceFiles
  /// The parts of the files that the client depends on.
  package var parts: [DocumentPart]
  /// The nodes of the files.
  var contents: FileLibrary.Contents
  /// The trees of the document's files with the overlays applied, by their paths relative to the
  /// root document's folder.
  package var roots: [WireName: Node]
}

/// Reads the document at `path` and everything that its selected operations refer to.
///
/// Appends the files that it reads to `files`, which may already contain other files of the run,
/// such as the configuration. Files are accessed only through `read`, which gets paths relative to
/// the root document's folder and refuses files that may not be read.
///
/// - Parameters:
///   - folderInRoot: The path of the root document's folder, relative to the folder whose files may
///     be read.
///   - schemes: Security schemes that the document may use without declaring them.
///   - overlays: The overlays that are applied to the files.
package func loadDocument(
  at path: String,
  folderInRoot: String = "",
  selecting selection: OperationSelection,
  adding schemes: [SecurityScheme] = [],
  applying overlays: DocumentOverlays = DocumentOverlays(),
  joining files: SourceFiles,
  read: (String) throws(ReadFailure) -> [UInt8],
) -> Outcome<LoadedDocument> {
  withoutActuallyEscaping(read) { read in
    var diagnostics: [Diagnostic] = []
    let library = FileLibrary(
      rootPath: path, folderInRoot: folderInRoot, applying: overlays, joining: files,
      diagnostics: &diagnostics, read: read)
    var reader = DocumentReader(
      state: ReaderState(
        resolver: ReferenceResolver(library: library), diagnostics: diagnostics),
      selection: selection, addedSchemes: schemes)
    let document = reader.document()
    var found = reader.state.diagnostics + reader.state.resolver.diagnostics
    if !found.contains(where: { $0.severity == .error }) {
      found += reader.state.resolver.library.unappliedOverlays(isWhole: selection.isEverything)
    }
    return Outcome(
      LoadedDocument(
        document: document, files: reader.state.resolver.library.files,
        parts: reader.parts(of: document), contents: reader.state.resolver.library.contents,
        roots: reader.state.resolver.library.roots),
      found.inReadingOrder())
  }
}

/// Reads the root document.
struct DocumentReader: ObjectReader {
  var pathReader: PathReader
  /// Security schemes that the document may use without declaring them.
  let addedSchemes: [SecurityScheme]

  init(state: ReaderState, selection: OperationSelection, addedSchemes: [SecurityScheme]) {
    self.addedSchemes = addedSchemes
    pathReader = PathReader(
      contentReader: ContentReader(schemaReader: SchemaReader(state: state)), selection: selection)
  }

  var state: ReaderState {
    _read { yield pathReader.state }
    _modify { yield &pathReader.state }
  }

  /// Reads the root, the selected paths, and the schemas that these refer to. Returns nil if the
  /// root is not an OpenAPI document of a supported version.
  mutating func document() -> Document? {
    let file = state.resolver.library.rootFile
    guard let node = state.resolver.library.root(of: file) else { return nil }
    let addressed = AddressedNode(
      node: node, address: NodeAddress(file: file, pointer: JSONPointer()))
    guard var root = reader(of: addressed, as: "an OpenAPI document") else { return nil }
    guard let stated = version(of: &root) else { return nil }
    state.resolver.version = stated.version
    state.isVersion32 = stated.isVersion32
    state.resolver.collectsTargets = !pathReader.selected.isEverything
    convertSwagger(&root)

    let info = info(of: &root)
    var components = components(of: &root)
    let schemeMembers = components?.members("securitySchemes") ?? []
    pathReader.security.declared = Set(
      schemeMembers.map { WireName($0.key) } + addedSchemes.map { WireName($0.name) })
    indexComponentNames(of: &components)

    let servers = pathReader.servers(root.elements("servers"))
    let tags = root.elements("tags").compactMap { tag($0) }
    let security = pathReader.securityRequirements(root.elements("security"))
    let pathItems = pathReader.paths(of: &root)
    let webhooks = pathReader.selected.isEverything ? pathReader.webhooks(of: &root) : []
    for error in pathReader.selected.unmatchedNames(in: root.location) { report(error) }
    let componentSchemas = schemas(of: components)

    let hasContent = ["paths", "components", "webhooks"].contains { root.node($0) != nil }
    if !hasContent, version == .v31 { root.report(.error(.noContent, at: root.location)) }
    root.ignore("externalDocs", "jsonSchemaDialect", "$self", "webhooks")
    finish(root, as: "an OpenAPI document")
    return Document(
      version: stated.version, title: info.title, apiVersion: info.version,
      description: info.description, servers: servers,
      tags: tags.filter {
        pathReader.selected.isEverything || pathReader.tags.contains(WireName($0.name))
      }, paths: pathItems, securitySchemes: securitySchemes(schemeMembers), security: security,
      webhooks: webhooks, components: componentSchemas,
      schemas: pathReader.contentReader.schemaReader.table)
  }

  /// Reads the keywords of all schemas that were referred to, and returns the component schemas if
  /// everything is selected.
  private mutating func schemas(of components: NodeReader?) -> [Schema.ID] {
    pathReader.contentReader.schemaReader.readPendingSchemas()
    var componentSchemas: [Schema.ID] = []
    if let swagger = state.resolver.swagger { state.mediaTypes = swagger.mediaTypes }
    if var components {
      if pathReader.selected.isEverything { componentSchemas = readComponents(&components) }
      finish(components, as: "'components'")
    }
    if !pathReader.selected.isEverything {
      pathReader.contentReader.schemaReader.readVariantsOfDiscriminators()
    }
    pathReader.contentReader.schemaReader.takeDiscriminatorsOfSubschemas()
    pathReader.contentReader.schemaReader.breakReferenceCycles()
    return componentSchemas
  }

  private struct Info {
    var title = ""
    var version: String?
    var description: String?
  }

  private mutating func info(of root: inout NodeReader) -> Info {
    guard let node = root.node("info") else {
      root.report(.warning(.missing("info"), at: root.location))
      return Info()
    }
    guard var info = reader(of: node, as: "'info'") else { return Info() }
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

  private mutating func tag(_ node: AddressedNode) -> Tag? {
    guard var reader = reader(of: node, as: "a tag") else { return nil }
    let name = reader.string("name")
    if name == nil { reader.report(.warning(.missing("name"), at: reader.location)) }
    let description = reader.string("description")
    reader.ignore("externalDocs", "summary", "parent", "kind")
    finish(reader, as: "a tag")
    return name.map { Tag(name: $0, description: description, origin: origin(of: node)) }
  }
}

extension Diagnostic.Message {
  fileprivate static let noContent = Self(
    .emptyDocument, "the document has no paths, components or webhooks")
}
