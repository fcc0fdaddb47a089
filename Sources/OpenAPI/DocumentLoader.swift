package import Diagnostics
import YAML

/// The document at a path with everything it refers to, and the files that were read for it.
package struct LoadedDocument: Sendable {
  /// Nil when the root could not be read as an OpenAPI document at all.
  package var document: Document?
  package var files: SourceFiles
}

/// Reads the document at `path` and all that its selected operations reach.
///
/// The files that are read join `files`, which may already hold others of the run.
/// `read` is the only way to a file's bytes. It gets paths relative to the root document's
/// folder and refuses what lies outside of it.
package func loadDocument(
  at path: String,
  selecting selection: OperationSelection,
  joining files: SourceFiles,
  read: (String) throws(ReadFailure) -> [UInt8],
) -> Outcome<LoadedDocument> {
  withoutActuallyEscaping(read) { read in
    var diagnostics: [Diagnostic] = []
    let library = FileLibrary(
      rootPath: path, joining: files, diagnostics: &diagnostics, read: read)
    var loader = DocumentLoader(
      resolver: ReferenceResolver(library: library), selection: selection,
      diagnostics: diagnostics)
    let document = loader.document()
    return Outcome(
      LoadedDocument(document: document, files: loader.resolver.library.files),
      (loader.diagnostics + loader.resolver.diagnostics).inReadingOrder())
  }
}

/// What the reading of every object shares. Each object's reading is an extension beside the
/// object.
struct DocumentLoader {
  var resolver: ReferenceResolver
  let selection: OperationSelection
  var diagnostics: [Diagnostic]

  /// Whether there are methods beyond those of 3.1.
  var hasFurtherMethods = false
  var schemas = SchemaTable()
  var schemaIDs: [ScopedPlace: Schema.ID] = [:]
  /// By the index of the schema.
  var schemaPlaces: [Place] = []
  /// Schemas that have their identity and wait for their keywords. A schema is never read from
  /// within another, so no chain of schemas is too long.
  var waitingSchemas: [(id: Schema.ID, placed: PlacedNode, scope: DynamicScopes.ID)] = []
  var scopes = DynamicScopes()
  /// The scope within the schema that is being read.
  var scope = DynamicScopes.none
  var knownDynamicNames: [Place: Set<WireName>] = [:]
  var componentNames = ComponentNames()

  // What several references may lead to, by its place. Nil is what could not be read.
  var parameters: [Place: Parameter?] = [:]
  var responses: [Place: Response?] = [:]
  var headers: [Place: Header?] = [:]
  var requestBodies: [Place: RequestBody?] = [:]
  var examples: [Place: Example?] = [:]

  var operationIDs: [WireName: SourceLocation] = [:]
  var pathTemplates: [WireName: SourceLocation] = [:]
  var declaredSchemes: Set<WireName> = []
  var usedSchemes: Set<WireName> = []
  var foundTags: Set<WireName> = []
  /// The names of the selection that some operation has.
  var foundNames: Set<WireName> = []

  var version: Version { resolver.version }

  init(resolver: ReferenceResolver, selection: OperationSelection, diagnostics: [Diagnostic]) {
    self.resolver = resolver
    self.selection = selection
    self.diagnostics = diagnostics
  }

  func origin(of placed: PlacedNode) -> Origin {
    Origin(
      path: resolver.library.path(of: placed.place.file), pointer: placed.place.pointer,
      location: placed.location)
  }

  /// Opens a mapping for reading; reports what is none.
  mutating func reader(of placed: PlacedNode, as object: String) -> NodeReader? {
    if let reader = NodeReader(placed) {
      if placed.node.isNull {
        diagnostics.append(.warning(.nullObject(object), at: placed.location))
      } else if placed.node.isEmptySequence {
        diagnostics.append(.warning(.emptyObject(object), at: placed.location))
      }
      return reader
    }
    diagnostics.append(.error(.noMapping(object), at: placed.location))
    return nil
  }

  /// Ends the reading of a mapping: what was found there joins the document's diagnostics.
  mutating func finish(_ reader: NodeReader, as object: String) {
    var reader = reader
    reader.finish(object)
    diagnostics += reader.diagnostics
  }
}

extension Diagnostic.Message {
  fileprivate static func nullObject(_ object: String) -> Self {
    Self("\(object) is null, and is taken for an empty mapping")
  }
  fileprivate static func emptyObject(_ object: String) -> Self {
    Self("\(object) is an empty sequence, and is taken for an empty mapping")
  }
  static func noMapping(_ object: String) -> Self {
    Self("\(object) must be a mapping")
  }
}
