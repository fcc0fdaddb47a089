import Diagnostics
import IR

/// The order of declarations that have one scope: properties, cases, arguments or methods.
///
/// A client is first generated in document order, with required members before optional ones. The
/// lock records this order, and later runs keep it, so that neither a reordered document nor a
/// member that becomes optional moves an argument. A new required member follows the last required
/// one, and any other new member is the last one.
///
///     recorded      a b c          a and b are required
///     document      x? b? c a y    y is required, b became optional
///     order         a y b c x
enum MemberOrder {
  /// Returns the indices of the members in their order.
  ///
  /// - Parameters:
  ///   - names: The Swift names of the members, in document order.
  ///   - isRequired: Whether each member precedes new optional ones.
  ///   - recorded: The names in the order of the lock; some of them may be gone.
  static func indices(
    of names: [String], isRequired: [Bool], recorded: [String],
  ) -> [Int] {
    var positions: [WireName: Int] = [:]
    for (index, name) in names.enumerated() { positions[WireName(Identifier.bare(name))] = index }
    var order: [Int] = []
    var isOrdered = names.map { _ in false }
    for name in recorded {
      guard let index = positions[WireName(name)], !isOrdered[index] else { continue }
      isOrdered[index] = true
      order.append(index)
    }
    let added = names.indices.filter { !isOrdered[$0] }
    let lastRequired = order.lastIndex { isRequired[$0] } ?? -1
    order.insert(contentsOf: added.filter { isRequired[$0] }, at: lastRequired + 1)
    return order + added.filter { !isRequired[$0] }
  }
}

extension NameAssignment {
  /// Assigns the order of properties, cases, arguments and methods, whose names are assigned.
  mutating func assignOrders() {
    table.memberOrders = api.types.ids.map { id in
      MemberOrder.indices(
        of: table.members[id.position], isRequired: requiredMembers(of: id),
        recorded: kept?.order(ofType: id) ?? [])
    }
    for (index, operation) in api.operations.enumerated() {
      let body = operation.body
      let names = table.operations[index]
      table.operations[index].argumentOrder = MemberOrder.indices(
        of: names.parameters + (body == nil ? [] : [names.body]),
        isRequired: operation.parameters.map(\.isRequired) + (body.map { [$0.isRequired] } ?? []),
        recorded: kept?.order(ofOperation: index) ?? [])
    }
    var operations: [[Int]] = api.groups.map { _ in [] }
    for (index, operation) in api.operations.enumerated() {
      operations[operation.group.index].append(index)
    }
    table.operationsOfGroups = operations.enumerated().map { group, operations in
      MemberOrder.indices(
        of: operations.map { table.operations[$0].method },
        isRequired: operations.map { _ in false }, recorded: kept?.order(ofGroup: group) ?? []
      ).map { operations[$0] }
    }
  }

  /// Whether each member of a type is a property that has no default value.
  private func requiredMembers(of id: TypeTable.ID) -> [Bool] {
    switch api.types.shape(of: id) {
    case .record(let properties, _):
      properties.map { $0.isRequired || isTaggedUnion($0.type, in: id) }
    case .enumeration, .union, .alias: table.members[id.position].map { _ in false }
    }
  }

  private func isTaggedUnion(_ type: TypeReference, in record: TypeTable.ID) -> Bool {
    switch type {
    case .nullable(let inner): return isTaggedUnion(inner, in: record)
    case .declared(let id):
      guard case .union(_, .sibling(let tag)) = api.types.shape(of: id) else { return false }
      return tag.record == record
    case .scalar, .array, .dictionary, .any: return false
    }
  }
}
