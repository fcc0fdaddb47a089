import Diagnostics

/// The anchors of a document, and the aliases that refer to them.
struct Anchors {
  /// The number of nodes that aliases may copy.
  static let copyLimit = 1_000_000

  private enum Anchor {
    /// The anchored collection has not ended yet.
    case open(SourceLocation)
    case complete(Subtree)
  }

  private var anchors: [String: Anchor] = [:]

  /// The number of nodes that aliases have copied.
  private var copiedNodeCount = 0

  /// Adds the anchor of a collection that begins.
  mutating func begin(_ name: String, at location: SourceLocation) {
    anchors[name] = .open(location)
  }

  /// Completes the anchor of a collection that ends. Does nothing if another anchor in the
  /// collection has the same name, since the later anchor overrides this one.
  mutating func end(_ name: String, with tree: Subtree) {
    guard case .open(let location) = anchors[name], location == tree.node.location else { return }
    anchors[name] = .complete(tree)
  }

  /// Adds the anchor of a scalar.
  mutating func add(_ name: String, with tree: Subtree) {
    anchors[name] = .complete(tree)
  }

  /// Returns the value that an alias refers to, and counts its nodes as copied.
  mutating func resolve(_ name: String, at location: SourceLocation) -> Resolution {
    switch anchors[name] {
    case nil:
      return .failure(.error(.unknownAlias(name), at: location))
    case .open(let start):
      let note = Diagnostic.Note(.anchor(name), at: start)
      return .failure(.error(.recursiveAlias(name), at: location, notes: [note]))
    case .complete(let tree):
      copiedNodeCount += tree.count
      if copiedNodeCount > Self.copyLimit { return .limit(.error(.tooManyCopies, at: location)) }
      return .tree(tree)
    }
  }

  enum Resolution {
    case tree(Subtree)
    case failure(Diagnostic)
    /// `copyLimit` is exceeded, so no more aliases are resolved.
    case limit(Diagnostic)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownAlias(_ name: String) -> Self {
    Self(.invalidYAML, "unknown alias '*\(name)'; an anchor must precede it")
  }

  fileprivate static func recursiveAlias(_ name: String) -> Self {
    Self(.invalidYAML, "recursive alias '*\(name)'; it is inside of the value that it refers to")
  }

  fileprivate static var tooManyCopies: Self {
    Self(.limitExceeded, "the aliases of the document copy more than \(Anchors.copyLimit) nodes")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static func anchor(_ name: String) -> Self { Self("'&\(name)' is defined here") }
}
