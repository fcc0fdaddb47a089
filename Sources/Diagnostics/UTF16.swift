/// Converts text that begins with a UTF-16 byte order mark to UTF-8. Returns nil for other text.
///
/// An invalid code unit becomes invalid UTF-8, so that the reader of the result reports it at its
/// location: a lone surrogate becomes three bytes that are not valid UTF-8.
func utf8(fromMarkedUTF16 bytes: [UInt8]) -> [UInt8]? {
  let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
  guard isBigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var offset = 2
  func codeUnit(at offset: Int) -> UInt32? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  while let high = codeUnit(at: offset) {
    offset += 2
    if (0xD800..<0xDC00).contains(high), let low = codeUnit(at: offset),
      (0xDC00..<0xE000).contains(low)
    {
      offset += 2
      text.append(codePoint: 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    } else {
      text.append(codePoint: high)
    }
  }
  // Half a code unit at the end becomes a byte that is never valid in UTF-8.
  if offset < bytes.count { text.append(0xFF) }
  return text
}

extension [UInt8] {
  /// Appends the encoding of a code point, even of a surrogate.
  fileprivate mutating func append(codePoint: UInt32) {
    func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(codePoint >> shift & 0x3F) }
    switch codePoint {
    case ..<0x80:
      append(UInt8(codePoint))
    case ..<0x800:
      append(0xC0 | UInt8(codePoint >> 6))
      append(continuation(0))
    case ..<0x10000:
      append(0xE0 | UInt8(codePoint >> 12))
      append(continuation(6))
      append(continuation(0))
    default:
      append(0xF0 | UInt8(codePoint >> 18))
      append(continuation(12))
      append(continuation(6))
      append(continuation(0))
    }
  }
}
