/// Bytes that are not valid in the text of a document.
enum TextFault: Hashable {
  case invalidUTF8(offset: Int)
  case controlCharacter(Unicode.Scalar, offset: Int)

  var offset: Int {
    switch self {
    case .invalidUTF8(let offset), .controlCharacter(_, let offset): offset
    }
  }
}

/// The result of checking the bytes of a document.
struct TextCheck {
  private(set) var isASCII = true

  /// Whether the text has a character that ends a line in YAML 1.1 but not in YAML 1.2.
  private(set) var hasOldLineBreaks = false

  /// Invalid UTF-8 and, in YAML, forbidden characters. The check ends after `faultLimit` of them.
  private(set) var faults: [TextFault] = []

  private static let faultLimit = 100

  init(_ bytes: UnsafeBufferPointer<UInt8>, syntax: Syntax) {
    var offset = 0
    while faults.count < Self.faultLimit {
      while offset < bytes.count, isOrdinary(bytes[offset]) { offset += 1 }
      if offset == bytes.count { break }
      let byte = bytes[offset]
      if byte < 0x80 {
        if syntax == .yaml, isForbiddenInYAML(byte) {
          faults.append(.controlCharacter(Unicode.Scalar(byte), offset: offset))
        }
        offset += 1
      } else {
        isASCII = false
        offset += checkCharacter(in: bytes, at: offset, syntax: syntax)
      }
    }
  }

  /// Checks a character beyond ASCII and returns its length.
  private mutating func checkCharacter(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, syntax: Syntax,
  ) -> Int {
    guard let (scalar, length) = decodeScalar(in: bytes, at: offset) else {
      faults.append(.invalidUTF8(offset: offset))
      return 1 + bytes[(offset + 1)...].prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: hasOldLineBreaks = true
    case 0x80..<0xA0, 0xFFFE, 0xFFFF:
      if syntax == .yaml { faults.append(.controlCharacter(scalar, offset: offset)) }
    default: break
    }
    return length
  }
}

/// Returns whether a byte is printable ASCII or a line feed. Such a byte needs no further check.
private func isOrdinary(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F || byte == 0x0A }

private func isForbiddenInYAML(_ byte: UInt8) -> Bool {
  byte < 0x20 ? byte != 0x0A && byte != 0x09 && byte != 0x0D : byte == 0x7F
}

/// Decodes a character beyond ASCII. Returns nil for overlong encodings, surrogates and values
/// beyond Unicode.
func decodeScalar(
  in bytes: UnsafeBufferPointer<UInt8>, at offset: Int,
) -> (scalar: Unicode.Scalar, length: Int)? {
  let first = bytes[offset]
  // `minimum` is the smallest value whose encoding needs `length` bytes.
  let (length, minimum): (Int, UInt32)
  switch first {
  case 0xC2...0xDF: (length, minimum) = (2, 0x80)
  case 0xE0...0xEF: (length, minimum) = (3, 0x800)
  case 0xF0...0xF4: (length, minimum) = (4, 0x10000)
  default: return nil
  }
  guard offset + length <= bytes.count else { return nil }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for next in bytes[(offset + 1)..<(offset + length)] {
    guard next & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(next & 0x3F)
  }
  guard value >= minimum, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}
