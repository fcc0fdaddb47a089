import IR
import SwiftModel

/// What `StubRoutes.mustache` needs.
struct StubRoutesFile: Encodable {
  struct Route: Encodable {
    var operationName: String
    var name: String
    /// Literals.
    var method: String
    var path: String
    var isLast: Bool
  }

  var source: String
  var routes: [Route]
}

extension ViewBuilder {
  /// Nil where there are no operations.
  func stubRoutesFile() -> StubRoutesFile? {
    guard let group = api.groups.first, !api.operations.isEmpty else { return nil }
    return StubRoutesFile(
      source: DocumentationLines.single(group.origin.path),
      routes: api.operations.enumerated().map { index, operation in
        StubRoutesFile.Route(
          operationName: names.operations[index].type,
          name: names.operations[index].route,
          method: Literal.string(operation.method),
          path: Literal.string(operation.pathText),
          isLast: index == api.operations.count - 1,
        )
      },
    )
  }
}
