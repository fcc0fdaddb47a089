/// A place at which bytes are not the text of a document.
enum TextFault: Hashable {
  case invalidUTF8(offset: Int)
  case controlCharacter(Unicode.Scalar, offset: Int)

  var offset: Int {
    switch self {
    case .invalidUTF8(let offset), .controlCharacter(_, let offset): offset
    }
  }
}

/// What a look over all bytes tells about a text.
struct TextCheck {
  private(set) var isASCII = true
  private(set) var fault: TextFault?

  /// Finds the first byte that is no UTF-8 and, in YAML, the first character that YAML forbids.
  init(_ bytes: UnsafeBufferPointer<UInt8>, syntax: Syntax) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if syntax == .yaml, byte < 0x20 || byte == 0x7F, byte != 0x0A, byte != 0x09, byte != 0x0D {
          fault = .controlCharacter(Unicode.Scalar(byte), offset: offset)
          return
        }
        offset += 1
        continue
      }
      isASCII = false
      guard let (scalar, length) = decodeScalar(in: bytes, at: offset) else {
        fault = .invalidUTF8(offset: offset)
        return
      }
      if syntax == .yaml, isForbiddenInYAML(scalar) {
        fault = .controlCharacter(scalar, offset: offset)
        return
      }
      offset += length
    }
  }
}

/// A character beyond ASCII. Overlong forms, surrogates and what lies beyond Unicode are none.
private func decodeScalar(
  in bytes: UnsafeBufferPointer<UInt8>, at offset: Int,
) -> (scalar: Unicode.Scalar, length: Int)? {
  let first = bytes[offset]
  let (length, least): (Int, UInt32)
  switch first {
  case 0xC2...0xDF: (length, least) = (2, 0x80)
  case 0xE0...0xEF: (length, least) = (3, 0x800)
  case 0xF0...0xF4: (length, least) = (4, 0x10000)
  default: return nil
  }
  guard offset + length <= bytes.count else { return nil }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for next in bytes[(offset + 1)..<(offset + length)] {
    guard next & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(next & 0x3F)
  }
  guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}

private func isForbiddenInYAML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x85: false
  case 0x80..<0xA0, 0xFFFE, 0xFFFF: true
  default: false
  }
}
