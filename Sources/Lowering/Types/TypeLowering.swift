import Diagnostics
import IR
import OpenAPI

/// Turns schemas into types of the IR.
///
/// A type is declared when it is first used. It gets its shape later, from a worklist. Chains and
/// cycles of schemas therefore need no recursion.
struct TypeLowering {
  let schemas: SchemaList
  var facts: SchemaFacts
  var table = TypeTable()

  /// The type of each schema that was used. None of these types is nullable.
  private var references: SchemaMap<TypeReference>
  /// The types of properties that several subschemas describe.
  var mergedReferences: [[Schema.ID]: TypeReference] = [:]
  var nestedVariants = NestedVariants()
  /// The strings whose type is that of their `contentSchema`: data of server-sent events.
  var eventData: Set<Schema.ID> = []
  /// Declared types that have no shape yet.
  private var pending: [PendingType] = []
  /// Unnamed schemas on the call stack of `unnamedReference`.
  private var unfinished: Set<Schema.ID> = []

  private var origins: SchemaMap<IR.Origin>
  var documentations: SchemaDocumentation
  var siblingTags: SiblingTags
  var mappedTypes: MappedTypes
  var unionSelection: UnionSelection
  var directionalProperties: [DirectionalProperty] = []

  init(_ schemas: SchemaList, settings: LoweringSettings) {
    self.schemas = schemas
    facts = SchemaFacts(schemas)
    references = SchemaMap(schemas)
    origins = SchemaMap(schemas)
    documentations = SchemaDocumentation(schemas)
    siblingTags = SiblingTags(configured: settings.unionTags)
    mappedTypes = MappedTypes(settings.typeMappings)
    unionSelection = UnionSelection(schemas, mappedFormats: mappedTypes.formats)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    facts.report(diagnostic)
  }
}

/// A declared type that has no shape yet.
private struct PendingType {
  enum Source {
    case schema(Schema.ID)
    case record(MergedSchema)
    case union(UnionPlan)
  }

  var type: TypeTable.ID
  var source: Source
}

/// The owner and the role of an unnamed schema. If the type of the schema needs a name, the name is
/// made from them.
struct NamingContext {
  enum Owner {
    case type(TypeTable.ID)
    /// A named schema that may have no declared type yet. It is declared when an unnamed type
    /// inside it needs a name.
    case schema(Schema.ID)
    case operation(IR.OperationID)
    /// A path, for a parameter that all of its operations share.
    case path(WireName)
    /// A named parameter, body or response that several operations may use.
    case shared(String)
  }

  /// The number of arrays and dictionaries that may be nested in each other.
  static let depthLimit = 64

  var owner: Owner
  var role: String
  var depth = 0
  /// The origin of the type, if it is not that of the schema, for example because the type is made
  /// from several schemas.
  var origin: IR.Origin?

  var item: NamingContext { inner("Item") }
  var value: NamingContext { inner("Value") }

  private func inner(_ innerRole: String) -> NamingContext {
    let role = role.isEmpty ? innerRole : "\(role).\(innerRole)"
    return NamingContext(owner: owner, role: role, depth: depth + 1)
  }
}

/// The kind of type that a schema becomes.
enum TypeKind {
  /// A type that needs no declaration.
  case reference(TypeReference)
  case enumeration(of: Scalar, values: [ListedValue])
  case record(MergedSchema)
  case union(UnionPlan)
}

extension TypeLowering {
  mutating func reference(to id: Schema.ID, in context: NamingContext) -> TypeReference {
    let type = nonNullReference(to: id, in: context)
    return facts.isNullable(id) ? type.orNull : type.nonNull
  }

  /// Gives a shape to every declared type that has no shape yet. If this declares further types,
  /// they get shapes as well.
  mutating func lowerPending() {
    var next = 0
    while next < pending.count {
      let type = pending[next].type
      let shape = shape(of: pending[next])
      table[type].shape = shape
      next += 1
    }
    pending.removeAll()
  }

  private mutating func nonNullReference(
    to id: Schema.ID, in context: NamingContext,
  ) -> TypeReference {
    var aliases: [Schema.ID] = []
    var seen: Set<Schema.ID> = []
    var current = id
    var found = knownReference(to: current)
    while found == nil {
      if schemas[current].name != .none {
        found = .declared(declare(current))
      } else if !seen.insert(current).inserted {
        report(.error(.aliasOfItself, at: schemas[current].origin.location))
        found = .any
      } else if let target = facts.aliasTarget(of: current) {
        aliases.append(current)
        current = target
        found = knownReference(to: current)
      } else {
        found = unnamedReference(to: current, in: context)
        references[current] = found
      }
    }
    let type = found ?? .any
    for alias in aliases { references[alias] = type }
    return type
  }

  private mutating func unnamedReference(
    to id: Schema.ID, in context: NamingContext,
  ) -> TypeReference {
    guard context.depth < NamingContext.depthLimit, unfinished.insert(id).inserted else {
      report(.warning(.nestedTooDeep, at: schemas[id].origin.location))
      return .any
    }
    defer { unfinished.remove(id) }
    return declare(kind(of: facts.mergedSchema(id), in: context), for: id, in: context)
  }

  private mutating func knownReference(to id: Schema.ID) -> TypeReference? {
    mappedType(of: id).map { .scalar(.mapped($0)) } ?? references[id]
  }

