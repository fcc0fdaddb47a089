import Testing

/// Code, messages and pages use plain English.
struct LanguageTests {
  /// Phrases with a plainer equivalent.
  private static let phrases = [
    "is no ", "are no ", "taken for", "takes long", "comes along", "goes before", "held against",
    "nobody", "beside", "stands for", "stands in", "tells apart", "told apart", "nothing is left",
    "what is left",
  ]

  /// Sources, templates, generated code, pages for readers, and what the generator reports.
  private static let files = Repository.all.filter { file in
    file.path.hasPrefix("Sources/") || file.path.hasPrefix("Templates/")
      || file.path.hasPrefix("Generated/") || file.name == "README.md"
      || file.name == "diagnostics.txt"
  }

  @Test func phrasesArePlain() {
    #expect(Self.files.count > 300)
    expectNone(Self.files.flatMap(Self.bannedPhrases), of: "banned phrases")
    for bad in [
      "Nobody reads it.", "/// a\n  /// that is no\n  /// longer b", "let besideNull = 1",
    ] {
      #expect(Self.bannedPhrases(TextFile(path: "a.swift", text: bad)).count == 1, "\(bad)")
    }
    let good = TextFile(path: "a.swift", text: "/// It is not a number, and next to it is one.")
    #expect(Self.bannedPhrases(good) == [])
  }

  /// The comment of a Boolean begins with "Whether".
  @Test func commentsOfBooleansBeginWithWhether() {
    let files = Repository.sources.filter(\.isSwift)
    expectNone(
      files.flatMap(Self.otherBooleanComments), of: "comments of Booleans without 'Whether'")
    let bad = TextFile(path: "a.swift", text: "  /// Set where it is.\n  package var isIt: Bool\n")
    #expect(Self.otherBooleanComments(bad).map(\.line) == [1])
    let good = TextFile(
      path: "a.swift", text: "  /// Whether it is.\n  /// Or not.\n  var isIt: Bool { true }\n")
    #expect(Self.otherBooleanComments(good) == [])
  }

  /// Finds phrases in the joined lines of a file, since a phrase can continue on the next line.
  private static func bannedPhrases(_ file: TextFile) -> [Finding] {
    var joined = ""
    var starts: [(offset: Int, line: Int)] = []
    for (index, line) in file.lines.enumerated() {
      starts.append((joined.utf8.count, index + 1))
      let words = line.drop { " \t/*#".contains($0) }
      joined += words.lowercased() + " "
    }
    return phrases.flatMap { phrase in
      joined.ranges(of: phrase).map { range in
        let offset = joined.utf8.distance(from: joined.startIndex, to: range.lowerBound)
        let line = starts.last { $0.offset <= offset }?.line
        return Finding(path: file.path, line: line, text: phrase)
      }
    }
  }

  private static func otherBooleanComments(_ file: TextFile) -> [Finding] {
    let declaration = /^ *(?:[a-z]+(?:\([a-z]+\))? )*(?:var|let) \w+: Bool\b/
    let lines = file.lines
    return lines.indices.compactMap { index in
      guard lines[index].firstMatch(of: declaration) != nil else { return nil }
      let isComment = { (line: Substring) in line.drop { $0 == " " }.hasPrefix("///") }
      var start = index
      while start > 0, isComment(lines[start - 1]) { start -= 1 }
      if start == index { return nil }
      let first = lines[start].drop { $0 == " " || $0 == "/" }
      return first.hasPrefix("Whether ")
        ? nil : Finding(path: file.path, line: start + 1, text: String(first))
    }
  }
}
