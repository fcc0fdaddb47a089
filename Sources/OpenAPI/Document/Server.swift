/// A base URL with variables.
package struct Server: Sendable {
  package struct Variable: Sendable {
    package var name: String
    /// Nil if the document has none.
    package var defaultValue: String?
    package var allowedValues: [String]
    package var description: String?
  }

  package var url: String
  package var description: String?
  /// In the order of the URL.
  package var variables: [Variable]
  package var origin: Origin
}
