import IR

/// Gives a type that is both sent and received two projections if requests and responses require
/// different members of it: one with what may be sent, and one with what arrives.
///
/// The projections differ if a record requires a property that is `readOnly` or `writeOnly`. Types
/// that contain such a record differ as well, if they are both sent and received.
///
/// The projection for responses keeps the name of the type, since programs mention it more often.
/// The one for requests is a type inside it with the role `Input`, so that its name is, for
/// example, `Pet.Input`.
///
///     Pet:      {id: readOnly, name, key: writeOnly}, all required
///     PetPage:  {pets: [Pet]}, which is only received
///     NewPets:  {pets: [Pet]}, which is only sent
///
///     Pet       = {id, name}                            Pet.Input = {name, key}
///     PetPage   = {pets: [Pet]}                         NewPets  = {pets: [Pet.Input]}
struct Projections {
  private var table: TypeTable
  private let sent: Set<TypeTable.ID>
  private let received: Set<TypeTable.ID>
  private let directions: [TypeTable.ID: [Int: DirectionalProperty.Direction]]
  /// The projections for requests, by the type.
  private var inputs: [TypeTable.ID: TypeTable.ID] = [:]

  private static let role = "Input"

  private init(
    _ table: TypeTable, _ properties: [DirectionalProperty], in messages: MessageTypes,
  ) {
    self.table = table
    sent = table.reachableTypes(from: messages.requests)
    received = table.reachableTypes(from: messages.responses)
    var directions: [TypeTable.ID: [Int: DirectionalProperty.Direction]] = [:]
    for property in properties {
      directions[property.type, default: [:]][property.index] = property.direction
    }
    self.directions = directions
  }

  /// Returns the types with their projections, and the projections for requests by the type.
  ///
  /// A type that is only sent or only received has no projections. There, a required property of
  /// the other direction becomes optional.
  static func project(
    _ table: TypeTable, _ properties: [DirectionalProperty], in messages: MessageTypes,
  ) -> (table: TypeTable, inputs: [TypeTable.ID: TypeTable.ID]) {
    if properties.isEmpty { return (table, [:]) }
    var projections = Projections(table, properties, in: messages)
    projections.addInputs()
    projections.makeOptional(properties)
    return (projections.table, projections.inputs)
  }

  private mutating func addInputs() {
    let types = typesThatDiffer()
    for id in table.ids where types.contains(id) {
      var input = table[id]
      input.name = .member(of: id, role: Self.role)
      input.projectedName = table[id].name
      inputs[id] = table.add(input)
    }
    for (id, input) in inputs {
      let shape = table.shape(of: id)
      table[id].shape = projected(shape, of: id, without: .request)
      table[input].shape = self.input(projected(shape, of: id, without: .response))
    }
    for id in table.ids where sent.contains(id) && !received.contains(id) {
      table[id].shape = input(table.shape(of: id))
    }
  }

  /// Returns the types that are both sent and received, and differ.
  private func typesThatDiffer() -> Set<TypeTable.ID> {
    let shared = sent.intersection(received)
    var users: [TypeTable.ID: [TypeTable.ID]] = [:]
    for user in table.ids where shared.contains(user) {
      for used in table.referredTypes(of: user) { users[used, default: []].append(user) }
    }
    var types: Set<TypeTable.ID> = []
    var waiting = shared.filter { id in
      guard let directions = directions[id], case .record(let properties, _) = table.shape(of: id)
      else { return false }
      return directions.keys.contains { properties[$0].isRequired }
    }
    while let next = waiting.popFirst() {
      guard types.insert(next).inserted else { continue }
      waiting.formUnion((users[next] ?? []).filter { !types.contains($0) })
      waiting.formUnion(taggedUnions(of: next).filter { !types.contains($0) })
    }
    return types
  }

  /// Returns the unions in the record whose variant is selected by a property of the record.
  private func taggedUnions(of record: TypeTable.ID) -> [TypeTable.ID] {
    table.referredTypes(of: record).filter { id in
      guard case .union(_, .sibling(let tag)) = table.shape(of: id) else { return false }
      return tag.record == record
    }
  }

  /// Returns the shape without the properties of a direction.
  private func projected(
    _ shape: Shape, of id: TypeTable.ID, without direction: DirectionalProperty.Direction,
  ) -> Shape {
    guard case .record(let properties, let additional) = shape, let directions = directions[id]
    else { return shape }
    let kept = properties.indices.filter { directions[$0] != direction }
    return .record(properties: kept.map { properties[$0] }, additional: additional)
  }

  /// Returns the shape with the projections for requests of all types that it refers to.
  private func input(_ shape: Shape) -> Shape {
    switch shape {
    case .record(var properties, var additional):
      for index in properties.indices {
        properties[index].type = properties[index].type.replacing(inputs)
      }
      if case .allowed(let type) = additional { additional = .allowed(type.replacing(inputs)) }
      return .record(properties: properties, additional: additional)
    case .union(var variants, var selection):
      for index in variants.indices {
        variants[index].type = variants[index].type.replacing(inputs)
      }
      if case .sibling(var tag) = selection {
        tag.record = inputs[tag.record] ?? tag.record
        selection = .sibling(tag)
      }
      return .union(variants, selection)
    case .alias(let type): return .alias(type.replacing(inputs))
    case .enumeration: return shape
    }
  }

  /// Makes a directional property optional if its record is used only in the other direction.
  private mutating func makeOptional(_ properties: [DirectionalProperty]) {
    for property in properties where inputs[property.type] == nil {
      let typesOfOtherDirection = property.direction == .request ? received : sent
      guard typesOfOtherDirection.contains(property.type),
        case .record(var fields, let additional) = table.shape(of: property.type)
      else { continue }
      fields[property.index].isRequired = false
      table[property.type].shape = .record(properties: fields, additional: additional)
    }
  }
}

extension TypeTable {
  /// Returns the declared types that a type refers to.
  fileprivate func referredTypes(of id: ID) -> [ID] {
    let references: [TypeReference]
    switch shape(of: id) {
    case .record(let properties, let additional):
      var types = properties.map(\.type)
      if case .allowed(let type) = additional { types.append(type) }
      references = types
    case .union(let variants, _): references = variants.map(\.type)
    case .alias(let target): references = [target]
    case .enumeration: references = []
    }
    return references.compactMap(\.declaredType)
  }
}

extension TypeReference {
  /// The declared type of the value or of its elements; nil if there is none.
  fileprivate var declaredType: TypeTable.ID? {
    switch self {
    case .declared(let id): id
    case .array(let inner), .dictionary(let inner), .nullable(let inner): inner.declaredType
    case .scalar, .any: nil
    }
  }

  /// Returns the type with its declared type replaced, if `types` has a replacement.
  fileprivate func replacing(_ types: [TypeTable.ID: TypeTable.ID]) -> TypeReference {
    switch self {
    case .declared(let id): .declared(types[id] ?? id)
    case .array(let inner): .array(of: inner.replacing(types))
    case .dictionary(let inner): .dictionary(of: inner.replacing(types))
    case .nullable(let inner): .nullable(inner.replacing(types))
    case .scalar, .any: self
    }
  }
}

extension IR.Operation {
  /// Replaces the types of what the client sends.
  mutating func replaceSentTypes(_ types: [TypeTable.ID: TypeTable.ID]) {
    for index in parameters.indices {
      parameters[index].type = parameters[index].type.replacing(types)
    }
    guard var body else { return }
    for index in body.contents.indices {
      body.contents[index].type = body.contents[index].type.replacing(types)
    }
    self.body = body
  }
}
