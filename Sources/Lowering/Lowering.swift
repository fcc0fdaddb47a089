package import Diagnostics
package import IR
package import OpenAPI

/// What the configuration adds to a document.
package struct LoweringSettings: Sendable {
  /// The tag of a union: a sibling of the property that holds the union.
  package struct TagHint: Sendable {
    /// The property that holds the union: a file, `#` and a JSON pointer.
    package var content: String
    /// The wire name of the sibling that selects the variant.
    package var tag: String
    package var location: SourceLocation

    package init(content: String, tag: String, location: SourceLocation) {
      self.content = content
      self.tag = tag
      self.location = location
    }
  }

  package var tagHints: [TagHint]

  package init(tagHints: [TagHint] = []) {
    self.tagHints = tagHints
  }
}

/// Lowers a document to an API: every schema becomes a type, every operation refers to types.
package func lower(
  _ document: OpenAPI.Document, settings: LoweringSettings = LoweringSettings(),
) -> Outcome<API> {
  var lowering = OperationLowering(document, settings: settings)
  lowering.lowerOperations()
  lowering.lowerInboundCalls()
  lowering.lowerComponents()
  lowering.types.table.relax(lowering.types.directionalProperties, in: lowering.messages)
  let marked = markFiles(in: lowering.types.table, of: lowering.operations)
  for diagnostic in marked.diagnostics { lowering.report(diagnostic) }
  for hint in lowering.types.siblingTags.unusedHints {
    lowering.report(.warning(.unusedHint(hint), at: hint.location))
  }
  lowering.reportUnusedContentSchemas()
  let types = markRecursion(in: marked.value)
  let api = API(
    title: document.title,
    version: document.apiVersion,
    documentation: Documentation(details: document.description),
    servers: document.servers.map { loweredServer($0, at: .document) },
    credentials: document.securitySchemes.map(loweredCredential),
    groups: lowering.groups,
    operations: lowering.operations,
    types: types.value,
  )
  return Outcome(api, lowering.types.facts.diagnostics + types.diagnostics)
}

extension Diagnostic.Message {
  fileprivate static func unusedHint(_ hint: LoweringSettings.TagHint) -> Self {
    Self("no property '\(hint.content)' has a union whose variant '\(hint.tag)' selects; ignored")
  }
}
