#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether a text has exactly these bytes.
func hasBytes(_ text: String, _ bytes: [UInt8]) -> Bool {
  var text = text
  return text.withUTF8 { text in
    guard let start = text.baseAddress, text.count == bytes.count else { return bytes.isEmpty }
    return memcmp(start, bytes, bytes.count) == 0
  }
}

/// Returns the text of a file with line feeds instead of CR LF.
///
/// Git may convert line ends in a checkout (`core.autocrlf`), and back in a commit. Generated files
/// contain only line feeds. A file on disk is compared without its CR, so that a converted checkout
/// is not a difference.
func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
  let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
  return text.withUnsafeBytes { bytes in
    guard let start = bytes.baseAddress, memchr(start, Int32(carriageReturn), bytes.count) != nil
    else { return text }
    return [UInt8](unsafeUninitializedCapacity: bytes.count) { result, count in
      for (index, byte) in bytes.enumerated() {
        let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == lineFeed
        if byte == carriageReturn, isBeforeLineFeed { continue }
        result[count] = byte
        count += 1
      }
    }
  }
}
