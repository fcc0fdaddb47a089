package import Diagnostics
package import IR
package import OpenAPI

/// What the user says of a document that the document does not say itself.
package struct LoweringSettings: Sendable {
  /// A property that tells which variant of a union its neighbour holds, by the place of the
  /// neighbour: a file, `#` and a JSON pointer.
  package struct TagHint: Sendable {
    package var content: String
    package var tag: String
    package var location: SourceLocation

    package init(content: String, tag: String, location: SourceLocation) {
      self.content = content
      self.tag = tag
      self.location = location
    }
  }

  package var tagHints: [TagHint]

  package init(tagHints: [TagHint] = []) {
    self.tagHints = tagHints
  }
}

/// The document as an API: every schema classified, every operation's parts given their types.
package func lower(
  _ document: OpenAPI.Document, settings: LoweringSettings = LoweringSettings(),
) -> Outcome<API> {
  var lowering = DocumentLowering(document, settings: settings)
  lowering.lowerOperations()
  lowering.lowerModels()
  lowering.relaxOneWayProperties()
  lowering.markFiles()
  lowering.reportUnusedHints()
  lowering.reportUnusedContents()
  let types = markRecursion(in: lowering.types)
  let api = API(
    title: document.title,
    version: document.apiVersion,
    documentation: Documentation(details: document.description),
    servers: document.servers.map { loweredServer($0, at: .document) },
    credentials: document.securitySchemes.map(loweredCredential),
    groups: lowering.groups,
    operations: lowering.operations,
    types: types.value,
  )
  return Outcome(api, lowering.diagnostics + types.diagnostics)
}

/// The IR while it is made. Types get their identity when they are first used and their shape
/// later, one after the other, so no chain of schemas is followed by recursion.
struct DocumentLowering {
  let document: OpenAPI.Document
  let schemas: SchemaList
  let settings: LoweringSettings

  var types = TypeTable()
  var groups: [Group] = []
  var operations: [IR.Operation] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []

  /// The type of each schema that was used, null aside.
  var references: SchemaMap<TypeReference>
  /// The types of schemas that are merged where they meet, as two parents' properties are.
  var joinedReferences: [[Schema.ID]: TypeReference] = [:]
  /// Declared types that have no shape yet.
  var pending: [PendingType] = []
  /// Schemas without a name whose type is being found.
  var unfinished: Set<Schema.ID> = []

  /// What was found out about schemas, so that nothing is found out twice.
  var targets: SchemaMap<Schema.ID?>
  var ends: SchemaMap<Schema.ID>
  var nullability: SchemaMap<Bool>
  var origins: SchemaMap<IR.Origin>
  var documentations: SchemaMap<Documentation>
  var exampleValues: [SourceLocation: JSONValue] = [:]
  var merges: [Schema.ID: MergedSchema] = [:]
  var mergedPropertyCount = 0
  var childrenOfSchemas: [Schema.ID: [Schema.ID]]?
  /// The discriminator's values of parents that are variants themselves; empty while they are
  /// looked for.
  var childValues: [Schema.ID: [String]] = [:]
  var oneWayProperties: [OneWayProperty] = []
  /// What calls that the service makes are answered with, and what they bring.
  var inboundTypes: (sent: [TypeReference], received: [TypeReference]) = ([], [])
  var usedHints: Set<Int> = []
  /// The schemas of texts that are read as what they are about.
  var usedContents: Set<Schema.ID> = []

  init(_ document: OpenAPI.Document, settings: LoweringSettings) {
    self.document = document
    let schemas = SchemaList(document.schemas)
    self.schemas = schemas
    self.settings = settings
    references = SchemaMap(schemas)
    targets = SchemaMap(schemas)
    ends = SchemaMap(schemas)
    nullability = SchemaMap(schemas)
    origins = SchemaMap(schemas)
    documentations = SchemaMap(schemas)
  }

  /// The same schema may be looked at twice; what is wrong with it is said once.
  mutating func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  mutating func reportUnusedHints() {
    for (index, hint) in settings.tagHints.enumerated() where !usedHints.contains(index) {
      report(.warning(.hintFitsNothing(hint), at: hint.location))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func hintFitsNothing(_ hint: LoweringSettings.TagHint) -> Self {
    Self("no property '\(hint.content)' has a union whose variants '\(hint.tag)' could tell")
  }
}
