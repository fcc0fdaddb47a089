/// Returns the strongly connected components of a graph, by Tarjan's algorithm with its own stack.
///
/// Invariant: `open` contains the visited nodes that have no component yet, in the order of visits.
/// `order` numbers the nodes in this order, and `lowest` is the smallest number of the open nodes
/// that are known to be reachable from a node.
///
///     edges 0 → 1, 1 → 0, 1 → 2:  components [0, 0, 2]
///
/// - Returns: For each node, the node of its component that was visited first.
func stronglyConnectedComponents(_ edges: [[Int]]) -> [Int] {
  var order: [Int?] = Array(repeating: nil, count: edges.count)
  var lowest = Array(repeating: 0, count: edges.count)
  var components: [Int?] = order
  var open: [Int] = []
  var path: [(node: Int, next: Int)] = []
  var count = 0
  for start in edges.indices where order[start] == nil {
    path.append((start, 0))
    while let (node, next) = path.last {
      if next == 0 {
        (order[node], lowest[node]) = (count, count)
        count += 1
        open.append(node)
      }
      if next < edges[node].count {
        path[path.count - 1].next += 1
        let target = edges[node][next]
        if let known = order[target] {
          if components[target] == nil { lowest[node] = min(lowest[node], known) }
        } else {
          path.append((target, 0))
        }
        continue
      }
      path.removeLast()
      if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
      guard lowest[node] == order[node] else { continue }
      while let member = open.popLast() {
        components[member] = node
        if member == node { break }
      }
    }
  }
  return components.map { $0 ?? 0 }
}
