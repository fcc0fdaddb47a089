import Diagnostics
import IR
import OpenAPI

/// The types of the variants of nested unions, each of which has properties next to it.
///
/// Such a variant has the properties of all unions around it, so it is a type of its own for each
/// path that leads to it. The number of paths may grow exponentially with the number of levels, and
/// is infinite if a union contains itself. Variants of the same outermost union that have the same
/// schema and properties therefore share one type, and the number of types is limited.
struct NestedVariants {
  /// The number of types of one outermost union. Real documents have fewer than 100.
  private static let limit = 250

  private struct Key: Hashable {
    var outermostUnion: TypeTable.ID
    var variant: Schema.ID
    var properties: Set<[Schema.ID]>
    var required: Set<WireName>

    init(_ variant: MergedSchema, in outermostUnion: TypeTable.ID) {
      self.outermostUnion = outermostUnion
      self.variant = variant.id
      properties = Set(variant.properties.map(\.schemas))
      required = Set(variant.required.map(WireName.init))
    }
  }

  private var types: [Key: TypeReference] = [:]
  private var counts: [TypeTable.ID: Int] = [:]

  enum Lookup {
    case known(TypeReference)
    case new
    /// The limit is exceeded, for the first time or again.
    case exceedsLimit(isFirst: Bool)
  }

  /// Returns the type of a variant that has the properties of the unions around it. The caller
  /// declares and sets a new type.
  mutating func type(of variant: MergedSchema, in outermostUnion: TypeTable.ID) -> Lookup {
    if let known = types[Key(variant, in: outermostUnion)] { return .known(known) }
    counts[outermostUnion, default: 0] += 1
    let count = counts[outermostUnion, default: 0]
    return count > Self.limit ? .exceedsLimit(isFirst: count == Self.limit + 1) : .new
  }

  mutating func set(
    _ type: TypeReference, of variant: MergedSchema, in outermostUnion: TypeTable.ID,
  ) {
    types[Key(variant, in: outermostUnion)] = type
  }
}
