/// A hash that is the same in every run, on every platform and in every version: FNV-1a with 64
/// bits.
///
/// It detects accidental differences. It does not resist somebody who makes two texts with the same
/// hash, so nothing that must be secure depends on it.
package struct StableHash: Hashable, Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package init(_ text: String) {
    combine(text)
  }

  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
  }

  /// Adds bytes. A CR LF counts as a line feed, since Git may convert line ends.
  package mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    var hash = value
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == carriageReturn, index + 1 < bytes.count, bytes[index + 1] == lineFeed { continue }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    value = hash
  }

  /// The hash in 16 hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
