import Diagnostics

/// A value of the document with its measures.
struct Subtree {
  var node: Node
  /// The nodes in it, keys included.
  var count: Int
  /// The collections one inside the other.
  var height: Int
}

/// Builds a document's tree from scalars and the beginnings and ends of collections, in document
/// order and without recursion.
struct TreeBuilder {
  static let nestingLimit = 512
  static let nodeLimit = 10_000_000
  static let mistakeLimit = 1000

  enum Collection { case sequence, mapping }

  /// A mapping's key as it was read.
  struct Key {
    var text: String
    var location: SourceLocation
    var isMerge: Bool
  }

  private enum Expectation { case item, key, value }

  private struct Frame {
    var location: SourceLocation
    var expectation: Expectation
    var firstNode: Int
    var firstKey: Int
    var countBefore: Int
    var height = 1
  }

  /// The open collections.
  private var frames: [Frame] = []

  /// The finished values in the open collections, and at last the root.
  private var nodes: [Node] = []

  /// The keys of the open mappings, nil for one that cannot be a key.
  private var keys: [Key?] = []

  private var count = 0

  /// Whether the document went beyond a limit; the rest of it must not be read.
  private(set) var isStopped = false

  private(set) var diagnostics: [Diagnostic] = []

  var depth: Int { frames.count }

  var root: Node? { frames.isEmpty ? nodes.first : nil }

  /// Whether the next node stands as a key.
  var isKeyExpected: Bool { frames.last?.expectation == .key }

  /// The kind of the innermost open collection.
  var collection: Collection? {
    frames.last.map { $0.expectation == .item ? .sequence : .mapping }
  }

  /// Mistakes without end are not worth reading; the first ones tell enough.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.mistakeLimit {
      diagnostics.append(diagnostic)
    } else if diagnostic.severity == .error, !isStopped {
      diagnostics.append(.error(.tooManyMistakes, at: diagnostic.location))
      isStopped = true
    }
  }

  /// Lets nothing more be read, because the document went beyond a limit.
  mutating func stop(_ diagnostic: Diagnostic) {
    if !isStopped { diagnostics.append(diagnostic) }
    isStopped = true
  }

  mutating func addKey(_ key: Key) {
    keys.append(key)
    expect(.value)
    charge(1, at: key.location)
  }

  mutating func addScalar(_ scalar: Scalar, at location: SourceLocation) {
    if isKeyExpected {
      addKey(Key(text: scalar.text, location: location, isMerge: false))
    } else {
      nodes.append(Node(.scalar(scalar), at: location))
      valueEnded()
      charge(1, at: location)
    }
  }

  /// Adds a copy of a value that stands elsewhere in the document.
  mutating func add(_ copy: Subtree, at location: SourceLocation) {
    guard depth + copy.height <= Self.nestingLimit else { return stop(.nestedTooDeeply, location) }
    charge(copy.count, at: location)
    add(copy.node, height: copy.height, at: location)
  }

  /// Passes over the next node, whose mistake is reported: the item, or the key with its value.
  mutating func leaveOut(at location: SourceLocation) {
    switch frames.last?.expectation {
    case .key:
      keys.append(nil)
      expect(.value)
    case .value:
      keys[keys.count - 1] = nil
      addScalar(Scalar(text: "", kind: .null), at: location)
    case .item, nil:
      break
    }
  }

  mutating func begin(_ collection: Collection, at location: SourceLocation) {
    guard depth < Self.nestingLimit else { return stop(.nestedTooDeeply, location) }
    let expectation: Expectation = collection == .sequence ? .item : .key
    frames.append(
      Frame(
        location: location, expectation: expectation, firstNode: nodes.count,
        firstKey: keys.count, countBefore: count))
    charge(1, at: location)
  }

  /// Ends the innermost collection, which becomes a value of the one around it.
  @discardableResult
  mutating func end() -> Subtree {
    guard let frame = frames.popLast() else { preconditionFailure("a collection is open") }
    let content = content(of: frame)
    nodes.removeSubrange(frame.firstNode...)
    if frame.expectation != .item { keys.removeSubrange(frame.firstKey...) }
    let node = Node(content, at: frame.location)
    add(node, height: frame.height, at: frame.location)
    return Subtree(node: node, count: count - frame.countBefore, height: frame.height)
  }

  /// Slices of the stacks must not outlive this, or removing from the stacks would copy them.
  private mutating func content(of frame: Frame) -> Node.Content {
    let values = nodes[frame.firstNode...]
    if frame.expectation == .item { return .sequence(Array(values)) }
    var mistakes: [Diagnostic] = []
    let entries = zip(keys[frame.firstKey...], values)
    let mapping = mapping(of: entries, mistakes: &mistakes)
    for mistake in mistakes { report(mistake) }
    return .mapping(mapping)
  }

  /// Ends all collections, so that what is wrong with them is reported.
  mutating func endAll() {
    while !frames.isEmpty { end() }
  }

  private mutating func add(_ node: Node, height: Int, at location: SourceLocation) {
    guard let innermost = frames.indices.last else {
      nodes.append(node)
      return
    }
    if isKeyExpected {
      if case .scalar(let scalar) = node.content {
        keys.append(Key(text: scalar.text, location: location, isMerge: false))
      } else {
        keys.append(nil)
        report(.error(.keyIsNoScalar, at: location))
      }
      expect(.value)
    } else {
      nodes.append(node)
      frames[innermost].height = max(frames[innermost].height, height + 1)
      valueEnded()
    }
  }

  private mutating func valueEnded() {
    if frames.last?.expectation == .value { expect(.key) }
  }

  private mutating func expect(_ expectation: Expectation) {
    frames[frames.count - 1].expectation = expectation
  }

  private mutating func charge(_ nodes: Int, at location: SourceLocation) {
    count += nodes
    if count > Self.nodeLimit { stop(.tooManyNodes, location) }
  }

  private mutating func stop(_ message: Diagnostic.Message, _ location: SourceLocation) {
    stop(.error(message, at: location))
  }
}

extension Diagnostic.Message {
  fileprivate static var keyIsNoScalar: Self { Self("a key must be a scalar") }

  fileprivate static var nestedTooDeeply: Self {
    Self("more than \(TreeBuilder.nestingLimit) collections stand one inside the other")
  }

  fileprivate static var tooManyMistakes: Self {
    Self("the document has more than \(TreeBuilder.mistakeLimit) mistakes")
  }

  fileprivate static var tooManyNodes: Self {
    Self("the document has more than \(TreeBuilder.nodeLimit) nodes, its aliases expanded")
  }
}
