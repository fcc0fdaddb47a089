import Diagnostics

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
