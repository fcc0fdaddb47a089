import IR

/// A type or an operation at the top level, with whose name Swift code begins when it mentions a
/// type in it.
enum TypeRoot: Hashable {
  case type(TypeTable.ID)
  case operation(Int)
}

/// The declarations at the top level that the code inside of each container mentions. A type in the
/// container must not have one of their names, since the code would then mean that type.
struct UsedRoots {
  private let api: API
  private let containers: TypeContainers
  private var roots: [Client.Container: Set<TypeRoot>] = [:]

  /// - Parameter children: The types in each container that has some.
  init(
    _ api: API, _ containers: TypeContainers, _ children: [Client.Container: [TypeTable.ID]],
  ) {
    self.api = api
    self.containers = containers
    if children.isEmpty { return }
    for container in children.keys { roots[container] = [] }
    for id in api.types.ids {
      let around = [.type(id)] + containers.enclosing(id)
      if around.count == 1, children[.type(id)] == nil { continue }
      add(references(of: id), to: around)
    }
    for (index, operation) in api.operations.enumerated()
    where children[.operation(index)] != nil {
      add(operation.references, to: [.operation(index)])
    }
  }

  subscript(container: Client.Container) -> Set<TypeRoot> { roots[container] ?? [] }

  func root(of id: TypeTable.ID) -> TypeRoot {
    switch containers.enclosing(id).last {
    case nil: .type(id)
    case .type(let outermost): .type(outermost)
    case .operation(let index): .operation(index)
    }
  }

  private mutating func add(_ types: [TypeReference], to around: [Client.Container]) {
    var waiting = types.compactMap(\.declaredType)
    var seen: Set<TypeTable.ID> = []
    while let id = waiting.popLast() {
      guard seen.insert(id).inserted else { continue }
      let root = root(of: id)
      for container in around where roots[container] != nil { roots[container]?.insert(root) }
      // An alias may be replaced with its target.
      if case .alias(let target) = api.types.shape(of: id), let type = target.declaredType {
        waiting.append(type)
      }
    }
  }

  /// The types that the declaration of a type mentions. A record with a tagged union has functions
  /// with a parameter for each property of a variant.
  private func references(of id: TypeTable.ID) -> [TypeReference] {
    let own = api.types.references(of: id)
    guard case .record(let properties, _) = api.types.shape(of: id) else { return own }
    return own
      + properties.flatMap { property -> [TypeReference] in
        guard let union = property.type.declaredType,
          case .union(let variants, .sibling) = api.types.shape(of: union)
        else { return [] }
        return variants.flatMap { variant in
          [variant.type] + (variant.type.declaredType.map(api.types.references) ?? [])
        }
      }
  }
}

extension TypeTable {
  /// The types that the declaration of a type mentions, in the order of the document.
  func references(of id: ID) -> [TypeReference] {
    switch shape(of: id) {
    case .record(let properties, let additional):
      var types = properties.map(\.type)
      if case .allowed(let type) = additional { types.append(type) }
      return types
    case .union(let variants, let selection):
      let types = variants.map(\.type)
      guard case .sibling(let tag) = selection else { return types }
      return types + [.declared(tag.tagType)]
    case .alias(let target): return [target]
    case .enumeration: return []
    }
  }
}

extension Operation {
  /// The types that the operation mentions: those of its parameters, its body, its responses and
  /// their header fields, in this order.
  var references: [TypeReference] {
    parameters.map(\.type) + (body?.contents.map(\.type) ?? [])
      + responses.flatMap { $0.contents.map(\.type) + $0.headers.map(\.type) }
  }
}

extension TypeReference {
  /// The declared type in arrays, dictionaries and optionals; nil if there is none.
  var declaredType: TypeTable.ID? {
    switch self {
    case .declared(let id): id
    case .array(let inner), .dictionary(let inner), .nullable(let inner): inner.declaredType
    case .scalar, .any: nil
    }
  }
}
