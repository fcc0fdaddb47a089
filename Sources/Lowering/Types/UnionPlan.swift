import Diagnostics
import IR
import OpenAPI

/// A union before its variants have types.
struct UnionPlan {
  struct Variant {
    enum Source {
      case schema(Schema.ID)
      /// A schema that is restricted to some of its values, for example to one of its types.
      case merged(MergedSchema)
      /// The parent of the other variants, as a record.
      case parent(MergedSchema)

      /// The schema that gives the variant its name.
      var schema: Schema.ID? {
        switch self {
        case .schema(let id): id
        case .parent(let merged): merged.id
        case .merged: nil
        }
      }
    }

    var source: Source
    /// The last part of the type's name, if the variant's type needs a name.
    var role: String
    var title: String?
    var origin: IR.Origin
  }

  var keyword: MergedSchema.Union.Keyword
  /// The schema that has the `oneOf` or `anyOf`; for any other union, the schema that becomes the
  /// union.
  var owner: Schema.ID
  var variants: [Variant]
  var discriminator: Discriminator?
  /// The keywords next to the union, which apply to every variant.
  var base: MergedSchema?
  /// The outermost of the unions with properties next to them whose variant this union is; nil for
  /// a union that is not such a variant.
  var outermostUnion: TypeTable.ID?
  /// Set if a property of the record that contains the union selects the variant.
  var tag: SiblingTag?
  /// Whether values that are not of any variant's type are valid too. Even a single variant then
  /// needs a union.
  var isOpen = false
  var location: SourceLocation
}

extension UnionPlan {
  /// Creates a union whose variants are the children of a parent and the parent itself. The
  /// parent's discriminator selects the variant. Returns nil for a schema without a discriminator,
  /// with a union of its own, or without children.
  init?(childrenOf id: Schema.ID, _ facts: inout SchemaFacts) {
    let schema = facts.schemas[id]
    guard schema.isParent, let discriminator = schema.discriminator else { return nil }
    let base = facts.mergedSchema(id)
    guard base.unions.isEmpty else { return nil }
    let children = facts.descendants(of: id, discriminator)
    if children.isEmpty { return nil }
    var variants = children.map { child in
      Variant(
        source: .schema(child), role: "", title: nil,
        origin: facts.schemas[child].origin.lowered)
    }
    let origin = schema.origin.below(["discriminator"], at: schema.origin.location)
    variants.append(Variant(source: .parent(base), role: "Base", title: nil, origin: origin))
    self.init(
      keyword: .oneOf, owner: id, variants: variants, discriminator: discriminator, base: nil,
      tag: nil, location: schema.origin.location)
  }
}

extension UnionPlan.Variant {
  /// Returns the merged schema of the variant, with the keywords next to the union (`base`).
  func mergedSchema(base: MergedSchema?, _ facts: inout SchemaFacts) -> MergedSchema {
    switch source {
    case .merged(let merged), .parent(let merged): return merged
    case .schema(let id):
      let merged = facts.mergedSchema(facts.resolvedAlias(of: id))
      guard let base else { return merged }
      if !base.hasMembers, !merged.types.isEmpty { return merged }
      return facts.merged(base, with: merged, isKept: false)
    }
  }
}
