/// Converts text with a byte order mark of UTF-16 to UTF-8. Nil for other text.
///
/// Invalid code units stay invalid, so that a reader reports them at their location: half a
/// surrogate pair becomes three bytes that are not valid UTF-8.
func utf8(fromMarkedUTF16 bytes: [UInt8]) -> [UInt8]? {
  let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
  guard isBigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var offset = 2
  func unit(at offset: Int) -> UInt32? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  while let high = unit(at: offset) {
    offset += 2
    if (0xD800..<0xDC00).contains(high), let low = unit(at: offset),
      (0xDC00..<0xE000).contains(low)
    {
      offset += 2
      text.append(codePoint: 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    } else {
      text.append(codePoint: high)
    }
  }
  if offset < bytes.count { text.append(0xFF) }
  return text
}

extension [UInt8] {
  /// Encodes a code point, even if it is a surrogate.
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
