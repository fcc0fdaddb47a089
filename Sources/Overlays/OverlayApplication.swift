import Diagnostics
import YAML

/// Applies the actions of an overlay to a document.
struct OverlayApplication {
  /// The number of nodes that the actions may add.
  private static let additionLimit = 1_000_000
  /// The same limit as for files.
  private static let nestingLimit = 512

  private let version: Overlay.Version
  private let original: Node
  private(set) var root: Node
  private(set) var diagnostics: [Diagnostic] = []
  private var budget = WorkBudget()
  private var addedNodeCount = 0
  /// The number of actions that have changed the document.
  private var changeCount = 0

  /// Why an action is not applied.
  private struct Failure: Error {
    var diagnostic: Diagnostic
  }

  init(_ version: Overlay.Version, _ root: Node) {
    self.version = version
    self.root = root
    original = root
  }

  /// Applies an action, or reports an error.
  mutating func apply(_ action: Overlay.Action) {
    do throws(Failure) {
      let selected = try nodes(of: action.target)
      if selected.isEmpty {
        diagnostics.append(.warning(.noMatch(action.target.text), at: action.target.location))
        return
      }
      switch action.change {
      case .none: diagnostics.append(.warning(.noChange, at: action.target.location))
      case .remove: try remove(selected, action)
      case .merge(let copy, let update):
        try merge(copy, update, into: selected, action)
      }
    } catch {
      diagnostics.append(error.diagnostic)
    }
  }

  /// Warns if the actions have changed the document and changed it back.
  mutating func reportCancelledActions(of overlay: Overlay) {
    guard changeCount > 1, !diagnostics.contains(where: { $0.severity == .error }) else { return }
    var budget = WorkBudget()
    do throws(WorkBudget.Exceeded) {
      if try areEqual(original.content, root.content, &budget) {
        diagnostics.append(.warning(.cancelledActions, at: overlay.location))
      }
    } catch {
      // The comparison is only for a warning.
    }
  }

  /// Returns the selected nodes without duplicates, in document order.
  private mutating func nodes(
    of query: Overlay.Action.Query,
  ) throws(Failure) -> [PathEdit.Target] {
    do throws(WorkBudget.Exceeded) {
      let selected = try query.path.nodes(in: root, &budget)
      let targets = selected.map { PathEdit.Target(node: $0.node, path: $0.path.indices) }
        .sorted { $0.path.lexicographicallyPrecedes($1.path) }
      var unique: [PathEdit.Target] = []
      for target in targets where target.path != unique.last?.path { unique.append(target) }
      return unique
    } catch {
      throw Failure(diagnostic: .error(.tooMuchWork(query.text), at: query.location))
    }
  }

  private mutating func remove(
    _ targets: [PathEdit.Target], _ action: Overlay.Action,
  ) throws(Failure) {
    let edit = PathEdit(targets) { _ in nil }
    guard let remaining = edit.applied(to: root) else {
      throw Failure(diagnostic: .error(.removedRoot, at: action.target.location))
    }
    root = remaining
    changeCount += 1
  }

  private mutating func merge(
    _ copy: Overlay.Action.Query?, _ update: Node?, into targets: [PathEdit.Target],
    _ action: Overlay.Action,
  ) throws(Failure) {
    var values: [Node] = []
    if let copy {
      let sources = try nodes(of: copy)
      guard sources.count == 1 else {
        throw Failure(
          diagnostic: .error(.copySource(copy.text, count: sources.count), at: copy.location))
      }
      values.append(sources[0].node)
    }
    if let update { values.append(update) }
    if version == .v11 { try checkKinds(of: targets, action) }
    try checkSize(of: values, targets, action)

    var merge = OverlayMerge(version)
    let edit = PathEdit(targets) { target in
      values.reduce(target) { merge.merged($1, into: $0, isTarget: true) }
    }
    let result = edit.applied(to: root)
    if let error = merge.error { throw Failure(diagnostic: error) }
    diagnostics += merge.warnings
    if let result, merge.hasChanged {
      root = result
      changeCount += 1
    } else if merge.warnings.isEmpty {
      diagnostics.append(.warning(.noChange, at: action.target.location))
    }
  }

  private func checkKinds(
    of targets: [PathEdit.Target], _ action: Overlay.Action,
  ) throws(Failure) {
    guard let first = targets.first,
      let other = targets.first(where: { $0.node.kindText != first.node.kindText })
    else { return }
    throw Failure(
      diagnostic: .error(
        .mixedTargets(action.target.text), at: action.target.location,
        notes: [
          Diagnostic.Note(.target(first.node), at: first.node.location),
          Diagnostic.Note(.target(other.node), at: other.node.location),
        ]))
  }

  /// Reports values whose copies would make the document too large or too deep.
  private mutating func checkSize(
    of values: [Node], _ targets: [PathEdit.Target], _ action: Overlay.Action,
  ) throws(Failure) {
    for value in values {
      let size = value.size
      let (added, overflows) = size.nodeCount.multipliedReportingOverflow(by: targets.count)
      if overflows || added > Self.additionLimit - addedNodeCount {
        throw Failure(diagnostic: .error(.tooManyNodes, at: action.target.location))
      }
      addedNodeCount += added
      let depth = targets.reduce(0) { max($0, $1.path.count) }
      if depth + size.height > Self.nestingLimit {
        throw Failure(diagnostic: .error(.nestedTooDeeply, at: action.target.location))
      }
    }
  }
}

