package import Diagnostics
package import IR
package import OpenAPI

/// What the user says of a document that the document does not say itself.
package struct LoweringSettings: Sendable {
  /// A property that tells which variant of a union its neighbour holds, by the place of the
  /// neighbour: a file, `#` and a JSON pointer.
  package struct TagHint: Sendable {
    package var content: String
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

/// The document as an API: every schema classified, every operation's parts given their types.
package func lower(
  _ document: OpenAPI.Document, settings: LoweringSettings = LoweringSettings(),
) -> Outcome<API> {
  Outcome(
    API(title: "", servers: [], credentials: [], groups: [], operations: [], types: TypeTable()))
}
