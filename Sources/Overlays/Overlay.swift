package import Diagnostics
package import YAML

/// An overlay by the Overlay Specification 1.0 or 1.1: a list of changes of a document.
package struct Overlay: Sendable {
  enum Version: Sendable { case v10, v11 }

  /// The file that the overlay changes, as a URI reference relative to the overlay.
  package struct Extends: Sendable {
    package var reference: String
    package var location: SourceLocation
  }

  struct Action: Sendable {
    /// A query with its location.
    struct Query: Sendable {
      var path: JSONPath
      var text: String
      var location: SourceLocation
    }

    enum Change: Sendable {
      case none
      case remove
      /// Merges these values into each target. If both are present, the update is merged after the
      /// copy.
      case merge(copy: Query?, update: Node?)
    }

    var target: Query
    var change: Change
  }

  /// The location of the first key.
  package var location: SourceLocation
  /// Nil if the overlay does not name the file.
  package var extends: Extends?
  let version: Version
  let actions: [Action]

  /// Returns the tree of a document with all actions applied in order. An action that changes
  /// nothing is a warning. A part that an overlay adds keeps its location in the overlay.
  ///
  /// An action with an error is not applied; the later ones are, so that their errors are reported
  /// as well.
  package func applied(to root: Node) -> Outcome<Node> {
    var application = OverlayApplication(version, root)
    for action in actions { application.apply(action) }
    application.reportCancelledActions(of: self)
    return Outcome(application.root, application.diagnostics)
  }
}