/// An edit of some nodes of a tree.
struct PathEdit {
  struct Target {
    var node: Node
    /// The indices of the entries and items on the way from the root.
    var path: [Int]
  }

  private let targets: [Target]
  private let edit: (Node) -> Node?

  /// - Parameters:
  ///   - targets: The nodes in document order, without duplicates.
  ///   - edit: Returns the new node; nil if it is removed. It neither moves nor removes children. A
  ///     node is edited before those in it.
  init(_ targets: [Target], _ edit: @escaping (Node) -> Node?) {
    self.targets = targets
    self.edit = edit
  }

  /// Returns the edited tree; nil if the root is removed.
  func applied(to root: Node) -> Node? { edited(root, targets[...], depth: 0) }

  /// - Parameter targets: The targets at or below the node, whose paths have `depth` indices.
  private func edited(_ node: Node, _ targets: ArraySlice<Target>, depth: Int) -> Node? {
    var node = node
    var rest = targets
    if let first = rest.first, first.path.count == depth {
      guard let edited = edit(node) else { return nil }
      node = edited
      rest = rest.dropFirst()
    }
    if rest.isEmpty { return node }
    var children = node.children
    var removed: Set<Int> = []
    while let index = rest.first?.path[depth] {
      let group = rest.prefix { $0.path[depth] == index }
      rest = rest.dropFirst(group.count)
      // Editing the parent may have replaced it by a scalar.
      guard children.indices.contains(index) else { continue }
      if let child = edited(children[index], group, depth: depth + 1) {
        children[index] = child
      } else {
        removed.insert(index)
      }
    }
    return node.replacingChildren(children, without: removed)
  }
}

extension Node {
  /// The items of a sequence, or the values of a mapping.
  fileprivate var children: [Node] {
    switch content {
    case .scalar: []
    case .sequence(let items): items
    case .mapping(let mapping): mapping.entries.map(\.value)
    }
  }

  fileprivate func replacingChildren(_ children: [Node], without removed: Set<Int>) -> Node {
    let kept = children.indices.filter { !removed.contains($0) }
    switch content {
    case .scalar: return self
    case .sequence: return Node(.sequence(kept.map { children[$0] }), at: location)
    case .mapping(let mapping):
      let entries = kept.map { index in
        Mapping.Entry(
          key: mapping.entries[index].key, keyLocation: mapping.entries[index].keyLocation,
          value: children[index])
      }
      return Node(.mapping(Mapping(entries)), at: location)
    }
  }

  /// The number of nodes, including keys, and the number of collections that are nested in each
  /// other.
  fileprivate var size: (nodeCount: Int, height: Int) {
    let keyCount = if case .mapping(let mapping) = content { mapping.entries.count } else { 0 }
    var size = (nodeCount: 1 + keyCount, height: 0)
    if case .scalar = content { return size }
    for child in children {
      let childSize = child.size
      size.nodeCount += childSize.nodeCount
      size.height = max(size.height, childSize.height)
    }
    size.height += 1
    return size
  }

  /// The kind of the node for messages.
  var kindText: String {
    switch content {
    case .scalar: "a scalar"
    case .sequence: "a sequence"
    case .mapping: "a mapping"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noMatch(_ query: String) -> Self {
    Self(.overlayNoEffect, "'\(query)' matches nothing in the document; the action is ignored")
  }
  fileprivate static let noChange = Self(.overlayNoEffect, "the action changes nothing")
  fileprivate static let cancelledActions = Self(
    .overlayNoEffect, "the overlay changes nothing; later actions undo earlier ones")
  fileprivate static let removedRoot = Self(
    .invalidOverlay, "'remove' cannot remove the whole document")
  fileprivate static func copySource(_ query: String, count: Int) -> Self {
    Self(
      .invalidOverlay,
      "'copy' must select one node; '\(query)' selects \(count == 0 ? "none" : "\(count)")")
  }
  fileprivate static func tooMuchWork(_ query: String) -> Self {
    Self(.invalidOverlay, "'\(query)' visits too many nodes")
  }
  fileprivate static func mixedTargets(_ query: String) -> Self {
    Self(
      .invalidOverlay,
      "'\(query)' selects nodes of different kinds; an action changes nodes of one kind")
  }
  fileprivate static let tooManyNodes = Self(
    .limitExceeded,
    "the overlay adds more than \(OverlayApplication.additionLimitText) nodes to the document")
  fileprivate static let nestedTooDeeply = Self(
    .limitExceeded,
    "the overlay nests collections more than \(OverlayApplication.nestingLimitText) deep")
}

extension Diagnostic.Note.Text {
  fileprivate static func target(_ node: Node) -> Self { Self("this is \(node.kindText)") }
}

extension OverlayApplication {
  fileprivate static let additionLimitText = String(additionLimit)
  fileprivate static let nestingLimitText = String(nestingLimit)
}
