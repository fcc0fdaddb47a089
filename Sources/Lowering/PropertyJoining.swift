import Diagnostics
import OpenAPI

extension DocumentLowering {
  /// One property that two parts describe. It stays where it was first; the narrower
  /// description holds, or the later one.
  mutating func joined(
    _ first: MergedSchema.Property, _ second: MergedSchema.Property,
  ) -> MergedSchema.Property {
    if first.schemas == second.schemas { return first }
    if first.schemas.count > 1 || second.schemas.count > 1 {
      var both = second
      both.schemas = distinct(first.schemas + second.schemas)
      return both
    }
    switch agreement(first.schemas[0], second.schemas[0]) {
    case .firstIsNarrower: return first
    case .secondIsNarrower: return second
    case .bothHold:
      var both = second
      both.schemas = first.schemas + second.schemas
      return both
    case .none:
      let note = Diagnostic.Note(.otherDescription(first.name), at: first.location)
      report(.warning(.descriptionsDiffer(first.name), at: second.location, notes: [note]))
      return second
    }
  }

  private enum Agreement { case firstIsNarrower, secondIsNarrower, bothHold, none }

  private mutating func agreement(_ first: Schema.ID, _ second: Schema.ID) -> Agreement {
    let (firstEnd, secondEnd) = (end(of: first), end(of: second))
    if firstEnd == secondEnd { return .secondIsNarrower }
    let (left, right) = (schemas[firstEnd], schemas[secondEnd])
    if left.isOpen { return .secondIsNarrower }
    if right.isOpen { return .firstIsNarrower }
    let (leftTypes, rightTypes) = (left.describedTypes, right.describedTypes)
    if leftTypes.isEmpty || rightTypes.isEmpty { return .secondIsNarrower }
    let common = Self.common(leftTypes, rightTypes)
    if common.isEmpty { return .none }
    if common == [.boolean] { return .secondIsNarrower }
    if common == [.object] { return objectAgreement(left, right) }
    if let values = left.valuesBesideNull {
      guard let others = right.valuesBesideNull else { return .firstIsNarrower }
      let (known, new) = (Set(values), Set(others))
      if new.isSubset(of: known) { return .secondIsNarrower }
      return known.isSubset(of: new) ? .firstIsNarrower : .none
    }
    if right.valuesBesideNull != nil { return .secondIsNarrower }
    if common == leftTypes, common != rightTypes { return .firstIsNarrower }
    return left.format != nil && right.format == nil ? .firstIsNarrower : .secondIsNarrower
  }

  private func objectAgreement(_ left: Schema, _ right: Schema) -> Agreement {
    if right.hasNoMembers { return .firstIsNarrower }
    return left.hasNoMembers ? .secondIsNarrower : .bothHold
  }
}

extension Schema {
  /// The types that are stated, or that the other keywords are about; none where a composition
  /// decides.
  fileprivate var describedTypes: [TypeName] {
    let types = typesBesideNull
    if !types.isEmpty { return types }
    if !properties.isEmpty || !required.isEmpty || statesAdditionalProperties || !parts.isEmpty {
      return [.object]
    }
    return items == nil ? [] : [.array]
  }

  fileprivate var hasNoMembers: Bool {
    properties.isEmpty && required.isEmpty && parts.isEmpty && !hasUnion
      && !statesAdditionalProperties
  }
}

extension Diagnostic.Message {
  fileprivate static func descriptionsDiffer(_ name: String) -> Self {
    Self(
      "the parts of 'allOf' disagree about the property '\(name)'; this one is taken",
      omitting: .type, reason: "parts of 'allOf' disagree")
  }

  fileprivate static func otherDescription(_ name: String) -> Self {
    Self("the other '\(name)' is here")
  }
}
