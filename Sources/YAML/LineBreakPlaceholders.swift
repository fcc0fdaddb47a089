/// A text in which placeholders replace the characters that are line breaks in YAML 1.1 but
/// ordinary characters in YAML 1.2. libyaml would end a line at them.
///
/// Invariant: a placeholder does not occur in the original text, and has as many bytes as the
/// character that it replaces, so offsets stay valid. If the text contains all possible
/// placeholders for a character, the character is not replaced.
struct LineBreakPlaceholders {
  private(set) var text: [UInt8]
  private var pairs: [(original: Unicode.Scalar, placeholder: Unicode.Scalar)] = []

  /// The text must be valid UTF-8.
  init(for text: UnsafeBufferPointer<UInt8>) {
    self.text = Array(text)
    var used: Set<UInt32> = []
    forEachScalarBeyondASCII(in: text) { scalar, _ in used.insert(scalar.value) }
    func unused(in range: ClosedRange<UInt32>, after last: UInt32 = 0) -> Unicode.Scalar? {
      range.first { $0 > last && !used.contains($0) }.flatMap(Unicode.Scalar.init)
    }
    let twoByteScalar = unused(in: 0xA1...0x7FF)
    let threeByteScalar = unused(in: 0xE000...0xF8FF)
    let secondThreeByteScalar = threeByteScalar.flatMap {
      unused(in: 0xE000...0xF8FF, after: $0.value)
    }
    if let twoByteScalar { pairs.append(("\u{85}", twoByteScalar)) }
    if let threeByteScalar { pairs.append(("\u{2028}", threeByteScalar)) }
    if let secondThreeByteScalar { pairs.append(("\u{2029}", secondThreeByteScalar)) }

    forEachScalarBeyondASCII(in: text) { scalar, offset in
      guard let pair = pairs.first(where: { $0.original == scalar }) else { return }
      let bytes = String(pair.placeholder).utf8
      self.text.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
  }

  /// Returns a piece of the text with its placeholders replaced by the original characters.
  func restored(_ piece: String) -> String {
    if piece.utf8.allSatisfy({ $0 < 0x80 }) { return piece }
    var result = ""
    for scalar in piece.unicodeScalars {
      let pair = pairs.first { $0.placeholder == scalar }
      result.unicodeScalars.append(pair?.original ?? scalar)
    }
    return result
  }
}

private func forEachScalarBeyondASCII(
  in text: UnsafeBufferPointer<UInt8>, _ body: (_ scalar: Unicode.Scalar, _ offset: Int) -> Void,
) {
  var offset = 0
  while offset < text.count {
    guard text[offset] >= 0x80, let (scalar, length) = decodeScalar(in: text, at: offset) else {
      offset += 1
      continue
    }
    body(scalar, offset)
    offset += length
  }
}
