import Diagnostics
import IR
import OpenAPI

/// The fields of a form, before they have types.
enum FormFields {
  /// Returns the fields that are files: bytes and lists of bytes, and strings and values without a
  /// type if `encoding` gives them a media type that is not text, JSON, XML or a form.
  static func files(in mediaType: MediaType, _ facts: inout SchemaFacts) -> Set<WireName> {
    let withFileType = Set(mediaType.encodings.filter(\.isFile).map { WireName($0.name) })
    var names: Set<WireName> = []
    for property in fields(of: mediaType, &facts) {
      let name = WireName(property.name)
      let hasFileType = withFileType.contains(name)
      if property.schemas.contains(where: { containsFile($0, textIsFile: hasFileType, &facts) }) {
        names.insert(name)
      }
    }
    return names
  }

  /// Returns the properties of a form and of its variants.
  private static func fields(
    of mediaType: MediaType, _ facts: inout SchemaFacts,
  ) -> [MergedSchema.Property] {
    var properties: [MergedSchema.Property] = []
    var seen: Set<Schema.ID> = []
    var waiting = mediaType.schema.map { [$0] } ?? []
    while let next = waiting.popLast() {
      let resolved = facts.resolvedAlias(of: next)
      guard seen.insert(resolved).inserted else { continue }
      let form = facts.mergedSchema(resolved)
      properties += form.properties
      waiting += form.unions.flatMap(\.variants)
    }
    return properties
  }

  /// Returns whether a schema, its elements or one of its variants is a file.
  ///
  /// - Parameter textIsFile: Whether strings and values without a type are files, too.
  private static func containsFile(
    _ schema: Schema.ID, textIsFile: Bool, _ facts: inout SchemaFacts,
  ) -> Bool {
    var seen: Set<Schema.ID> = []
    var waiting = [(schema, textIsFile)]
    while let (next, textIsFile) = waiting.popLast() {
      if facts.isFile(next) { return true }
      let resolved = facts.resolvedAlias(of: next)
      guard seen.insert(resolved).inserted else { continue }
      let schema = facts.schemas[resolved]
      if textIsFile, schema.isUnconstrained || schema.isPlainText { return true }
      if let items = schema.items { waiting.append((items, textIsFile)) }
      waiting += (schema.oneOf + schema.anyOf).map { ($0, false) }
    }
    return false
  }
}

extension SchemaFacts {
  /// Returns whether values of a schema can be sent as a form. A form is an object. The text of a
  /// string is a form that the caller encodes.
  mutating func mayBeForm(_ schema: Schema.ID) -> Bool {
    guard let type = onlyType(of: schema) else { return true }
    return type == .object || type == .string
  }
}

extension Schema {
  fileprivate var isPlainText: Bool {
    nonNullTypes == [.string] && nonNullValues == nil && Scalar(.string, format: format) == .string
  }
}

extension Encoding {
  fileprivate var isFile: Bool {
    if case .mediaType(let names) = serialization { areMediaTypesOfFiles(names) } else { false }
  }
}
