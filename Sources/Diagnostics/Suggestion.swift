/// Returns the known word that a misspelled word most likely means; nil if none is similar. Of
/// several equally similar words, the first one.
///
/// Words that differ only in case are the most similar ones. Otherwise, similarity is the optimal
/// string alignment distance: the number of characters to insert, delete or replace, and of
/// neighbors to swap. Up to a third of the longer word may differ.
package func nearestWord(to word: String, among known: [String]) -> String? {
  let characters = Array(word.lowercased().unicodeScalars)
  if characters.isEmpty || characters.count > maximumLength { return nil }
  var nearest: (word: String, distance: Int)?
  for candidate in known {
    let other = Array(candidate.lowercased().unicodeScalars)
    if other.count > maximumLength { continue }
    let limit = max(1, max(characters.count, other.count) / 3)
    if abs(characters.count - other.count) > limit { continue }
    let distance = alignmentDistance(characters, other)
    if distance <= limit, distance < min(characters.count, other.count),
      distance < nearest?.distance ?? .max
    {
      nearest = (candidate, distance)
    }
  }
  return nearest?.word
}

/// Returns the end of a message, "; did you mean 'x'?", if one of the known words is similar to the
/// word; otherwise an empty text.
package func suggestion(for word: String, among known: [String]) -> String {
  nearestWord(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

/// Longer words are not compared, since the time is proportional to the square of the length.
private let maximumLength = 128

/// Returns the optimal string alignment distance. `current[column]` is the distance between
/// the first `row` scalars of one word and the first `column` scalars of the other.
private func alignmentDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...other.count)
  for row in one.indices {
    var current = [row + 1]
    for column in other.indices {
      let replacement = previous[column] + (one[row] == other[column] ? 0 : 1)
      var distance = min(replacement, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
        distance = min(distance, beforePrevious[column - 1] + 1)
      }
      current.append(distance)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[other.count]
}

/// Quotes and joins alternatives: "'a', 'b' or 'c'".
package func alternatives(_ words: [String]) -> String {
  let quoted = words.map { "'\($0)'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
  return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
}
