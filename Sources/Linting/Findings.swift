package import Diagnostics
package import OpenAPI

/// Reports what is wrong or doubtful in a document, in addition to what its reader reports: values
/// that do not match their schemas, components without uses, ambiguous paths, equal variants.
///
/// - Parameter operations: The locations of the selected operations; nil if all are selected. Of a
///   selection, only what the operations refer to is reported.
package func findings(
  in tree: DocumentTree, selecting operations: Set<SourceLocation>? = nil,
) -> [Diagnostic] {
  var walk = DocumentWalk(tree, selecting: operations)
  walk.walk()
  var diagnostics = walk.diagnostics
  if operations == nil {
    var uses = ComponentUses(tree)
    diagnostics += uses.unusedComponents()
    diagnostics += ambiguousPaths(in: tree)
  }
  return diagnostics.inReadingOrder()
}
