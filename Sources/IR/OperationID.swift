package import Diagnostics

/// The identity of an operation. No two operations of an API have the same.
///
/// Its text is the only spelling of it: the configuration, the name lock and diagnostics use it.
package enum OperationID: Hashable, Sendable {
  /// The operation's `operationId`.
  case identifier(WireName)
  /// The method in upper case, and the path as the document writes it, with the query that it may
  /// have: the identity of an operation without `operationId`.
  case route(method: String, path: WireName)

  package var text: String {
    switch self {
    case .identifier(let identifier): identifier.text
    case .route(let method, let path): "\(method) \(path.text)"
    }
  }

  /// The text without the query of the path.
  package var textWithoutQuery: String {
    switch self {
    case .identifier: text
    case .route: String(text.prefix { $0 != "?" })
    }
  }
}
