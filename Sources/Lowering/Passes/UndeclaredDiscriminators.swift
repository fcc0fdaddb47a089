import Diagnostics
import IR

extension TypeTable {
  /// Adds the discriminators that variants do not declare, since a record would lose them.
  ///
  /// If one value selects a variant, the union encodes the discriminator: the record may also be
  /// used outside of the union. If several values do, the record gets an optional property, which
  /// keeps the value.
  mutating func addUndeclaredDiscriminators() {
    for id in ids {
      guard case .union(var variants, .discriminator(let property, let lists)) = shape(of: id)
      else { continue }
      for (index, list) in lists.enumerated() where !list.isEmpty {
        guard let record = resolvedRecord(variants[index].type),
          case .record(var properties, let additional) = shape(of: record),
          !properties.contains(where: { WireName($0.wireName) == WireName(property) })
        else { continue }
        if list.count == 1 {
          variants[index].addedMember = AddedMember(wireName: property, value: list[0])
        } else {
          properties.append(
            Property(
              wireName: property, type: .scalar(.string), isRequired: false, isIndirect: false,
              documentation: Documentation(), origin: self[record].origin))
          self[record].shape = .record(properties: properties, additional: additional)
        }
      }
      self[id].shape = .union(
        variants, .discriminator(property: property, values: lists))
    }
  }
}