  /// Returns the type, supplied by the user, to which the configuration maps a named schema.
  mutating func mappedType(of id: Schema.ID) -> MappedType? {
    switch schemas[id].name {
    case .component(let name), .file(let name): mappedTypes.type(of: .schema(name))
    case .none: nil
    }
  }

  /// Returns the scalar of one of a schema's types: the type that its format is mapped to, or else
  /// the scalar of the table of formats. Nil for null, arrays and objects.
  mutating func scalar(_ type: Schema.TypeName, of schema: MergedSchema) -> Scalar? {
    guard let scalar = schema.scalar(type) else { return nil }
    return schema.format.flatMap { mappedTypes.type(of: .format($0)) }.map { .mapped($0) } ?? scalar
  }

  /// Declares a named schema's type.
  mutating func declare(_ id: Schema.ID) -> TypeTable.ID {
    if case .declared(let type)? = references[id] { return type }
    let name: SchemaName
    switch schemas[id].name {
    case .component(let key): name = .component(key)
    case .file(let stem): name = .file(stem)
    case .none: preconditionFailure("an unnamed schema needs a naming context to be declared")
    }
    let type = add(name, .alias(.any), for: id)
    references[id] = .declared(type)
    pending.append(PendingType(type: type, source: .schema(id)))
    return type
  }

  /// Returns the type of an unnamed schema, and declares it if its kind needs a declaration.
  mutating func declare(
    _ kind: TypeKind, for id: Schema.ID, in context: NamingContext,
  ) -> TypeReference {
    switch kind {
    case .reference(let type):
      return type
    case .enumeration(let scalar, let values):
      return .declared(add(context, .enumeration(of: scalar, values: values), for: id))
    case .record(let record):
      let type = add(context, .alias(.any), for: id)
      pending.append(PendingType(type: type, source: .record(record)))
      return .declared(type)
    case .union(let plan):
      let type = add(context, .alias(.any), for: id)
      pending.append(PendingType(type: type, source: .union(plan)))
      return .declared(type)
    }
  }

  private mutating func add(
    _ context: NamingContext, _ shape: Shape, for id: Schema.ID,
  ) -> TypeTable.ID {
    add(name(in: context), shape, for: id, at: context.origin)
  }

  private mutating func add(
    _ name: SchemaName, _ shape: Shape, for id: Schema.ID, at origin: IR.Origin? = nil,
  ) -> TypeTable.ID {
    table.add(
      TypeDeclaration(
        name: name,
        shape: shape,
        documentation: documentations.own(of: id),
        origin: origin ?? self.origin(of: id),
      ))
  }

  private mutating func name(in context: NamingContext) -> SchemaName {
    switch context.owner {
    case .type(let type): .member(of: type, role: context.role)
    case .schema(let id): .member(of: declare(id), role: context.role)
    case .operation(let operation): .part(ofOperation: operation, role: context.role)
    case .path(let path): .sharedParameter(ofPath: path, role: context.role)
    case .shared(let owner): .sharedPart(of: owner, role: context.role)
    }
  }

  private mutating func shape(of pending: PendingType) -> Shape {
    switch pending.source {
    case .schema(let id): namedShape(id, pending.type)
    case .record(let record): recordShape(record, pending.type)
    case .union(let plan): unionShape(plan, pending.type)
    }
  }

  /// Returns the shape of a named schema. An alias of an unnamed schema gets the shape of that
  /// schema.
  private mutating func namedShape(_ id: Schema.ID, _ type: TypeTable.ID) -> Shape {
    let context = NamingContext(owner: .type(type), role: "")
    var seen: Set<Schema.ID> = [id]
    var current = id
    while let target = facts.aliasTarget(of: current) {
      if schemas[target].name != .none || references[target] != nil {
        return .alias(reference(to: target, in: context).nonNull)
      }
      guard seen.insert(target).inserted else {
        report(.error(.aliasOfItself, at: schemas[target].origin.location))
        return .alias(.any)
      }
      current = target
    }
    references[current] = .declared(type)
    if let plan = UnionPlan(childrenOf: current, &facts) { return unionShape(plan, type) }
    switch kind(of: facts.mergedSchema(current), in: context) {
    case .reference(let type): return .alias(type.nonNull)
    case .enumeration(let scalar, let values): return .enumeration(of: scalar, values: values)
    case .record(let record): return recordShape(record, type)
    case .union(let plan): return unionShape(plan, type)
    }
  }

  /// Returns the origin of a schema. The result is stored, since each property of the schema needs
  /// it.
  mutating func origin(of id: Schema.ID) -> IR.Origin {
    if let known = origins[id] { return known }
    let origin = schemas[id].origin.lowered
    origins[id] = origin
    return origin
  }
}

extension TypeReference {
  /// The type with null as a value. A type that already allows null stays as it is.
  var orNull: TypeReference {
    switch self {
    case .nullable, .any: self
    case .declared, .scalar, .array, .dictionary: .nullable(self)
    }
  }

  var nonNull: TypeReference {
    guard case .nullable(let inner) = self else { return self }
    return inner.nonNull
  }
}

extension Diagnostic.Message {
  fileprivate static let aliasOfItself = Self(.schemaCycle, "the schema is an alias of itself")

  fileprivate static let nestedTooDeep = Self(
    .deepNesting,
    "arrays and dictionaries are nested without end or too deeply; from some depth on they are "
      + "any JSON",
    omitting: .type, reason: "nested without end or too deeply")
}
