import Diagnostics
import YAML

/// The state that all readers share.
struct ReaderState {
  var resolver: ReferenceResolver
  /// All diagnostics except those of the resolver.
  var diagnostics: [Diagnostic]
  /// Whether the document has version 3.2. It may then have more HTTP methods, and its responses
  /// need no description.
  var isVersion32 = false
  /// The media types of the operation that is being read, if the document is a Swagger document.
  var mediaTypes = SwaggerMediaTypes()
}

/// A reader of one kind of object. The readers form a chain of owners: `DocumentReader` owns the
/// `PathReader`, which owns the `ContentReader`, which owns the `SchemaReader`, which owns the
/// shared state.
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
      writtenPointer: state.resolver.writtenPointer(of: object.address),
      location: object.location)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    state.diagnostics.append(diagnostic)
  }

  /// Returns the object that a node is or refers to. If a reference cannot be resolved, reports
  /// that and returns nil.
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

  /// Ends the reading of a mapping. Reports its unknown keys and the diagnostics of its reader.
  mutating func finish(_ reader: NodeReader, as object: String) {
    var reader = reader
    reader.finish(object)
    state.diagnostics += reader.diagnostics
  }
}

extension Diagnostic.Message {
  fileprivate static func nullObject(_ object: String) -> Self {
    Self(.nullValue, "\(object) is null; treated as an empty mapping")
  }
  fileprivate static func emptyObject(_ object: String) -> Self {
    Self(.looseType, "\(object) is an empty sequence; treated as an empty mapping")
  }
  static func notAMapping(_ object: String) -> Self {
    Self(.wrongType, "\(object) must be a mapping")
  }
}

extension Diagnostic.Note.Text {
  /// The note on the first of two duplicates.
  static let firstDeclaration = Self("first declared here")
}
