import Diagnostics
import Testing

struct SourceFileTests {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\n\nd", ["a", "b\rc", "", "d"]),
    ("\u{85}\u{2028}\n", ["\u{85}\u{2028}", ""]),
  ])
  func linesEndAtLineFeeds(_ text: String, _ expected: [String]) {
    let file = SourceFile(path: "a", bytes: Array(text.utf8))
    let lines = (1...file.lineStarts.count).map { String(decoding: file.line($0), as: UTF8.self) }
    #expect(lines == expected)
    #expect(file.line(0).isEmpty)
    #expect(file.line(-1).isEmpty)
    #expect(file.line(expected.count + 1).isEmpty)
  }

  @Test func markedUTF16IsConverted() {
    let text = "a\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{10000}\u{10FFFF}\n"
    let units = Array(text.utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in units {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(SourceFile(path: "a", bytes: little).bytes == Array(text.utf8))
    #expect(SourceFile(path: "a", bytes: big).bytes == Array(text.utf8))
  }

  /// Invalid UTF-16 must not become valid UTF-8.
  @Test(
    arguments: [
      ([0xFE, 0xFF], []),
      ([0xFE, 0xFF, 0x00, 0x61, 0x00], [0x61, 0xFF]),
      ([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61], [0xED, 0xA0, 0x80, 0x61]),
      ([0xFE, 0xFF, 0xDC, 0x00, 0xD8, 0x00], [0xED, 0xB0, 0x80, 0xED, 0xA0, 0x80]),
      ([0xFE], [0xFE]),
      ([0xEF, 0xBB, 0xBF, 0x61], [0xEF, 0xBB, 0xBF, 0x61]),
    ] as [([UInt8], [UInt8])])
  func invalidUTF16StaysInvalid(_ bytes: [UInt8], _ expected: [UInt8]) {
    #expect(SourceFile(path: "a", bytes: bytes).bytes == expected)
  }
}
