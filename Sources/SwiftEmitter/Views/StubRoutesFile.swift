import Diagnostics
import IR
import Mustache
import SwiftModel

/// The view of `StubRoutes.mustache`.
struct StubRoutesFile: FileView {
  struct Route: View {
    var operationName: String
    /// The HTTP method and the path, as code in documentation.
    var route: String
    var name: String
    /// The literal of the HTTP method.
    var method: String
    /// The literal of the path.
    var path: String
    var isLast: Bool
  }

  var source: String
  var routes: [Route]
}

extension StubRoutesFile {
  /// Nil if the client has only models.
  init?(_ client: Client) {
    guard let group = client.groups.first, !client.operations.isEmpty else { return nil }
    let operations = client.operations.sorted {
      WireName($0.routeName) < WireName($1.routeName)
    }
    self.init(
      source: DocumentationLines.singleLine(group.origin.path),
      routes: operations.enumerated().map { index, operation in
        Route(
          operationName: operation.typeName,
          route: operation.route,
          name: operation.routeName,
          method: Literal.string(operation.method),
          path: Literal.string(operation.pathText),
          isLast: index == operations.count - 1,
        )
      },
    )
  }
}
