import Diagnostics
import IR
import OpenAPI

/// The facts about a variant by which a client compares variants. Variants with equal outlines
/// cannot be distinguished.
struct VariantOutline: Hashable {
  private enum Content: Hashable {
    case scalar(Scalar)
    /// The alias target of the elements; nil if they have no schema.
    case array(of: Member?)
    case object(members: [WireName: Member], required: Set<WireName>)
  }

  /// The type of a member.
  private enum Member: Hashable {
    case scalar(Schema.TypeName)
    case mapped(MappedType)
    case schema(Schema.ID)
  }

  private var content: Content
  var tests = MemberConstants()

  /// Nil for a variant that is not compared: a union, an enumeration or any JSON.
  ///
  /// - Parameter formats: The formats that the configuration maps to types of the user's.
  init?(
    _ schema: MergedSchema, formats: [String: MappedType], _ facts: inout SchemaFacts,
  ) {
    guard schema.unions.isEmpty, schema.types.count <= 1, schema.values == nil else { return nil }
    if let type = schema.types.first, Scalar(type, format: nil) != nil,
      let mapped = schema.format.flatMap({ formats[$0] })
    {
      content = .scalar(.mapped(mapped))
      return
    }
    switch schema.types.first {
    case .string?:
      let scalar = Scalar(.string, format: schema.format) ?? .string
      content = .scalar(scalar.isText ? scalar : .string)
    case .integer?: content = .scalar(.integer(.unstated))
    case .number?: content = .scalar(Scalar(.number, format: schema.format) ?? .number(.unstated))
    case .boolean?: content = .scalar(.boolean)
    case .array?:
      guard schema.prefixItems.isEmpty else { return nil }
      content = .array(of: schema.items.map { Self.member($0, formats, &facts) })
    case .object? where !schema.hasMembers, .null?: return nil
    case .object?: content = Self.object(schema, formats, &facts)
    case nil:
      guard schema.isObject, schema.hasMembers else { return nil }
      content = Self.object(schema, formats, &facts)
    }
  }

  private static func object(
    _ schema: MergedSchema, _ formats: [String: MappedType], _ facts: inout SchemaFacts,
  ) -> Content {
    var members: [WireName: Member] = [:]
    for property in schema.properties {
      members[WireName(property.name)] = member(property.schemas[0], formats, &facts)
    }
    return .object(members: members, required: Set(schema.required.map(WireName.init)))
  }

  private static func member(
    _ id: Schema.ID, _ formats: [String: MappedType], _ facts: inout SchemaFacts,
  ) -> Member {
    let resolved = facts.resolvedAlias(of: id)
    let merged = facts.mergedSchema(resolved)
    guard let type = facts.onlyType(of: resolved), type != .object, type != .array,
      merged.values == nil
    else { return .schema(resolved) }
    return merged.format.flatMap { formats[$0] }.map { .mapped($0) } ?? .scalar(type)
  }
}
