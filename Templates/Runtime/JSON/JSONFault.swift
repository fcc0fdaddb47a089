import Foundation

/// The location at which a text stops being valid JSON. Lines, and columns of characters, count
/// from 1.
///
/// Foundation's decoders do not report it on all platforms.
nonisolated struct JSONFault: Equatable {
  var line: Int
  var column: Int

  /// Nil if the whole text is valid JSON.
  init?(in data: Data) {
    var scan = JSONScan(bytes: Array(data))
    guard let offset = scan.firstFault() else { return nil }
    let lines = scan.bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
    line = max(lines.count, 1)
    column = String(decoding: lines.last ?? [], as: UTF8.self).count + 1
  }
}

/// Scans the text token by token.
nonisolated private struct JSONScan {
  private enum Expected {
    case value
    case valueOrEnd
    case key
    case keyOrEnd
    case colon
    case commaOrEnd
  }

  let bytes: [UInt8]
  private var index = 0
  private var expected = Expected.value
  /// The closing brackets of the open arrays and objects, the innermost last.
  private var closers: [UInt8] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the index of the first invalid token, or of the end of an incomplete text; nil if the
  /// whole text is valid.
  mutating func firstFault() -> Int? {
    while true {
      while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
      let start = index
      guard index < bytes.count else {
        return expected == .commaOrEnd && closers.isEmpty ? nil : start
      }
      if !takeToken() { return start }
    }
  }

  /// Moves past the next token. Returns false if the token is invalid or not expected here.
  private mutating func takeToken() -> Bool {
    let byte = bytes[index]
    switch (expected, byte) {
    case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")):
      return close()
    case (.value, _), (.valueOrEnd, _):
      return takeValue()
    case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")):
      expected = .colon
      return takeString()
    case (.colon, UInt8(ascii: ":")):
      expected = .value
      index += 1
      return true
    case (.commaOrEnd, UInt8(ascii: ",")) where !closers.isEmpty:
      expected = closers.last == UInt8(ascii: "]") ? .value : .key
      index += 1
      return true
    case (.commaOrEnd, _) where byte == closers.last:
      return close()
    default:
      return false
    }
  }

  private mutating func close() -> Bool {
    closers.removeLast()
    expected = .commaOrEnd
    index += 1
    return true
  }

  private mutating func takeValue() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "{"): open(UInt8(ascii: "}"), .keyOrEnd)
    case UInt8(ascii: "["): open(UInt8(ascii: "]"), .valueOrEnd)
    case UInt8(ascii: "\""):
      expected = .commaOrEnd
      return takeString()
    default:
      let word = bytes[index...].prefix { byte in
        PercentEncoding.isUnreserved(byte) || byte == UInt8(ascii: "+")
      }
      index += word.count
      expected = .commaOrEnd
      let text = String(decoding: word, as: UTF8.self)
      let isNumber = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
      return ["true", "false", "null"].contains(text) || isNumber && Double(text) != nil
    }
    return true
  }

  private mutating func open(_ closer: UInt8, _ next: Expected) {
    closers.append(closer)
    expected = next
    index += 1
  }

  /// Moves past a string. Escape sequences are not validated; they matter only because an escaped
  /// quotation mark does not end the string.
  private mutating func takeString() -> Bool {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return true
      case UInt8(ascii: "\\"): index += 2
      case 0..<0x20: return false
      default: index += 1
      }
    }
    return false
  }
}
