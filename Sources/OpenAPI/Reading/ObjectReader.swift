import Diagnostics
import YAML

/// The state that all readers share.
struct ReaderState {
  var resolver: ReferenceResolver
  /// All diagnostics but those of the resolver.
  var diagnostics: [Diagnostic]
  /// Whether path items may have the HTTP methods of OpenAPI 3.2.
  var hasMethodsOf32 = false
}

/// A reader of one kind of object. The readers form a chain: that of the document owns that of the
/// paths, which owns that of contents, which owns that of schemas, which owns the shared state.
protocol ObjectReader {
  /// The shared state. A reader that owns another one forwards this property by `_read` and
  /// `_modify`, so that the state is used in place rather than copied.
  var state: ReaderState { get set }
}

extension ObjectReader {
  var version: Version { state.resolver.version }

  func origin(of object: AddressedNode) -> Origin {
    Origin(
      path: state.resolver.library.path(of: object.address.file), pointer: object.address.pointer,
      location: object.location)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    state.diagnostics.append(diagnostic)
  }

  /// Returns the object that a node is or refers to. If there is none, reports that and returns
  /// nil.
  mutating func follow(_ node: AddressedNode, to kind: ObjectKind) -> ReferenceTarget? {
    state.resolver.follow(node, to: kind)
  }

  /// Opens a mapping for reading. If the node is not a mapping, reports that and returns nil.
  mutating func reader(of node: AddressedNode, as object: String) -> NodeReader? {
    if let reader = NodeReader(node) {
      if node.node.isNull {
        report(.warning(.nullObject(object), at: node.location))
      } else if node.node.isEmptySequence {
        report(.warning(.emptyObject(object), at: node.location))
      }
      return reader
    }
    report(.error(.notAMapping(object), at: node.location))
    return nil
  }

  /// Ends the reading of a mapping: reports its unknown keys, and all that was wrong with it.
  mutating func finish(_ reader: NodeReader, as object: String) {
    var reader = reader
    reader.finish(object)
    state.diagnostics += reader.diagnostics
  }
}

extension Diagnostic.Message {
  fileprivate static func nullObject(_ object: String) -> Self {
    Self("\(object) is null; treated as an empty mapping")
  }
  fileprivate static func emptyObject(_ object: String) -> Self {
    Self("\(object) is an empty sequence; treated as an empty mapping")
  }
  static func notAMapping(_ object: String) -> Self {
    Self("\(object) must be a mapping")
  }
  /// The note of a duplicate.
  static let firstDeclaration = Self("first declared here")
}
