import Output
import Support
import Testing

struct LineDiffTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var old: String
    var new: String
    var diff: String

    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "nothing", old: "", new: "", diff: ""),
    Sample(name: "equal", old: "a\nb\n", new: "a\nb\n", diff: ""),
    Sample(name: "all new", old: "", new: "a\nb\n", diff: "@@ -0,0 +1,2 @@\n+a\n+b\n"),
    Sample(name: "all gone", old: "a\n", new: "", diff: "@@ -1,1 +0,0 @@\n-a\n"),
    Sample(
      name: "a line in the middle", old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
      new: "1\n2\n3\n4\nX\n6\n7\n8\n9\n",
      diff: "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8\n"),
    Sample(
      name: "a line added after the first", old: "1\n2\n3\n", new: "1\nX\n2\n3\n",
      diff: "@@ -1,3 +1,4 @@\n 1\n+X\n 2\n 3\n"),
    Sample(
      name: "near changes are shown together", old: "a\n1\n2\n3\n4\n5\n6\nb\n",
      new: "A\n1\n2\n3\n4\n5\n6\nB\n",
      diff: "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"),
    Sample(
      name: "far changes are shown apart", old: "a\n1\n2\n3\n4\n5\n6\n7\nb\n",
      new: "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
      diff: "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"),
    Sample(
      name: "the last line break is gone", old: "a\nb\n", new: "a\nb",
      diff: "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n"),
    Sample(
      name: "no last line break in either", old: "a\nb", new: "c\nb",
      diff: "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"),
    Sample(
      name: "line breaks of Windows are part of the line", old: "a\r\n", new: "a\n",
      diff: "@@ -1,1 +1,1 @@\n-a\r\n+a\n"),
    Sample(
      name: "equivalent letters are different bytes", old: "\u{E9}\n", new: "e\u{301}\n",
      diff: "@@ -1,1 +1,1 @@\n-\u{E9}\n+e\u{301}\n"),
    Sample(
      name: "a repeated line is inserted once", old: "}\n}\n", new: "}\n}\n}\n",
      diff: "@@ -1,2 +1,3 @@\n }\n }\n+}\n"),
  ]

  @Test(arguments: samples)
  func unified(_ sample: Sample) {
    let diff = LineDiff(from: Array(sample.old.utf8), to: Array(sample.new.utf8))
    let expected = sample.diff.isEmpty ? "" : "--- a\n+++ b\n" + sample.diff
    #expect(Array(diff.unified(from: "a", to: "b").utf8) == Array(expected.utf8))
  }

  @Test func applyingADiffGivesTheNewText() throws {
    var random = RandomSource()
    for _ in 0..<2000 {
      let old = randomText(&random)
      let new = Bool.random(using: &random) ? edited(old, &random) : randomText(&random)
      for context in 0...3 {
        let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8))
        let unified = diff.unified(from: "a", to: "b", context: context)
        let applied = try apply(unified, to: old)
        #expect(Array(applied.utf8) == Array(new.utf8), "\(random) \(unified)")
      }
    }
  }

  /// Compares the size of a diff with that of the shortest one, which follows from the longest
  /// common subsequence.
  @Test func aDiffOfRepeatedLinesIsTheShortest() {
    var random = RandomSource()
    for _ in 0..<500 {
      let old = (0..<Int.random(in: 2...8, using: &random)).map { _ in randomLetter(&random) }
      let new = (0..<Int.random(in: 2...8, using: &random)).map { _ in randomLetter(&random) }
      // Each line occurs at least twice in a text, so that no line is an anchor.
      let oldLines = old + old
      let newLines = new + new
      let diff = LineDiff(
        from: Array(oldLines.map { $0 + "\n" }.joined().utf8),
        to: Array(newLines.map { $0 + "\n" }.joined().utf8))
      let size = diff.changes.map { $0.old.count + $0.new.count }.reduce(0, +)
      #expect(
        size == oldLines.count + newLines.count - 2 * longestCommonLength(oldLines, newLines),
        "\(random) \(oldLines) \(newLines)")
    }
  }

  /// The worst case: many lines with few different texts in random order.
  @Test(.timeLimit(.minutes(1)))
  func aLargeChangeIsFast() throws {
    var random = RandomSource()
    let letters = ["a\n", "b\n", "c\n", "d\n"]
    let old = (0..<200_000).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    let new = (0..<200_000).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    let start = ContinuousClock.now
    let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8))
    #expect(ContinuousClock.now - start < .seconds(20))
    let applied = try apply(diff.unified(from: "a", to: "b"), to: old)
    #expect(applied == new)
  }
}

private func randomLetter(_ random: inout RandomSource) -> String {
  ["a", "b", "c"].randomElement(using: &random) ?? ""
}

private func randomText(_ random: inout RandomSource) -> String {
  let lines = ["", "{", "}", "  ", "x", "y", "\r", "é", "- z", "+ z", "@@ -1 +1 @@", "\\"]
  let count = Int.random(in: 0...20, using: &random)
  let text = (0..<count).map { _ in (lines.randomElement(using: &random) ?? "") + "\n" }.joined()
  return Bool.random(using: &random) ? text : String(text.unicodeScalars.dropLast())
}

private func edited(_ text: String, _ random: inout RandomSource) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    let index = Int.random(in: 0...lines.count, using: &random)
    if index < lines.count, Bool.random(using: &random) {
      lines.remove(at: index)
    } else {
      lines.insert("new", at: index)
    }
  }
  return lines.joined(separator: "\n")
}

/// The length of the longest common subsequence, by dynamic programming.
private func longestCommonLength(_ first: [String], _ second: [String]) -> Int {
  var row = [Int](repeating: 0, count: second.count + 1)
  for line in first {
    var diagonal = 0
    for (index, other) in second.enumerated() {
      let above = row[index + 1]
      row[index + 1] = line == other ? diagonal + 1 : max(above, row[index])
      diagonal = above
    }
  }
  return row[second.count]
}
