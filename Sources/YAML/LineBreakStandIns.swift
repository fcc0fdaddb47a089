/// A text in which other characters stand for those that libyaml takes for line breaks, as
/// YAML 1.1 did. In YAML 1.2 they are ordinary, and a document that holds them must not be split
/// where nobody sees it.
///
/// The stand-ins occur nowhere in the text and are as long, so that all places stay the same. A
/// character has none where the text already uses all that could be one.
struct LineBreakStandIns {
  private(set) var text: [UInt8]
  private var pairs: [(original: Unicode.Scalar, standIn: Unicode.Scalar)] = []

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
      let bytes = String(pair.standIn).utf8
      self.text.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
  }

  /// A piece of the text as it was before.
  func restored(_ piece: String) -> String {
    if piece.utf8.allSatisfy({ $0 < 0x80 }) { return piece }
    var result = ""
    for scalar in piece.unicodeScalars {
      let pair = pairs.first { $0.standIn == scalar }
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
