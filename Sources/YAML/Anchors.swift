import Diagnostics

/// The values that a document names, and their use by aliases.
struct Anchors {
  static let copyLimit = 1_000_000

  private enum Anchor {
    /// The collection that is named has not ended yet.
    case open(SourceLocation)
    case complete(Subtree)
  }

  private var anchors: [String: Anchor] = [:]

  /// How many nodes aliases have copied.
  private var copied = 0

  mutating func begin(_ name: String, at location: SourceLocation) {
    anchors[name] = .open(location)
  }

  /// A collection's name may have been given again inside of it; then that one is the nearest.
  mutating func end(_ name: String, naming tree: Subtree) {
    guard case .open(let location) = anchors[name], location == tree.node.location else { return }
    anchors[name] = .complete(tree)
  }

  mutating func add(_ name: String, naming tree: Subtree) {
    anchors[name] = .complete(tree)
  }

  /// The value that an alias stands for.
  mutating func resolve(_ name: String, at location: SourceLocation) -> Resolution {
    switch anchors[name] {
    case nil:
      return .mistake(.error(.unknownAlias(name), at: location))
    case .open(let start):
      let note = Diagnostic.Note(.anchor(name), at: start)
      return .mistake(.error(.recursiveAlias(name), at: location, notes: [note]))
    case .complete(let tree):
      copied += tree.count
      if copied > Self.copyLimit { return .limit(.error(.tooManyCopies, at: location)) }
      return .tree(tree)
    }
  }

  enum Resolution {
    case tree(Subtree)
    case mistake(Diagnostic)
    /// No more aliases can be followed.
    case limit(Diagnostic)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownAlias(_ name: String) -> Self {
    Self("alias '*\(name)' names nothing that stands before it")
  }

  fileprivate static func recursiveAlias(_ name: String) -> Self {
    Self("recursive alias '*\(name)' stands inside the value that it names")
  }

  fileprivate static func anchor(_ name: String) -> Self { Self("'&\(name)' names this value") }

  fileprivate static var tooManyCopies: Self {
    Self("the aliases of the document stand for more than \(Anchors.copyLimit) nodes")
  }
}
