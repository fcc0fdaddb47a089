import Diagnostics
import IR

/// The order of the types in each container, and the types that share a file at the top level.
///
/// Types are in the order in which the members of their container mention them, which the lock
/// records. Types that no member mentions follow, by name.
struct TypeLayout: Sendable {
  private var nested: [Client.Container: [TypeTable.ID]] = [:]
  /// The types at the top level in the file of another one, which is an alias.
  private(set) var companions: [TypeTable.ID: [TypeTable.ID]] = [:]
  private let companionIDs: Set<TypeTable.ID>

  init(_ api: API, _ names: NameTable) {
    var companions: [TypeTable.ID: [TypeTable.ID]] = [:]
    for id in api.types.ids where names.containers[id] == nil {
      var outermost = id
      while let owner = api.types[outermost].name.owner, owner != id { outermost = owner }
      if outermost != id { companions[outermost, default: []].append(id) }
    }
    func byName(_ left: TypeTable.ID, _ right: TypeTable.ID) -> Bool {
      WireName(names.type(left)) < WireName(names.type(right))
    }
    companionIDs = Set(companions.values.joined())
    self.companions = companions.mapValues { $0.sorted(by: byName) }
    for (container, children) in names.containers.children(api.types) {
      let mentioned = Self.mentions(container, api, names, among: Set(children))
      let others = Set(children).subtracting(mentioned)
      nested[container] = mentioned + others.sorted(by: byName)
    }
  }

  func nested(in container: Client.Container) -> [TypeTable.ID] { nested[container] ?? [] }

  func isCompanion(_ id: TypeTable.ID) -> Bool { companionIDs.contains(id) }

  /// The children of a container in the order in which its members mention them.
  private static func mentions(
    _ container: Client.Container, _ api: API, _ names: NameTable,
    among children: Set<TypeTable.ID>,
  ) -> [TypeTable.ID] {
    var found: [TypeTable.ID] = []
    var waiting = Array(references(of: container, api, names).reversed())
    var seen: Set<TypeTable.ID> = []
    while let type = waiting.popLast() {
      guard let id = type.declaredType, children.contains(id), seen.insert(id).inserted else {
        continue
      }
      found.append(id)
      if case .alias(let target) = api.types.shape(of: id) { waiting.append(target) }
    }
    return found
  }

  private static func references(
    of container: Client.Container, _ api: API, _ names: NameTable,
  ) -> [TypeReference] {
    switch container {
    case .type(let id):
      let types = api.types.references(of: id)
      let order = names.memberOrders[id.position]
      return order.map { types[$0] } + types.dropFirst(order.count)
    case .operation(let index):
      let operation = api.operations[index]
      let types = operation.references
      let order = names.operations[index].argumentOrder.filter {
        $0 < operation.parameters.count
      }
      return order.map { types[$0] } + types.dropFirst(order.count)
    }
  }
}
