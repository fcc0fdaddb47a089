package import Diagnostics

/// What the document says about an API, a type, an operation or another declaration, in addition to
/// its type: descriptions, examples, the default and restrictions.
package struct Documentation: Hashable, Sendable {
  /// The messages that contain a value.
  package enum Access: Hashable, Sendable {
    case requestsAndResponses
    /// `readOnly`.
    case responses
    /// `writeOnly`.
    case requests
  }

  package var summary: String?
  package var details: String?
  package var isDeprecated: Bool
  package var access: Access
  package var defaultValue: JSONValue?
  /// In document order.
  package var examples: [Example]
  /// The constraints of the schema, merged with those of its subschemas, and sorted.
  package var constraints: [Constraint]

  package init(
    summary: String? = nil,
    details: String? = nil,
    isDeprecated: Bool = false,
    access: Access = .requestsAndResponses,
    defaultValue: JSONValue? = nil,
    examples: [Example] = [],
    constraints: [Constraint] = [],
  ) {
    self.summary = summary
    self.details = details
    self.isDeprecated = isDeprecated
    self.access = access
    self.defaultValue = defaultValue
    self.examples = examples
    self.constraints = constraints
  }
}

/// A value that the document gives as an example.
package struct Example: Hashable, Sendable {
  /// The key in `examples`; nil for an example without a name.
  package var name: String?
  package var summary: String?
  package var value: JSONValue

  package init(name: String? = nil, summary: String? = nil, value: JSONValue) {
    self.name = name
    self.summary = summary
    self.value = value
  }
}

/// The location of a schema, an operation or another object in the document.
package struct Origin: Hashable, Sendable {
  /// The file's path relative to the root document's folder.
  package var path: String
  /// The JSON pointer within the file as the user wrote it; empty for the whole file.
  package var pointer: String
  package var location: SourceLocation

  package init(path: String, pointer: String, location: SourceLocation) {
    self.path = path
    self.pointer = pointer
    self.location = location
  }
}
