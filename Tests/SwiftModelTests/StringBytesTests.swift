import Testing

@testable import SwiftModel

/// The bytes of short texts, which are stored in the string itself, and of long ones.
struct StringBytesTests {
  @Test(arguments: [
    ("", true), ("a ~", true), ("\u{1F}", false), ("\u{7F}", false), ("é", false), ("a\tb", false),
    (String(repeating: "ab ", count: 20), true),
    (String(repeating: "ab ", count: 20) + "\n", false),
  ])
  func plainASCII(text: String, isPlain: Bool) {
    #expect(text.isPlainASCII == isPlain)
  }

  @Test(arguments: [
    ("a", true), ("a b", true), ("a b, and a longer text", true), ("", false), (" a", false),
    ("a ", false), ("a  b", false), ("a\nb", false), ("é", false),
  ])
  func singleSpaced(text: String, isSingleSpaced: Bool) {
    #expect(text.isSingleSpaced == isSingleSpaced)
  }

  @Test(arguments: ["", "a", "fourteen bytes", "more than fifteen bytes", "é"])
  func enclosed(text: String) {
    #expect(text.enclosed(by: UInt8(ascii: "`")) == "`\(text)`")
  }

  @Test func columnsAreCharacters() {
    #expect("abc".columnCount == 3)
    #expect("e\u{301}a".columnCount == 2)
    #expect("👩‍👩‍👧".columnCount == 1)
  }
}
