import Diagnostics

/// Converts offsets of a file to lines and columns. For ascending offsets, all conversions together
/// take time proportional to the number of lines.
struct LocationCursor {
  private let file: SourceFiles.ID
  private let lineStarts: [UInt32]

  /// The line of the last offset, counted from 0.
  private var line = 0

  init(_ file: SourceFile, id: SourceFiles.ID) {
    self.file = id
    lineStarts = file.lineStarts
  }

  mutating func location(of offset: Int) -> SourceLocation {
    if offset < Int(lineStarts[line]) { line = lastLine(startingUpTo: offset) }
    while line + 1 < lineStarts.count, Int(lineStarts[line + 1]) <= offset { line += 1 }
    let column = offset - Int(lineStarts[line]) + 1
    return SourceLocation(file: file, line: UInt32(line + 1), column: UInt32(column))
  }

  /// Returns the last line that starts at or before the offset, counted from 0, by binary search.
  private func lastLine(startingUpTo offset: Int) -> Int {
    var (low, high) = (0, line)
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Converts character indices, which libyaml reports, to byte offsets.
struct CharacterCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var index = 0
  private var offset = 0

  /// The text must be valid UTF-8 and must outlive the cursor.
  init(_ text: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.text = text
    self.isASCII = isASCII
  }

  mutating func offset(ofCharacter target: Int) -> Int {
    if isASCII { return min(target, text.count) }
    while index > target {
      offset -= 1
      if isFirstByte(at: offset) { index -= 1 }
    }
    // If the target is n characters ahead, it is at least n bytes ahead, so a step of n bytes does
    // not pass it.
    while index < target, offset < text.count {
      let end = min(offset + target - index, text.count)
      for byte in text[offset..<end] where byte & 0xC0 != 0x80 { index += 1 }
      offset = end
      while offset < text.count, !isFirstByte(at: offset) { offset += 1 }
    }
    return offset
  }

  /// Returns the first byte of a character; nil at the end of the text.
  mutating func byte(ofCharacter target: Int) -> UInt8? {
    let offset = offset(ofCharacter: target)
    return offset < text.count ? text[offset] : nil
  }

  private func isFirstByte(at offset: Int) -> Bool { text[offset] & 0xC0 != 0x80 }
}
