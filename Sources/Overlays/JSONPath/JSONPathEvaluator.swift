import Diagnostics
import YAML

/// Evaluates a query on a tree.
struct JSONPathEvaluator {
  private static let selectionLimit = 4_000_000

  let root: Node
  private(set) var budget: WorkBudget
  /// The compiled regular expressions by their text; nil for invalid ones.
  private var expressions: [WireName: RegularExpression?] = [:]

  init(root: Node, budget: WorkBudget) {
    self.root = root
    self.budget = budget
  }

  mutating func nodes(
    of segments: [Segment], from start: SelectedNode,
  ) throws(WorkBudget.Exceeded) -> [SelectedNode] {
    var current = [start]
    for segment in segments {
      var next: [SelectedNode] = []
      for node in current {
        if segment.isDescendant {
          try addDescendants(of: node, segment.selectors, to: &next)
        } else {
          try addChildren(of: node, segment.selectors, to: &next)
        }
      }
      current = next
    }
    return current
  }

  /// Applies the selectors to a node and to all of its descendants, parents first.
  private mutating func addDescendants(
    of node: SelectedNode, _ selectors: [Selector], to selected: inout [SelectedNode],
  ) throws(WorkBudget.Exceeded) {
    try addChildren(of: node, selectors, to: &selected)
    for index in 0..<node.node.childCount {
      try addDescendants(of: node.child(index), selectors, to: &selected)
    }
  }

  private mutating func addChildren(
    of node: SelectedNode, _ selectors: [Selector], to selected: inout [SelectedNode],
  ) throws(WorkBudget.Exceeded) {
    try budget.spend()
    for selector in selectors {
      for index in try indices(of: selector, in: node.node) {
        if selected.count >= Self.selectionLimit { throw WorkBudget.Exceeded() }
        selected.append(node.child(index))
      }
    }
  }

  /// Returns the indices of the children that a selector selects.
  private mutating func indices(
    of selector: Selector, in node: Node,
  ) throws(WorkBudget.Exceeded) -> [Int] {
    switch selector {
    case .name(let name):
      guard case .mapping(let mapping) = node.content else { return [] }
      return mapping.index(of: name).map { [$0] } ?? []
    case .wildcard:
      try budget.spend(node.childCount)
      return Array(0..<node.childCount)
    case .index(let index):
      guard case .sequence(let items) = node.content else { return [] }
      let position = index < 0 ? items.count + index : index
      return items.indices.contains(position) ? [position] : []
    case .slice(let slice):
      guard case .sequence(let items) = node.content else { return [] }
      try budget.spend(items.count)
      return slice.indices(count: items.count)
    case .filter(let condition):
      var indices: [Int] = []
      for index in 0..<node.childCount {
        if try holds(condition, for: node.child(index)) { indices.append(index) }
      }
      return indices
    }
  }

  private mutating func holds(
    _ condition: Condition, for node: Node,
  ) throws(WorkBudget.Exceeded) -> Bool {
    try budget.spend()
    switch condition {
    case .any(let conditions):
      for condition in conditions {
        if try holds(condition, for: node) { return true }
      }
      return false
    case .all(let conditions):
      for condition in conditions {
        if try !holds(condition, for: node) { return false }
      }
      return true
    case .not(let condition):
      return try !holds(condition, for: node)
    case .exists(let query):
      return query.isSingular
        ? try singularNode(of: query, for: node) != nil
        : try !nodes(of: query, for: node).isEmpty
    case .comparison(let left, let comparator, let right):
      return try compare(value(of: left, for: node), comparator, value(of: right, for: node))
    case .matches(let subject, let pattern, let isWhole):
      guard let subject = try text(of: subject, for: node),
        let pattern = try text(of: pattern, for: node),
        let expression = try expression(pattern)
      else { return false }
      return try expression.matches(subject, isWhole: isWhole, &budget)
    }
  }

  private mutating func nodes(
    of query: FilterQuery, for node: Node,
  ) throws(WorkBudget.Exceeded) -> [SelectedNode] {
    let start = SelectedNode(node: query.isAbsolute ? root : node, path: .root)
    return try nodes(of: query.segments, from: start)
  }

  private mutating func singularNode(
    of query: FilterQuery, for node: Node,
  ) throws(WorkBudget.Exceeded) -> Node? {
    try budget.spend(query.segments.count)
    var current = query.isAbsolute ? root : node
    for segment in query.segments {
      guard let selector = segment.selectors.first,
        let index = try indices(of: selector, in: current).first
      else { return nil }
      current = current.child(index)
    }
    return current
  }

