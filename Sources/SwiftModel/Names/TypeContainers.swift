import IR

/// Where Swift declares each type.
///
/// A schema that is written inside of another one, or inside of an operation, becomes a type inside
/// of that one's type. There are two exceptions, in which the type is declared next to its owner
/// and has the owner's name in its own: an alias cannot contain types, and types are nested only to
/// a limit.
struct TypeContainers {
  /// The number of types that a type can be in, so that lines stay readable.
  static let depthLimit = 5

  /// By position; nil for a type at the top level.
  private var containers: [Client.Container?]
  private var depths: [Int]

  /// The empty value, for an API without types.
  init() {
    containers = []
    depths = []
  }

  /// - Parameter ids: The IDs of all types, each after its owner.
  init(_ api: API, ownersFirst ids: [TypeTable.ID]) {
    var operations: [OperationID: Int] = [:]
    for (index, operation) in api.operations.enumerated() { operations[operation.id] = index }
    containers = api.types.ids.map { _ in nil }
    depths = api.types.ids.map { _ in 0 }
    var placed: Set<TypeTable.ID> = []
    for id in ids {
      placed.insert(id)
      let position = id.position
      switch api.types[id].name {
      case .component, .file, .sharedParameter, .sharedPart: break
      case .part(let operation, _):
        guard let index = operations[operation] else { continue }
        containers[position] = .operation(index)
        depths[position] = 1
      case .member(let owner, _):
        // No owner was placed before a type that contains itself.
        guard owner != id, placed.contains(owner) else { continue }
        let isNextToOwner =
          api.types.shape(of: owner).isAlias || depths[owner.position] == Self.depthLimit
        containers[position] = isNextToOwner ? containers[owner.position] : .type(owner)
        depths[position] = depths[owner.position] + (isNextToOwner ? 0 : 1)
      }
    }
  }

  subscript(id: TypeTable.ID) -> Client.Container? { containers[id.position] }

  /// The number of types that contain the type.
  func depth(of id: TypeTable.ID) -> Int { depths[id.position] }

  /// The types and the operation that contain the type, the innermost first.
  func enclosing(_ id: TypeTable.ID) -> [Client.Container] {
    var enclosing: [Client.Container] = []
    var next = self[id]
    while let container = next {
      enclosing.append(container)
      next =
        switch container {
        case .type(let outer): self[outer]
        case .operation: nil
        }
    }
    return enclosing
  }

  /// The types in each container that has some.
  func children(_ types: TypeTable) -> [Client.Container: [TypeTable.ID]] {
    var children: [Client.Container: [TypeTable.ID]] = [:]
    for id in types.ids {
      if let container = self[id] { children[container, default: []].append(id) }
    }
    return children
  }
}

extension Shape {
  fileprivate var isAlias: Bool {
    if case .alias = self { true } else { false }
  }
}
