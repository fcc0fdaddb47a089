import Foundation

/// Percent-encoding for URLs and forms, on the bytes of UTF-8.
nonisolated enum PercentEncoding {
  /// Encodes all characters except the unreserved ones of RFC 3986.
  static func encode(_ text: String) -> String {
    encode(text) { _ in false }
  }

  /// Encodes the characters that are not allowed in a path. Percent-encoded characters stay as they
  /// are.
  static func encodePath(_ path: String) -> String {
    encode(path, keeping: "/:@!$&'()*+,;=")
  }

  /// Encodes the characters that are not allowed in a query. Percent-encoded characters stay as
  /// they are. The result differs from the reserved expansion of RFC 6570 only in brackets and `#`,
  /// which are encoded because a query must not contain them.
  static func encodeReserved(_ text: String) -> String {
    encode(text, keeping: "/:@!$&'()*+,;=?")
  }

  /// Encodes a value of `application/x-www-form-urlencoded`.
  static func encodeForm(_ text: String) -> String {
    encode(text).replacingOccurrences(of: "%20", with: "+")
  }

  /// Decodes a text to bytes; nil if a `%` is not followed by two hexadecimal digits.
  static func decode(_ text: String) -> [UInt8]? {
    var bytes = Array(text.utf8)[...]
    var decoded: [UInt8] = []
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = bytes.popFirst().flatMap(value(of:)),
        let low = bytes.popFirst().flatMap(value(of:))
      else { return nil }
      decoded.append(high << 4 | low)
    }
    return decoded
  }

  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Encodes all characters except the given ones. Percent-encoded characters stay as they are.
  private static func encode(_ text: String, keeping characters: String) -> String {
    let allowed = Array(characters.utf8)
    let bytes = Array(text.utf8)
    return encode(text) { index in
      allowed.contains(bytes[index])
        || bytes[index] == UInt8(ascii: "%") && isEncoded(bytes[index...])
    }
  }

  private static func encode(_ text: String, keeping isKept: (Int) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for (index, byte) in text.utf8.enumerated() {
      if isUnreserved(byte) || isKept(index) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isEncoded(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst().prefix(2)
    return digits.count == 2 && digits.allSatisfy { value(of: $0) != nil }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
