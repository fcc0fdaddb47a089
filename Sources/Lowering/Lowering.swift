package import Diagnostics
package import IR
package import OpenAPI

/// The settings that the configuration adds to a document.
package struct LoweringSettings: Sendable {
  /// Names a property of an object as the tag of a union: its value selects the variant of the
  /// union in another property of the same object.
  package struct UnionTag: Sendable {
    /// The path of the property that holds the union: a file, `#` and a JSON pointer.
    package var union: String
    /// The wire name of the property that selects the variant.
    package var tag: String
    package var location: SourceLocation

    package init(union: String, tag: String, location: SourceLocation) {
      self.union = union
      self.tag = tag
      self.location = location
    }
  }

  /// Maps a format or a named schema to a type that the user supplies.
  package struct TypeMapping: Sendable {
    package enum Subject: Hashable, Sendable {
      case format(String)
      /// A schema, by the name of its component or the stem of its file.
      case schema(String)
    }

    package var subject: Subject
    package var type: MappedType
    package var location: SourceLocation

    package init(_ subject: Subject, to type: MappedType, location: SourceLocation) {
      self.subject = subject
      self.type = type
      self.location = location
    }
  }

  package var unionTags: [UnionTag]
  package var typeMappings: [TypeMapping]

  package init(unionTags: [UnionTag] = [], typeMappings: [TypeMapping] = []) {
    self.unionTags = unionTags
    self.typeMappings = typeMappings
  }
}

/// Lowers a document to an API. Every schema becomes a type, and operations refer to these types.
package func lower(
  _ document: OpenAPI.Document, settings: LoweringSettings = LoweringSettings(),
) -> Outcome<API> {
  var lowering = OperationLowering(document, settings: settings)
  lowering.lowerOperations()
  lowering.lowerInboundCalls()
  lowering.lowerComponents()
  lowering.projectTypes()
  lowering.types.table.makeSelectingPropertiesConstant()
  lowering.types.table.addUndeclaredDiscriminators()
  let marked = markFiles(in: lowering.types.table, of: lowering.operations)
  for diagnostic in marked.diagnostics { lowering.report(diagnostic) }
  for tag in lowering.types.siblingTags.unusedTags {
    lowering.report(.warning(.unusedTag(tag), at: tag.location))
  }
  lowering.reportUnusedContentSchemas()
  for diagnostic in lowering.types.mappedTypes.unusedMappings { lowering.report(diagnostic) }
  let types = markRecursion(in: marked.value)
  let api = API(
    title: document.title,
    version: document.apiVersion,
    documentation: Documentation(details: document.description),
    servers: document.servers.map { loweredServer($0, relativeTo: .document) },
    credentials: document.securitySchemes.map(loweredCredential),
    groups: lowering.groups,
    operations: lowering.operations,
    types: types.value,
  )
  return Outcome(api, lowering.types.facts.diagnostics + types.diagnostics)
}

extension Diagnostic.Message {
  fileprivate static func unusedTag(_ unused: LoweringSettings.UnionTag) -> Self {
    Self(
      .configNoEffect,
      "'\(unused.tag)' does not select the variant of a union in the property '\(unused.union)';"
        + " ignored")
  }
}
