import Diagnostics

/// The anchors of a document, and the aliases that refer to them.
struct Anchors {
  static let copyLimit = 1_000_000

  private enum Anchor {
    /// The anchored collection has not ended yet.
    case open(SourceLocation)
    case complete(Subtree)
  }

  private var anchors: [String: Anchor] = [:]

  /// How many nodes aliases have copied.
  private var copied = 0

  mutating func begin(_ name: String, at location: SourceLocation) {
    anchors[name] = .open(location)
  }

  /// An anchor of the same name within the collection overrides that of the collection.
  mutating func end(_ name: String, at tree: Subtree) {
    guard case .open(let location) = anchors[name], location == tree.node.location else { return }
    anchors[name] = .complete(tree)
  }

  mutating func add(_ name: String, at tree: Subtree) {
    anchors[name] = .complete(tree)
  }

  /// Returns a copy of the value that an alias refers to.
  mutating func resolve(_ name: String, at location: SourceLocation) -> Resolution {
    switch anchors[name] {
    case nil:
      return .failure(.error(.unknownAlias(name), at: location))
    case .open(let start):
      let note = Diagnostic.Note(.anchor(name), at: start)
      return .failure(.error(.recursiveAlias(name), at: location, notes: [note]))
    case .complete(let tree):
      copied += tree.count
      if copied > Self.copyLimit { return .limit(.error(.tooManyCopies, at: location)) }
      return .tree(tree)
    }
  }

  enum Resolution {
    case tree(Subtree)
    case failure(Diagnostic)
    /// The limit of copies is exceeded, so no more aliases are resolved.
    case limit(Diagnostic)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownAlias(_ name: String) -> Self {
    Self("unknown alias '*\(name)'; an anchor must precede it")
  }

  fileprivate static func recursiveAlias(_ name: String) -> Self {
    Self("recursive alias '*\(name)'; it is inside of the value that it refers to")
  }

  fileprivate static func anchor(_ name: String) -> Self { Self("the value of '&\(name)'") }

  fileprivate static var tooManyCopies: Self {
    Self("the aliases of the document copy more than \(Anchors.copyLimit) nodes")
  }
}
