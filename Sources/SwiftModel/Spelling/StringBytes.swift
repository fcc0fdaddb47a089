/// Tests of texts byte by byte. All characters with a meaning in Markdown are ASCII, and reading
/// characters is many times slower.
extension String {
  /// Calls `body` with the bytes of the text. They are copied only if they are not contiguous.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Whether the text consists of visible ASCII characters and spaces, as nearly all texts do. It
  /// then needs no cleaning.
  package var isPlainASCII: Bool { withBytes { $0.allSatisfy(isPlain) } }

  /// Whether the text consists of words of visible ASCII characters with one space between them.
  package var isSingleSpaced: Bool {
    withBytes { bytes in
      var previous = UInt8(ascii: " ")
      for byte in bytes {
        if !isPlain(byte) || byte == UInt8(ascii: " ") && byte == previous { return false }
        previous = byte
      }
      return previous != UInt8(ascii: " ")
    }
  }

  package func contains(byte: UInt8) -> Bool { withBytes { $0.contains(byte) } }

  /// The number of characters. The bytes of an ASCII text are faster to count; the text must have
  /// no line breaks.
  package var columnCount: Int {
    withBytes { $0.allSatisfy { $0 < 0x80 } } ? utf8.count : count
  }

  /// The text between two ASCII characters. Interpolation returns the same, but is slower.
  package func enclosed(by byte: UInt8) -> String {
    withBytes { bytes in
      String(unsafeUninitializedCapacity: bytes.count + 2) { enclosed in
        enclosed.initializeElement(at: 0, to: byte)
        _ = enclosed[1...].initialize(fromContentsOf: bytes)
        enclosed.initializeElement(at: bytes.count + 1, to: byte)
        return bytes.count + 2
      }
    }
  }
}

/// Whether a byte is a space or a visible ASCII character, `0x20` to `0x7E`. The subtraction wraps
/// around, so one comparison is sufficient.
private func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }
