import Diagnostics
import IR

/// The types, supplied by the user, to which the configuration maps formats and schemas.
struct MappedTypes {
  private let mappings: [LoweringSettings.TypeMapping]
  private let indices: [LoweringSettings.TypeMapping.Subject: Int]
  /// The indices of the mappings that a schema has used.
  private var used: Set<Int> = []
  /// The formats and the names of schemas that the document has, for suggestions.
  private var seen: Set<LoweringSettings.TypeMapping.Subject> = []

  init(_ mappings: [LoweringSettings.TypeMapping]) {
    self.mappings = mappings
    indices = Dictionary(mappings.enumerated().map { ($1.subject, $0) }) { first, _ in first }
  }

  /// The types that formats are mapped to.
  var formats: [String: MappedType] {
    Dictionary(
      mappings.compactMap { mapping in
        if case .format(let name) = mapping.subject { (name, mapping.type) } else { nil }
      }
    ) { first, _ in first }
  }

  /// Returns the type that a format or a schema is mapped to; nil if it is not mapped.
  mutating func type(of subject: LoweringSettings.TypeMapping.Subject) -> MappedType? {
    if mappings.isEmpty { return nil }
    seen.insert(subject)
    guard let index = indices[subject] else { return nil }
    used.insert(index)
    return mappings[index].type
  }

  /// A warning for each mapping that no schema has used.
  var unusedMappings: [Diagnostic] {
    mappings.indices.filter { !used.contains($0) }.map { index in
      let mapping = mappings[index]
      switch mapping.subject {
      case .format(let name):
        let others = seen.compactMap { if case .format(let name) = $0 { name } else { nil } }
        return .warning(.unusedFormat(name, among: others.sorted()), at: mapping.location)
      case .schema(let name):
        let others = seen.compactMap { if case .schema(let name) = $0 { name } else { nil } }
        return .warning(.unusedSchema(name, among: others.sorted()), at: mapping.location)
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unusedFormat(_ name: String, among others: [String]) -> Self {
    Self(
      .configNoEffect,
      "no generated type has the format '\(name)'; its mapping is ignored"
        + suggestion(for: name, among: others))
  }

  fileprivate static func unusedSchema(_ name: String, among others: [String]) -> Self {
    Self(
      .configNoEffect,
      "no generated type refers to a schema '\(name)'; its mapping is ignored"
        + suggestion(for: name, among: others))
  }
}
