import Diagnostics
package import Overlays
import YAML

/// The overlays of a document, in the order in which they are applied.
package struct DocumentOverlays: Sendable {
  private struct Assignment {
    var overlay: Overlay
    /// The path of the file relative to the root document's folder; nil for the root document.
    var path: String?
    var isApplied = false
  }

  private var assignments: [Assignment] = []

  package init() {}

  /// Adds an overlay of the file at a path relative to the root document's folder, or of the root
  /// document.
  package mutating func add(_ overlay: Overlay, toFileAt path: String?) {
    assignments.append(Assignment(overlay: overlay, path: path))
  }

  /// Applies the overlays of a file to its tree.
  mutating func apply(
    to root: Node, ofFileAt path: String, isRoot: Bool,
  ) -> Outcome<Node> {
    var outcome = Outcome(root)
    for index in assignments.indices {
      let isTarget = assignments[index].path.map { WireName($0) == WireName(path) } ?? isRoot
      guard isTarget else { continue }
      assignments[index].isApplied = true
      let result = assignments[index].overlay.applied(to: outcome.value)
      outcome.value = result.value
      outcome.diagnostics += result.diagnostics
    }
    return outcome
  }

  /// The overlays of files that were not read: the path of the file, and the location of `extends`.
  var unapplied: [(path: String, location: SourceLocation)] {
    assignments.compactMap { assignment in
      guard !assignment.isApplied, let path = assignment.path else { return nil }
      return (path, assignment.overlay.extends?.location ?? assignment.overlay.location)
    }
  }
}
