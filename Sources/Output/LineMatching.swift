/// Returns the indices of lines that occur exactly once in each text: the longest sequence of pairs
/// in which both indices increase. A line is represented by a number; equal lines have the same
/// number.
func uniqueCommonLines(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
  let count = max(old.max() ?? -1, new.max() ?? -1) + 1
  let oldIndices = indicesOfUniqueLines(old, count)
  let newIndices = indicesOfUniqueLines(new, count)
  let pairs = old.indices.compactMap { index -> (old: Int, new: Int)? in
    guard oldIndices[old[index]] == index, let newIndex = newIndices[old[index]] else {
      return nil
    }
    return (index, newIndex)
  }
  return longestIncreasing(pairs)
}

/// Returns an array with an element for each line number: the index of the line if it occurs
/// exactly once, and nil otherwise.
private func indicesOfUniqueLines(_ lines: [Int], _ count: Int) -> [Int?] {
  var indices = [Int?](repeating: nil, count: count)
  var isRepeated = [Bool](repeating: false, count: count)
  for (index, line) in lines.enumerated() {
    isRepeated[line] = isRepeated[line] || indices[line] != nil
    indices[line] = index
  }
  for line in 0..<count where isRepeated[line] { indices[line] = nil }
  return indices
}

/// Returns the longest subsequence of pairs in which the new indices increase (patience sorting).
/// The pairs are sorted by their old indices.
private func longestIncreasing(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
  var tails: [Int] = []
  var previous = [Int?](repeating: nil, count: pairs.count)
  for (index, pair) in pairs.enumerated() {
    var low = 0
    var high = tails.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[tails[middle]].new < pair.new { low = middle + 1 } else { high = middle }
    }
    previous[index] = low > 0 ? tails[low - 1] : nil
    if low == tails.count { tails.append(index) } else { tails[low] = index }
  }
  var result: [(old: Int, new: Int)] = []
  var next = tails.last
  while let index = next {
    result.append(pairs[index])
    next = previous[index]
  }
  return result.reversed()
}

/// Returns the pairs of equal lines that a shortest edit script keeps. If the limit on rounds is
/// exceeded, returns only the common lines at the beginning and at the end.
func matching(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(old: Int, new: Int)] {
  let prefix = zip(old, new).prefix { $0 == $1 }.count
  let oldRest = old.dropFirst(prefix)
  let newRest = new.dropFirst(prefix)
  let suffix = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
  let start = (0..<prefix).map { (old.startIndex + $0, new.startIndex + $0) }
  let middle = shortestEdit(oldRest.dropLast(suffix), newRest.dropLast(suffix))
  let end = (0..<suffix).map { (old.endIndex - suffix + $0, new.endIndex - suffix + $0) }
  return start + middle + end
}

private let roundLimit = 512

/// Finds a shortest edit script by Myers' greedy algorithm, and returns the pairs of equal lines
/// that it keeps. The furthest points before each round are recorded, so that the path of edits can
/// be traced back. If the limit on rounds is exceeded, the result is empty.
private func shortestEdit(
  _ old: ArraySlice<Int>, _ new: ArraySlice<Int>,
) -> [(old: Int, new: Int)] {
  if old.isEmpty || new.isEmpty { return [] }
  let rounds = min(old.count + new.count, roundLimit)
  var furthest = [Int](repeating: 0, count: 2 * rounds + 3)
  let center = rounds + 1
  var history: [[Int]] = []
  for round in 0...rounds {
    history.append(Array(furthest[center - round - 1...center + round + 1]))
    for diagonal in stride(from: -round, through: round, by: 2) {
      let below = furthest[center + diagonal - 1]
      let above = furthest[center + diagonal + 1]
      let isInsertion = diagonal == -round || (diagonal != round && below < above)
      var x = isInsertion ? above : below + 1
      while x < old.count, x - diagonal < new.count,
        old[old.startIndex + x] == new[new.startIndex + x - diagonal]
      { x += 1 }
      furthest[center + diagonal] = x
      if x >= old.count, x - diagonal >= new.count {
        return tracedBack(history, old, new)
      }
    }
  }
  return []
}

/// Traces the path of edits back from its end, and returns the pairs of equal lines on it.
private func tracedBack(
  _ history: [[Int]], _ old: ArraySlice<Int>, _ new: ArraySlice<Int>,
) -> [(old: Int, new: Int)] {
  var matches: [(old: Int, new: Int)] = []
  var x = old.count
  var y = new.count
  for (round, furthest) in history.enumerated().reversed() {
    let diagonal = x - y
    let below = furthest[round + diagonal]
    let above = furthest[round + diagonal + 2]
    let isInsertion = diagonal == -round || (diagonal != round && below < above)
    let startX = round == 0 ? 0 : (isInsertion ? above : below + 1)
    while x > startX {
      x -= 1
      y -= 1
      matches.append((old.startIndex + x, new.startIndex + y))
    }
    if round > 0 {
      if isInsertion { y -= 1 } else { x -= 1 }
    }
  }
  return matches.reversed()
}
