/// A base URL with variables.
package struct Server: Sendable {
  package struct Variable: Sendable {
    package var name: String
    /// Nil if the document states no default value.
    package var defaultValue: String?
    package var allowedValues: [String]
    package var description: String?
  }

  package var url: String
  package var description: String?
  /// In the order in which the URL uses them.
  package var variables: [Variable]
  package var origin: Origin
}
