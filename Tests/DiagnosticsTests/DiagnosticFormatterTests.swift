import Diagnostics
import Testing

struct DiagnosticFormatterTests {
  @Test func diagnosticHasPositionMessageLineAndCaret() {
    let text = format(
      "one\n  two: 2\nthree\n", .error(Message(.unknownKey, "'two' is wrong"), at: position(2, 3)))
    #expect(
      text == """
        a.yaml:2:3: error: 'two' is wrong [unknown-key]
          two: 2
          ^

        """)
  }

  @Test func notesFollowAWarning() {
    let notes = [
      Diagnostic.Note(.init("first here"), at: position(1, 1)),
      Diagnostic.Note(.init("then here"), at: position(2, 1)),
    ]
    let text = format(
      "a\nb\nc", .warning(Message(.unknownKey, "three letters"), at: position(3, 1), notes: notes))
    #expect(
      text == """
        a.yaml:3:1: warning: three letters [unknown-key]
        c
        ^
        a.yaml:1:1: note: first here
        a
        ^
        a.yaml:2:1: note: then here
        b
        ^

        """)
  }

  /// The line of the caret has the same tabs as the source line, so that a terminal aligns them.
  @Test func tabsAreKept() {
    #expect(excerpt("\ta\tb", column: 4) == "\ta\tb\n\t \t^\n")
  }

  @Test(arguments: [
    ("é: x", 5, "é: x\n   ^\n"),
    ("🐦🐦x", 9, "🐦🐦x\n  ^\n"),
    ("e\u{301}x", 4, "e\u{301}x\n ^\n"),
    ("日本x", 7, "日本x\n  ^\n"),
  ])
  func caretCountsCharacters(_ line: String, _ column: UInt32, _ expected: String) {
    #expect(excerpt(line, column: column) == expected)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", 8, "a\\u{1B}[31mb\n            ^\n"),
    ("\u{202E}x", 4, "\\u{202E}x\n        ^\n"),
    ("\u{2028}\u{200B}\u{0}\u{7F}\u{9B}x", 11, "\\u{2028}\\u{200B}\\u{0}\\u{7F}\\u{9B}x\n"),
    ("\u{E000}\u{E0041}\u{FFFF}", 1, "\\u{E000}\\u{E0041}\\u{FFFF}\n^\n"),
  ])
  func invisibleCharactersAreEscaped(_ line: String, _ column: UInt32, _ expected: String) {
    #expect(excerpt(line, column: column).hasPrefix(expected))
  }

  @Test func messagesAndPathsAreEscaped() {
    var files = SourceFiles()
    let id = files.add(SourceFile(path: "a\u{1B}.yaml", bytes: []))
    let location = SourceLocation(file: id, line: 1, column: 1)
    let formatter = DiagnosticFormatter(files: files, isColored: false)
    let text = formatter.format(
      .error(Message(.unknownKey, "key 'a\n\u{2066}b' is odd"), at: location))
    #expect(text == "a\\u{1B}.yaml:1:1: error: key 'a\\u{A}\\u{2066}b' is odd [unknown-key]\n")
  }

  @Test func longMessagesAreCut() {
    let message = Message(.unknownKey, String(repeating: "é", count: 10_000))
    let text = format("", .error(message, at: position(1, 1)))
    #expect(text == "a.yaml:1:1: error: \(String(repeating: "é", count: 500))… [unknown-key]\n")
  }

  @Test func longLinesAreCutAroundTheCaret() {
    let line = String(repeating: "é", count: 150) + "x" + String(repeating: "a", count: 5000)
    let start = "…" + String(repeating: "é", count: 50)
    let lines = excerpt(line, column: 301).split(separator: "\n")
    #expect(lines[0] == "\(start)x\(String(repeating: "a", count: 99))…")
    #expect(lines[1] == String(repeating: " ", count: 51) + "^")

    let end = excerpt(String(repeating: "a", count: 5000), column: 5001).split(separator: "\n")
    #expect(end[0] == "…\(String(repeating: "a", count: 100))")
    #expect(end[1] == String(repeating: " ", count: 101) + "^")
  }

  @Test func linesAreCutBetweenCharacters() {
    for column in UInt32(190)...320 {
      let line = String(repeating: "a🐦é", count: 200)
      #expect(!excerpt(line, column: column / 7 * 7 + 1).contains("\u{FFFD}"))
    }
  }

  @Test func byteOrderMarkIsNotShown() {
    #expect(excerpt("\u{FEFF}a: 1", column: 7) == "a: 1\n   ^\n")
    #expect(excerpt("\u{FEFF}a: 1", column: 1) == "a: 1\n^\n")
  }

  @Test func invalidUTF8IsReplaced() {
    var files = SourceFiles()
    let id = files.add(SourceFile(path: "a", bytes: [0x61, 0xFF, 0x62]))
    let location = SourceLocation(file: id, line: 1, column: 2)
    let formatter = DiagnosticFormatter(files: files, isColored: false)
    let text = formatter.format(.error(Message(.unknownKey, "m"), at: location))
    #expect(text == "a:1:2: error: m [unknown-key]\na\u{FFFD}b\n ^\n")
  }

  /// A file that could not be read has no lines, and a location may be after the last line.
  @Test(arguments: [("", 1, 1), ("a\n", 2, 1), ("a\n", 9, 9), ("a\n\nb", 2, 1)])
  func missingLinesAreNotShown(_ text: String, _ line: UInt32, _ column: UInt32) {
    let formatted = format(text, .error(Message(.unknownKey, "m"), at: position(line, column)))
    #expect(formatted == "a.yaml:\(line):\(column): error: m [unknown-key]\n")
  }

  @Test func caretMayFollowTheLine() {
    #expect(excerpt("ab\r\nc", column: 3) == "ab\n  ^\n")
    #expect(excerpt("ab", column: 99) == "ab\n  ^\n")
  }

  @Test func colorsAreEscapeSequences() {
    let note = Diagnostic.Note(.init("n"), at: position(1, 1))
    let diagnostic = Diagnostic.error(Message(.unknownKey, "m"), at: position(1, 1), notes: [note])
    #expect(
      format("x", diagnostic, isColored: true) == """
        \u{1B}[1ma.yaml:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mm\u{1B}[0m [unknown-key]
        x
        \u{1B}[1;32m^\u{1B}[0m
        \u{1B}[1ma.yaml:1:1:\u{1B}[0m \u{1B}[1;36mnote:\u{1B}[0m \u{1B}[1mn\u{1B}[0m
        x
        \u{1B}[1;32m^\u{1B}[0m

        """)
  }

  @Test func diagnosticsOfALargeFileAreFormattedQuickly() {
    var files = SourceFiles()
    let bytes = [UInt8](repeatElement(Array("0123456789012345678\n".utf8), count: 100_000).joined())
    let id = files.add(SourceFile(path: "a", bytes: bytes))
    let formatter = DiagnosticFormatter(files: files, isColored: false)
    let time = ContinuousClock().measure {
      for line in UInt32(90_000)..<91_000 {
        let location = SourceLocation(file: id, line: line, column: 1)
        let text = formatter.format(.error(Message(.unknownKey, "m"), at: location))
        #expect(text == "a:\(line):1: error: m [unknown-key]\n0123456789012345678\n^\n")
      }
    }
    #expect(time < .seconds(5))
  }

  private typealias Message = Diagnostic.Message
  private typealias SourceLocation = Diagnostics.SourceLocation

  private func position(_ line: UInt32, _ column: UInt32) -> SourceLocation {
    SourceLocation(file: SourceFiles.ID(index: 0), line: line, column: column)
  }

  /// The formatted lines after the first.
  private func excerpt(_ text: String, column: UInt32) -> String {
    let lines = format(text, .error(Message(.unknownKey, "m"), at: position(1, column)))
    return String(lines[lines.index(after: lines.firstIndex(of: "\n")!)...])
  }

  private func format(
    _ text: String, _ diagnostic: Diagnostic, isColored: Bool = false,
  ) -> String {
    var files = SourceFiles()
    _ = files.add(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
    return DiagnosticFormatter(files: files, isColored: isColored).format(diagnostic)
  }
}
