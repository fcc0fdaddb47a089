extension Scalar {
  /// Whether the scalar is infinity or NaN, which JSON cannot express.
  package var isNotFinite: Bool {
    guard kind == .number else { return false }
    let unsigned = text.utf8.drop(while: isSign)
    return unsigned.first == UInt8(ascii: ".")
      && !unsigned.dropFirst().prefix(1).allSatisfy(isDigit)
  }
}

extension Scalar.Kind {
  /// Determines the kind of a plain scalar by the core schema of YAML 1.2. `yes`, `on`, `1:30` and
  /// dates are strings, and `012` is the number 12, unlike in YAML 1.1.
  init(plain text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "~"):
      self = text.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      self = text.count == 4 && isWord(text, "null", "Null", "NULL") ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      self = text.count == 4 && isWord(text, "true", "True", "TRUE") ? .boolean(true) : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      self = text.count == 5 && isWord(text, "false", "False", "FALSE") ? .boolean(false) : .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      self = kind(ofNumeric: text)
    default:
      self = .string
    }
  }
}

private func kind(ofNumeric text: UnsafeBufferPointer<UInt8>) -> Scalar.Kind {
  if text.count > 2, text[0] == UInt8(ascii: "0") {
    let digits = text.dropFirst(2)
    if text[1] == UInt8(ascii: "o"), digits.allSatisfy(isOctalDigit) { return .integer }
    if text[1] == UInt8(ascii: "x"), digits.allSatisfy(isHexadecimalDigit) { return .integer }
  }
  if (4...5).contains(text.count), isInfinityOrNaN(text) { return .number }

  var rest = text.dropFirst(isSign(text.first) ? 1 : 0)
  let wholeDigitCount = dropDigits(from: &rest)
  if rest.isEmpty { return wholeDigitCount > 0 ? .integer : .string }
  var fractionDigitCount = 0
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    fractionDigitCount = dropDigits(from: &rest)
  }
  guard wholeDigitCount + fractionDigitCount > 0 else { return .string }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest.removeFirst()
    if isSign(rest.first) { rest.removeFirst() }
    guard dropDigits(from: &rest) > 0 else { return .string }
  }
  return rest.isEmpty ? .number : .string
}

private func isInfinityOrNaN(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  let unsigned = text.dropFirst(isSign(text.first) ? 1 : 0)
  return isWord(unsigned, ".inf", ".Inf", ".INF") || isWord(text, ".nan", ".NaN", ".NAN")
}

/// Removes the digits at the start of the text and returns their number.
private func dropDigits(from text: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let before = text.count
  while let first = text.first, isDigit(first) { text.removeFirst() }
  return before - text.count
}

private func isSign(_ byte: UInt8?) -> Bool {
  byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isOctalDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte)
}

private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}

private func isWord(_ text: some Collection<UInt8>, _ words: StaticString...) -> Bool {
  words.contains { word in
    word.utf8CodeUnitCount == text.count
      && word.withUTF8Buffer { $0.elementsEqual(text) }
  }
}
