package import Diagnostics

/// What the document says about a thing, in its own words.
package struct Documentation: Hashable, Sendable {
  package var summary: String?
  package var details: String?
  package var isDeprecated: Bool
  /// The default that the document states, as JSON text.
  package var defaultValue: String?

  package init(
    summary: String? = nil,
    details: String? = nil,
    isDeprecated: Bool = false,
    defaultValue: String? = nil,
  ) {
    self.summary = summary
    self.details = details
    self.isDeprecated = isDeprecated
    self.defaultValue = defaultValue
  }
}

/// Where a thing was written.
package struct Origin: Hashable, Sendable {
  /// The file's path relative to the root document's folder.
  package var path: String
  /// The place in that file as a JSON pointer; empty for a file that is the thing.
  package var pointer: String
  package var location: SourceLocation

  package init(path: String, pointer: String, location: SourceLocation) {
    self.path = path
    self.pointer = pointer
    self.location = location
  }
}
