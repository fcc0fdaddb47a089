import Diagnostics

/// A value of the document, and its size.
struct Subtree {
  var node: Node
  /// The number of nodes, including keys and the value itself.
  var count: Int
  /// The number of collections that are nested in each other; 0 for a scalar.
  var height: Int
}

/// Builds a document's tree from scalars and the beginnings and ends of collections, in document
/// order and without recursion.
struct TreeBuilder {
  static let nestingLimit = 512
  static let nodeLimit = 10_000_000
  static let errorLimit = 1000

  enum Collection { case sequence, mapping }

  /// A key of a mapping.
  struct Key {
    var text: String
    var location: SourceLocation
    /// Whether the key is the merge key `<<`.
    var isMerge: Bool
  }

  /// What the innermost open collection needs next: an item of a sequence, or a key or a value of a
  /// mapping.
  private enum Expectation { case item, key, value }

  /// A collection that has not ended yet.
  private struct Frame {
    var location: SourceLocation
    var expectation: Expectation
    /// The index in `nodes` of its first value.
    var firstNode: Int
    /// The index in `keys` of its first key.
    var firstKey: Int
    /// The number of nodes of the document before it.
    var countBefore: Int
    var height = 1
  }

  /// The open collections.
  private var frames: [Frame] = []

  /// The finished values of the open collections; at the end, the root.
  private var nodes: [Node] = []

  /// The keys of the open mappings; nil for invalid keys.
  private var keys: [Key?] = []

  /// The number of nodes so far, including keys.
  private var count = 0

  /// Whether a limit is exceeded. The caller must then stop reading the document.
  private(set) var isStopped = false

  private(set) var diagnostics: [Diagnostic] = []

  var depth: Int { frames.count }

  var root: Node? { frames.isEmpty ? nodes.first : nil }

  /// Whether the next node is a key.
  var isKeyExpected: Bool { frames.last?.expectation == .key }

  /// The kind of the innermost open collection.
  var collection: Collection? {
    frames.last.map { $0.expectation == .item ? .sequence : .mapping }
  }

  /// Adds a diagnostic. After `errorLimit` diagnostics, warnings are omitted, and the next error
  /// ends the reading.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.errorLimit {
      diagnostics.append(diagnostic)
    } else if diagnostic.severity == .error, !isStopped {
      diagnostics.append(.error(.tooManyErrors, at: diagnostic.location))
      isStopped = true
    }
  }

  /// Ends the reading, because a limit is exceeded.
  mutating func stop(_ diagnostic: Diagnostic) {
    if !isStopped { diagnostics.append(diagnostic) }
    isStopped = true
  }

  mutating func addKey(_ key: Key) {
    keys.append(key)
    expect(.value)
    addToCount(1, at: key.location)
  }

  mutating func addScalar(_ scalar: Scalar, at location: SourceLocation) {
    if isKeyExpected {
      addKey(Key(text: scalar.text, location: location, isMerge: false))
    } else {
      nodes.append(Node(.scalar(scalar), at: location))
      valueEnded()
      addToCount(1, at: location)
    }
  }

  /// Adds a copy of another value of the document.
  mutating func add(_ copy: Subtree, at location: SourceLocation) {
    guard depth + copy.height <= Self.nestingLimit else { return stop(.nestedTooDeeply, location) }
    addToCount(copy.count, at: location)
    add(copy.node, height: copy.height, at: location)
  }

  /// Omits the node at the current position: an item, or a key with its value. The caller has
  /// already reported an error.
  mutating func omit(at location: SourceLocation) {
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
    addToCount(1, at: location)
  }

  /// Ends the innermost collection, and adds it to the collection around it.
  @discardableResult
  mutating func end() -> Subtree {
    guard let frame = frames.popLast() else {
      preconditionFailure("end() needs an open collection")
    }
    let content = content(of: frame)
    nodes.removeSubrange(frame.firstNode...)
    if frame.expectation != .item { keys.removeSubrange(frame.firstKey...) }
    let node = Node(content, at: frame.location)
    add(node, height: frame.height, at: frame.location)
    return Subtree(node: node, count: count - frame.countBefore, height: frame.height)
  }

  /// Returns the content of a collection that ends.
  ///
  /// The slices of `nodes` and `keys` must not outlive this call. Otherwise, removing elements from
  /// the arrays would copy them.
  private mutating func content(of frame: Frame) -> Node.Content {
    let values = nodes[frame.firstNode...]
    if frame.expectation == .item { return .sequence(Array(values)) }
    var errors: [Diagnostic] = []
    let entries = zip(keys[frame.firstKey...], values)
    let mapping = mapping(of: entries, errors: &errors)
    for error in errors { report(error) }
    return .mapping(mapping)
  }

  /// Ends all open collections, so that errors such as duplicate keys are reported.
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
        report(.error(.keyIsNotAScalar, at: location))
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

  private mutating func addToCount(_ nodes: Int, at location: SourceLocation) {
    count += nodes
    if count > Self.nodeLimit { stop(.tooManyNodes, location) }
  }

  private mutating func stop(_ message: Diagnostic.Message, _ location: SourceLocation) {
    stop(.error(message, at: location))
  }
}

extension Diagnostic.Message {
  fileprivate static var keyIsNotAScalar: Self { Self(.invalidYAML, "a key must be a scalar") }

  fileprivate static var nestedTooDeeply: Self {
    Self(.limitExceeded, "collections are nested more than \(TreeBuilder.nestingLimit) deep")
  }

  fileprivate static var tooManyErrors: Self {
    Self(
      .limitExceeded,
      "the document has more than \(TreeBuilder.errorLimit) errors and warnings;"
        + " the rest is not read")
  }

  fileprivate static var tooManyNodes: Self {
    Self(
      .limitExceeded,
      "the document has more than \(TreeBuilder.nodeLimit) nodes, including copies by aliases")
  }
}
