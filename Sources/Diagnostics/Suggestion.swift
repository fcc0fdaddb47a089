/// Returns "; did you mean 'x'?" for the end of a message about an unknown name; empty if no known
/// name is similar.
package func suggestion(for name: String, among known: some Sequence<String>) -> String {
  nearestWord(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

/// Returns the known name that an unknown one probably means; nil if none is similar.
///
/// The result is the first of these that exists. Upper and lower case do not matter.
///
/// 1. The first name with the smallest edit distance, if the distance is at most one.
/// 2. The first name that begins with the unknown name, if the unknown name has more than two
///    characters.
/// 3. The first name with the smallest edit distance, if the distance is within a limit.
package func nearestWord(to name: String, among known: some Sequence<String>) -> String? {
  let scalars = folded(name)
  // The limit is one edit per three characters: at least one and at most four. A single character
  // has no similar names.
  var limit = scalars.count < 2 ? 0 : min(max(scalars.count / 3, 1), 4)
  var nearest: (name: String, distance: Int)?
  var completion: String?
  for candidate in known {
    let others = folded(candidate)
    if completion == nil, scalars.count > 2, others.starts(with: scalars) { completion = candidate }
    guard let distance = editDistance(scalars, others, limit: limit) else { continue }
    nearest = (candidate, distance)
    if distance == 0 { break }
    limit = distance - 1
  }
  if let nearest, nearest.distance < 2 || completion == nil { return nearest.name }
  return completion
}

private func folded(_ name: String) -> [Unicode.Scalar] { Array(name.lowercased().unicodeScalars) }

/// Returns the number of insertions, deletions, replacements and swaps of neighbors that turn one
/// text into the other (the optimal string alignment distance); nil if it exceeds the limit.
///
/// Row `i` of the table contains the distances between the first `i` characters of `left` and each
/// prefix of `right`. A row depends on the two rows above it, so the computation ends as soon as
/// both exceed the limit.
private func editDistance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int,
) -> Int? {
  if abs(left.count - right.count) > limit { return nil }
  var secondLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replacement = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(replacement, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, secondLast[column - 1] + 1)
      }
      current.append(distance)
    }
    let isTooFar = [last, current].allSatisfy { row in row.allSatisfy { $0 > limit } }
    if isTooFar { return nil }
    secondLast = last
    last = current
  }
  return last.last.flatMap { $0 <= limit ? $0 : nil }
}

/// Quotes and joins alternatives: "'a', 'b' or 'c'".
package func quotedAlternatives(_ words: [String]) -> String {
  alternatives(words.map { "'\($0)'" })
}

/// Joins alternatives: "a, b or c".
package func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return "\(words.dropLast().joined(separator: ", ")) or \(last)"
}
