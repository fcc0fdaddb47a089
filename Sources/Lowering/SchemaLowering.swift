import Diagnostics
import IR
import OpenAPI

/// A declared type that is waiting for its shape.
struct PendingType {
  enum Source {
    case schema(Schema.ID)
    case record(MergedSchema)
    case union(UnionPlan)
  }

  var type: TypeTable.ID
  var source: Source
}

/// Where a schema without a name is written: what its type is called, should it need a name.
struct SchemaPlace {
  enum Owner {
    case type(TypeTable.ID)
    /// A named schema, declared only if something written in it needs a name.
    case schema(Schema.ID)
    case operation(String)
    case shared(String)
  }

  /// How many arrays and dictionaries may stand in one another.
  static let depthLimit = 64

  var owner: Owner
  var role: String
  var depth = 0
  /// Set where the type is made of several schemas and is written at none of them.
  var origin: IR.Origin?

  var item: SchemaPlace { inner("Item") }
  var value: SchemaPlace { inner("Value") }

  private func inner(_ part: String) -> SchemaPlace {
    SchemaPlace(owner: owner, role: role.isEmpty ? part : "\(role).\(part)", depth: depth + 1)
  }
}

/// Which kind of type a schema makes.
enum SchemaForm {
  /// One that needs no declaration.
  case type(TypeReference)
  case enumeration(of: Scalar, values: [ListedValue])
  case record(MergedSchema)
  case union(UnionPlan)
}

extension DocumentLowering {
  mutating func reference(to id: Schema.ID, in place: SchemaPlace) -> TypeReference {
    let type = referenceBesideNull(to: id, in: place)
    return isNullable(id) ? type.orNull : type.besideNull
  }

  /// Gives every type that was declared its shape.
  mutating func lowerPending() {
    var next = 0
    while next < pending.count {
      let type = pending[next].type
      let shape = shape(of: pending[next])
      types[type].shape = shape
      next += 1
    }
    pending.removeAll()
  }

  private mutating func referenceBesideNull(
    to id: Schema.ID, in place: SchemaPlace,
  ) -> TypeReference {
    var wrappers: [Schema.ID] = []
    var seen: Set<Schema.ID> = []
    var current = id
    var found = references[current]
    while found == nil {
      if schemas[current].name != .none {
        found = .declared(declare(current))
      } else if !seen.insert(current).inserted {
        report(.error(.leadsToItself, at: schemas[current].origin.location))
        found = .any
      } else if let target = target(of: current) {
        wrappers.append(current)
        current = target
        found = references[current]
      } else {
        found = unnamedReference(to: current, in: place)
        references[current] = found
      }
    }
    let type = found ?? .any
    for wrapper in wrappers { references[wrapper] = type }
    return type
  }

  private mutating func unnamedReference(
    to id: Schema.ID, in place: SchemaPlace,
  ) -> TypeReference {
    guard place.depth < SchemaPlace.depthLimit, unfinished.insert(id).inserted else {
      report(.warning(.nestedTooDeep, at: schemas[id].origin.location))
      return .any
    }
    defer { unfinished.remove(id) }
    return declare(form(of: merged(id), in: place), for: id, in: place)
  }

  /// The identity of a named schema's type.
  mutating func declare(_ id: Schema.ID) -> TypeTable.ID {
    if case .declared(let type)? = references[id] { return type }
    let name: SchemaName
    switch schemas[id].name {
    case .component(let key): name = .component(key)
    case .file(let stem): name = .file(stem)
    case .none: preconditionFailure("a schema is declared by its name or by its place")
    }
    let type = add(name, .alias(.any), for: id)
    references[id] = .declared(type)
    pending.append(PendingType(type: type, source: .schema(id)))
    return type
  }

  /// The type of a schema that has no name, declared where it needs to be.
  mutating func declare(
    _ form: SchemaForm, for id: Schema.ID, in place: SchemaPlace,
  ) -> TypeReference {
    switch form {
    case .type(let type):
      return type
    case .enumeration(let scalar, let values):
      return .declared(add(place, .enumeration(of: scalar, values: values), for: id))
    case .record(let record):
      let type = add(place, .alias(.any), for: id)
      pending.append(PendingType(type: type, source: .record(record)))
      return .declared(type)
    case .union(let plan):
      let type = add(place, .alias(.any), for: id)
      pending.append(PendingType(type: type, source: .union(plan)))
      return .declared(type)
    }
  }

  private mutating func add(
    _ place: SchemaPlace, _ shape: Shape, for id: Schema.ID,
  ) -> TypeTable.ID {
    add(name(of: place), shape, for: id, at: place.origin)
  }

  private mutating func add(
    _ name: SchemaName, _ shape: Shape, for id: Schema.ID, at origin: IR.Origin? = nil,
  ) -> TypeTable.ID {
    types.add(
      TypeDeclaration(
        name: name,
        shape: shape,
        documentation: ownDocumentation(of: id),
        origin: origin ?? self.origin(of: id),
      ))
  }

  private mutating func name(of place: SchemaPlace) -> SchemaName {
    switch place.owner {
    case .type(let type): .member(of: type, role: place.role)
    case .schema(let id): .member(of: declare(id), role: place.role)
    case .operation(let operation): .part(ofOperation: operation, role: place.role)
    case .shared(let owner): .sharedPart(of: owner, role: place.role)
    }
  }

  private mutating func shape(of pending: PendingType) -> Shape {
    switch pending.source {
    case .schema(let id): namedShape(id, pending.type)
    case .record(let record): recordShape(record, pending.type)
    case .union(let plan): unionShape(plan, pending.type)
    }
  }

  /// A named schema that stands for one without a name takes its shape.
  private mutating func namedShape(_ id: Schema.ID, _ type: TypeTable.ID) -> Shape {
    let place = SchemaPlace(owner: .type(type), role: "")
    var seen: Set<Schema.ID> = [id]
    var current = id
    while let target = target(of: current) {
      if schemas[target].name != .none || references[target] != nil {
        return .alias(reference(to: target, in: place).besideNull)
      }
      guard seen.insert(target).inserted else {
        report(.error(.leadsToItself, at: schemas[target].origin.location))
        return .alias(.any)
      }
      current = target
    }
    references[current] = .declared(type)
    if let plan = inheritancePlan(of: current) { return unionShape(plan, type) }
    switch form(of: merged(current), in: place) {
    case .type(let type): return .alias(type.besideNull)
    case .enumeration(let scalar, let values): return .enumeration(of: scalar, values: values)
    case .record(let record): return recordShape(record, type)
    case .union(let plan): return unionShape(plan, type)
    }
  }
}

extension TypeReference {
  /// Null added, once, to what does not have it anyway.
  var orNull: TypeReference {
    switch self {
    case .nullable, .any: self
    default: .nullable(self)
    }
  }

  var besideNull: TypeReference {
    guard case .nullable(let inner) = self else { return self }
    return inner.besideNull
  }
}

extension Diagnostic.Message {
  fileprivate static var leadsToItself: Self {
    Self("the schema is nothing but itself in other words")
  }

  fileprivate static var nestedTooDeep: Self {
    Self(
      "arrays and dictionaries are nested without end, so the inner ones are any JSON",
      omitting: .type, reason: "nested without end")
  }
}
