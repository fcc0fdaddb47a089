package import YAML

/// A JSONPath query by RFC 9535, which selects nodes of a tree.
///
/// Deviation: a query whose regular expression is a literal and invalid is an error. By the RFC, it
/// matches nothing.
package struct JSONPath: Sendable {
  let segments: [Segment]

  /// Parses a query.
  ///
  /// - Throws: `JSONPathError` if the text is not a well-formed and well-typed query.
  package init(_ text: String) throws(JSONPathError) {
    var parser = JSONPathParser(text)
    segments = try parser.wholeQuery()
  }

  /// Returns the selected nodes in the order of the RFC. A node may be selected repeatedly.
  ///
  /// - Throws: `WorkBudget.Exceeded` if the query needs too much work.
  package func nodes(
    in root: Node, _ budget: inout WorkBudget,
  ) throws(WorkBudget.Exceeded) -> [SelectedNode] {
    var evaluator = JSONPathEvaluator(root: root, budget: budget)
    defer { budget = evaluator.budget }
    return try evaluator.nodes(of: segments, from: SelectedNode(node: root, path: .root))
  }
}

/// Why a text is not a JSONPath query.
package struct JSONPathError: Error, Hashable {
  /// The number of bytes of UTF-8 before the mistake.
  package var offset: Int
  package var problem: String
}

/// A node that a query selects.
package struct SelectedNode: Sendable {
  package var node: Node
  package var path: NodePath
}

/// The position of a node in a tree: for each node on the way to it, the index of the item of a
/// sequence or of the entry of a mapping.
package indirect enum NodePath: Sendable {
  case root
  case child(Int, of: NodePath)

  /// The indices, beginning at the root.
  package var indices: [Int] {
    var indices: [Int] = []
    var path = self
    while case .child(let index, let parent) = path {
      indices.append(index)
      path = parent
    }
    return indices.reversed()
  }
}

/// The work that queries may still do. Without it, a short query such as `$..*..*..*` could take
/// hours.
package struct WorkBudget: Sendable {
  package struct Exceeded: Error {}

  /// The number of nodes that may be visited or compared, and of steps of regular expressions.
  private var remaining: Int

  package init(steps: Int = 50_000_000) {
    remaining = steps
  }

  mutating func spend(_ steps: Int = 1) throws(Exceeded) {
    remaining -= steps
    if remaining < 0 { throw Exceeded() }
  }
}

struct Segment: Sendable {
  /// Whether the selectors apply to the node and all of its descendants.
  var isDescendant: Bool
  var selectors: [Selector]
}

enum Selector: Sendable {
  case name(String)
  case wildcard
  /// A negative index counts from the end.
  case index(Int)
  case slice(Slice)
  case filter(Condition)

  struct Slice: Sendable {
    var start: Int?
    var end: Int?
    var step = 1
  }
}

/// A query in a filter.
struct FilterQuery: Sendable {
  /// Whether it begins with `$`, not with `@`.
  var isAbsolute: Bool
  var segments: [Segment]

  /// Whether it selects at most one node.
  var isSingular: Bool {
    segments.allSatisfy { segment in
      if segment.isDescendant || segment.selectors.count != 1 { return false }
      switch segment.selectors[0] {
      case .name, .index: return true
      case .wildcard, .slice, .filter: return false
      }
    }
  }
}

/// The condition of a filter.
indirect enum Condition: Sendable {
  case any([Condition])
  case all([Condition])
  case not(Condition)
  case exists(FilterQuery)
  case comparison(Operand, Comparator, Operand)
  /// `match`, or `search` if a part of the text suffices.
  case matches(Operand, pattern: Operand, isWhole: Bool)
}

enum Comparator: String, CaseIterable, Sendable {
  case equal = "=="
  case notEqual = "!="
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case less = "<"
  case greater = ">"
}

/// An expression whose result is a value or nothing.
indirect enum Operand: Sendable {
  case literal(Scalar)
  /// A singular query.
  case query(FilterQuery)
  case length(Operand)
  case count(FilterQuery)
  case value(FilterQuery)
}
