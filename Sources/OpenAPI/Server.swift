/// A base URL with places to fill in.
package struct Server: Sendable {
  package struct Variable: Sendable {
    package var name: String
    package var defaultValue: String
    package var allowedValues: [String]
    package var description: String?
  }

  package var url: String
  package var description: String?
  /// In the order in which the URL names them.
  package var variables: [Variable]
  package var origin: Origin
}