  /// Returns the value of an expression; nil for nothing.
  private mutating func value(
    of operand: Operand, for node: Node,
  ) throws(WorkBudget.Exceeded) -> Node.Content? {
    switch operand {
    case .literal(let scalar): return .scalar(scalar)
    case .query(let query): return try singularNode(of: query, for: node)?.content
    case .length(let operand):
      switch try value(of: operand, for: node) {
      case .sequence(let items): return .integer(items.count)
      case .mapping(let mapping): return .integer(mapping.entries.count)
      case .scalar(let scalar) where scalar.kind == .string:
        try budget.spend(scalar.text.utf8.count)
        return .integer(scalar.text.unicodeScalars.count)
      case .scalar, nil: return nil
      }
    case .count(let query): return .integer(try nodes(of: query, for: node).count)
    case .value(let query):
      let nodes = try nodes(of: query, for: node)
      return nodes.count == 1 ? nodes[0].node.content : nil
    }
  }

  private mutating func text(
    of operand: Operand, for node: Node,
  ) throws(WorkBudget.Exceeded) -> String? {
    guard case .scalar(let scalar) = try value(of: operand, for: node), scalar.kind == .string
    else { return nil }
    return scalar.text
  }

  /// Compiles a regular expression; nil if it is invalid.
  private mutating func expression(
    _ pattern: String,
  ) throws(WorkBudget.Exceeded) -> RegularExpression? {
    if let known = expressions[WireName(pattern)] { return known }
    try budget.spend(pattern.utf8.count)
    var expression: RegularExpression?
    do throws(RegularExpressionError) {
      expression = try RegularExpression(pattern)
    } catch {
      expression = nil
    }
    try budget.spend(expression?.size ?? 0)
    expressions[WireName(pattern)] = .some(expression)
    return expression
  }

  private mutating func compare(
    _ left: Node.Content?, _ comparator: Comparator, _ right: Node.Content?,
  ) throws(WorkBudget.Exceeded) -> Bool {
    switch comparator {
    case .equal: try areEqual(left, right, &budget)
    case .notEqual: try !areEqual(left, right, &budget)
    case .less: try isLess(left, right)
    case .greater: try isLess(right, left)
    case .lessOrEqual: try isLess(left, right) ? true : areEqual(left, right, &budget)
    case .greaterOrEqual: try isLess(right, left) ? true : areEqual(left, right, &budget)
    }
  }

  /// Only numbers and strings have an order.
  private mutating func isLess(
    _ left: Node.Content?, _ right: Node.Content?,
  ) throws(WorkBudget.Exceeded) -> Bool {
    guard case .scalar(let left) = left, case .scalar(let right) = right else { return false }
    try budget.spend(min(left.text.utf8.count, right.text.utf8.count) / 16)
    switch (left.kind, right.kind) {
    case (.string, .string): return WireName(left.text) < WireName(right.text)
    case (.integer, _), (.number, _):
      guard let left = DecimalNumber(left), let right = DecimalNumber(right) else { return false }
      return left < right
    case (.null, _), (.boolean, _), (.string, _): return false
    }
  }
}

extension Node {
  fileprivate var childCount: Int {
    switch content {
    case .scalar: 0
    case .sequence(let items): items.count
    case .mapping(let mapping): mapping.entries.count
    }
  }

  /// Returns an item of a sequence, or the value of an entry of a mapping.
  func child(_ index: Int) -> Node {
    switch content {
    case .scalar: preconditionFailure("a scalar has no children")
    case .sequence(let items): items[index]
    case .mapping(let mapping): mapping.entries[index].value
    }
  }
}

extension SelectedNode {
  fileprivate func child(_ index: Int) -> SelectedNode {
    SelectedNode(node: node.child(index), path: .child(index, of: path))
  }
}

extension Node.Content {
  fileprivate static func integer(_ number: Int) -> Self {
    .scalar(Scalar(text: String(number), kind: .integer))
  }
}

extension Selector.Slice {
  /// Returns the selected indices of a sequence, in the order of the selection.
  fileprivate func indices(count: Int) -> [Int] {
    func normalized(_ index: Int) -> Int { index < 0 ? count + index : index }
    if step > 0 {
      let first = min(max(normalized(start ?? 0), 0), count)
      let end = min(max(normalized(end ?? count), 0), count)
      return Array(stride(from: first, to: end, by: step))
    }
    if step < 0 {
      let first = min(max(start.map(normalized) ?? count - 1, -1), count - 1)
      let end = min(max(end.map(normalized) ?? -1, -1), count - 1)
      return Array(stride(from: first, to: end, by: step))
    }
    return []
  }
}
