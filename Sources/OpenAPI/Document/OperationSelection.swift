package import Diagnostics

/// The selection of the operations that are read. If it has no names, all operations are read.
package struct OperationSelection: Sendable {
  /// Tags, IDs and paths, each of which selects operations.
  package struct Names: Sendable {
    package var tags: [String] = []
    /// Values of `operationId`.
    package var operations: [String] = []
    /// Paths as in the document. A path with a trailing `*` matches all paths with that prefix.
    package var paths: [String] = []

    package init() {}

    package var isEmpty: Bool { tags.isEmpty && operations.isEmpty && paths.isEmpty }

    package static func + (first: Names, second: Names) -> Names {
      var names = first
      names.tags += second.tags
      names.operations += second.operations
      names.paths += second.paths
      return names
    }
  }

  /// The operations that are read; empty for all.
  package var included = Names()
  /// The operations that are not read, even if `included` selects them.
  package var excluded = Names()
  /// The locations of names in the configuration. A name without one is from the command line.
  package var locations: [Name: SourceLocation] = [:]

  /// A name with its kind.
  package enum Name: Hashable, Sendable {
    case tag(String)
    case operation(String)
    case path(String)
  }

  package init(tags: [String] = []) {
    included.tags = tags
  }

  package var isEverything: Bool { included.isEmpty && excluded.isEmpty }
}
