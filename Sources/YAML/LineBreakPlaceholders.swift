/// A text in which placeholders replace the characters that libyaml treats as line breaks, as in
/// YAML 1.1. In YAML 1.2 they are ordinary, and a document must not be split there.
///
/// Invariant: a placeholder does not occur in the original text and has the same length, so offsets
/// stay valid. A character is not replaced if no placeholder is unused.
struct LineBreakPlaceholders {
  private(set) var text: [UInt8]
  private var pairs: [(original: Unicode.Scalar, placeholder: Unicode.Scalar)] = []

  /// The text is valid UTF-8.
  init(for text: UnsafeBufferPointer<UInt8>) {
    self.text = Array(text)
    var used: Set<UInt32> = []
    forEachScalarBeyondASCII(in: text) { scalar, _ in used.insert(scalar.value) }
    func unused(in range: ClosedRange<UInt32>, after last: UInt32 = 0) -> Unicode.Scalar? {
      range.first { $0 > last && !used.contains($0) }.flatMap(Unicode.Scalar.init)
    }
    let ofTwoBytes = unused(in: 0xA1...0x7FF)
    let ofThreeBytes = unused(in: 0xE000...0xF8FF)
    let another = ofThreeBytes.flatMap { unused(in: 0xE000...0xF8FF, after: $0.value) }
    if let ofTwoBytes { pairs.append(("\u{85}", ofTwoBytes)) }
    if let ofThreeBytes { pairs.append(("\u{2028}", ofThreeBytes)) }
    if let another { pairs.append(("\u{2029}", another)) }

    forEachScalarBeyondASCII(in: text) { scalar, offset in
      guard let pair = pairs.first(where: { $0.original == scalar }) else { return }
      let bytes = String(pair.placeholder).utf8
      self.text.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
  }

  /// Returns a part of the text with the original characters.
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
