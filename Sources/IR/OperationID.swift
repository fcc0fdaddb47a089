package import Diagnostics

/// The identity of an operation, which is unique in an API.
///
/// The configuration, the name lock and diagnostics refer to an operation by the `text` of its ID.
package enum OperationID: Hashable, Sendable {
  /// The operation's `operationId`.
  case identifier(WireName)
  /// The method and the path of an operation without `operationId`. The method is in upper case.
  /// The path is spelled as in the document, including a query.
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
