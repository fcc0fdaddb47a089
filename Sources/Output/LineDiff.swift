/// The differences between two texts, line by line.
///
/// The algorithm is patience diff: lines that occur exactly once in each text are matched first.
/// The lines between two matches are compared with Myers' algorithm, with a limit on its rounds.
/// Because of the limit, the time is O(n log n), and a very large change may be shown larger than
/// necessary.
package struct LineDiff: Sendable {
  /// Lines of the old text that lines of the new text replace. One of the ranges may be empty.
  package struct Change: Hashable, Sendable {
    package var old: Range<Int>
    package var new: Range<Int>
  }

  /// In the order of the text, with at least one common line between two changes.
  package let changes: [Change]
  private let old: [Line]
  private let new: [Line]

  package init(from old: [UInt8], to new: [UInt8]) {
    self.old = lines(of: old)
    self.new = lines(of: new)
    changes = comparison(self.old, self.new)
  }

  package var isEmpty: Bool { changes.isEmpty }

  /// Returns the differences as `diff -u` writes them and `patch` reads them; empty if the texts
  /// are equal.
  package func unified(from oldPath: String, to newPath: String, context: Int = 3) -> String {
    if isEmpty { return "" }
    var text = "--- \(oldPath)\n+++ \(newPath)\n"
    for hunk in hunks(context: context) {
      append(hunk, context: context, to: &text)
    }
    return text
  }

  /// Groups the changes: changes whose lines of context touch or overlap are in one group.
  private func hunks(context: Int) -> [ArraySlice<Change>] {
    var hunks: [ArraySlice<Change>] = []
    var start = 0
    for index in changes.indices.dropFirst() {
      let gap = changes[index].old.lowerBound - changes[index - 1].old.upperBound
      if gap > 2 * context {
        hunks.append(changes[start..<index])
        start = index
      }
    }
    hunks.append(changes[start...])
    return hunks
  }

  private func append(_ hunk: ArraySlice<Change>, context: Int, to text: inout String) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    text += "@@ -\(span(oldRange)) +\(span(newRange)) @@\n"
    var next = oldRange.lowerBound
    for change in hunk {
      append(old[next..<change.old.lowerBound], marked: " ", to: &text)
      append(old[change.old], marked: "-", to: &text)
      append(new[change.new], marked: "+", to: &text)
      next = change.old.upperBound
    }
    append(old[next..<oldRange.upperBound], marked: " ", to: &text)
  }

  /// Returns the number of the first line and the number of lines. For an empty range, the first
  /// number is that of the line before the range, as in `diff`.
  private func span(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private func append(_ lines: ArraySlice<Line>, marked mark: String, to text: inout String) {
    for line in lines {
      text += mark
      text += String(decoding: line.bytes, as: UTF8.self)
      if line.bytes.last != lineFeed { text += "\n\\ No newline at end of file\n" }
    }
  }
}

private let lineFeed = UInt8(ascii: "\n")

/// A line with its line break, compared by its bytes.
private struct Line: Hashable, Sendable {
  var bytes: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

private func lines(of text: [UInt8]) -> [Line] {
  var lines: [Line] = []
  var start = 0
  while start < text.count {
    let end = text[start...].firstIndex(of: lineFeed).map { $0 + 1 } ?? text.count
    lines.append(Line(bytes: text[start..<end]))
    start = end
  }
  return lines
}

/// Returns the changes between two texts.
private func comparison(_ old: [Line], _ new: [Line]) -> [LineDiff.Change] {
  let (oldNumbers, newNumbers) = numbered(old, new)
  var collector = ChangeCollector()
  var oldStart = 0
  var newStart = 0
  let end = (old: old.count, new: new.count)
  for anchor in uniqueCommonLines(oldNumbers, newNumbers) + [end] {
    collector.add(
      matching(oldNumbers[oldStart..<anchor.old], newNumbers[newStart..<anchor.new]))
    if anchor != end { collector.add([(anchor.old, anchor.new)]) }
    oldStart = anchor.old + 1
    newStart = anchor.new + 1
  }
  collector.add([end])
  return collector.changes
}

/// Replaces each line by a number. Equal lines get the same number.
private func numbered(_ old: [Line], _ new: [Line]) -> ([Int], [Int]) {
  var numbers: [Line: Int] = [:]
  func number(_ line: Line) -> Int {
    if let known = numbers[line] { return known }
    numbers[line] = numbers.count
    return numbers.count - 1
  }
  return (old.map(number), new.map(number))
}

/// Collects the changes, which are the lines between pairs of matched lines.
private struct ChangeCollector {
  private(set) var changes: [LineDiff.Change] = []
  private var nextOld = 0
  private var nextNew = 0

  mutating func add(_ matches: [(old: Int, new: Int)]) {
    for match in matches {
      if match.old > nextOld || match.new > nextNew {
        changes.append(LineDiff.Change(old: nextOld..<match.old, new: nextNew..<match.new))
      }
      nextOld = match.old + 1
      nextNew = match.new + 1
    }
  }
}
