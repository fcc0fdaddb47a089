/// Returns a word of a POSIX shell, bash or zsh that has this text. The quotation marks are omitted
/// where they are not needed.
package func quotedForShell(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:@%+,=".utf8.contains(byte)
    }
  }
  if isPlain, !text.isEmpty { return text }
  return "'\(text.replacing("'", with: #"'\''"#))'"
}
