import Foundation

/// The first bytes of a file, which identify its kind.
nonisolated struct FileSignature {
  /// The number of bytes that are examined.
  static let length = 4096

  /// The first bytes without a byte order mark. UTF-16 text is stored without zero bytes, so that
  /// its ASCII characters can be compared.
  private let bytes: [UInt8]
  private let isWholeFile: Bool

  init(_ data: Data) {
    let firstBytes = [UInt8](data.prefix(FileSignature.length))
    isWholeFile = data.count < FileSignature.length
    if firstBytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(firstBytes.dropFirst(3))
    } else if firstBytes.starts(with: [0xFF, 0xFE]) || firstBytes.starts(with: [0xFE, 0xFF]) {
      bytes = firstBytes.dropFirst(2).filter { $0 != 0 }
    } else {
      bytes = firstBytes
    }
  }

  var kind: FileKind? {
    if starts("%PDF-") { return .pdf }
    // A file, the end of an empty archive, or the start of a split archive.
    let recordTypes: [[UInt8]] = [[3, 4], [5, 6], [7, 8]]
    if starts("PK"), recordTypes.contains(where: { bytes.dropFirst(2).starts(with: $0) }) {
      return .zip
    }
    // The signature, and 8 for the compression method.
    if bytes.starts(with: [0x1F, 0x8B, 8]) { return .gzip }
    let isText = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || isBlank($0) || $0 == 0x0C }
    if !isText { return nil }
    return markup ?? (isJSON ? .json : nil) ?? (isCSV ? .csv : nil)
  }

  private func starts(_ text: String) -> Bool {
    bytes.starts(with: Array(text.utf8))
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

nonisolated extension FileSignature {
  /// The tags with which HTML pages begin.
  private static let pageTags = [
    "!doctype html", "html", "head", "body", "title", "script", "style", "meta", "iframe", "h1",
    "div", "table", "br", "p",
  ]

  private var markup: FileKind? {
    var rest = String(decoding: bytes, as: UTF8.self).lowercased().drop { $0.isWhitespace }
    let isDeclared = rest.hasPrefix("<?xml")
    while rest.hasPrefix("<!--") || rest.hasPrefix("<?") {
      let endMarker = rest.hasPrefix("<?") ? "?>" : "-->"
      guard let range = rest.range(of: endMarker) else { return isDeclared ? .xml : nil }
      rest = rest[range.upperBound...].drop { $0.isWhitespace }
    }
    let isPage = FileSignature.pageTags.contains { tag in
      guard rest.hasPrefix("<\(tag)") else { return false }
      return rest.dropFirst(tag.count + 1).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    return isPage ? .html : isDeclared ? .xml : nil
  }

  private var isJSON: Bool {
    let text = bytes.filter { !isBlank($0) }
    guard let first = text.first, let second = text.dropFirst().first else { return false }
    let quote = UInt8(ascii: "\"")
    if first == UInt8(ascii: "{") { return second == quote || second == UInt8(ascii: "}") }
    if first != UInt8(ascii: "[") { return false }
    return "\"[]{-0123456789".utf8.contains(second)
      || ["true", "false", "null"].contains { text.dropFirst().starts(with: $0.utf8) }
  }
}

nonisolated extension FileSignature {
  private var isCSV: Bool {
    [UInt8(ascii: ","), UInt8(ascii: ";")].contains { isTable(separator: $0) }
  }

  /// Returns whether all lines have the same number of fields, which is more than one. A field of a
  /// single line must not be empty or begin with a blank, because the line could otherwise be a
  /// sentence.
  private func isTable(separator: UInt8) -> Bool {
    let records = records(separator)
    guard let first = records.first, first.count > 1 else { return false }
    if records.count > 1 { return records.allSatisfy { $0.count == first.count } }
    return first.allSatisfy { $0.first.map { !isBlank($0) } ?? false }
  }

  /// Returns the fields of the complete lines; those of an incomplete last line only if it is the
  /// only line. Separators and line breaks within quotes are text.
  private func records(_ separator: UInt8) -> [[[UInt8]]] {
    var records: [[[UInt8]]] = []
    var record: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted && (byte == 0x0A || byte == 0x0D) {
        if record != [[]] { records.append(record) }
        record = [[]]
      } else if !isQuoted && byte == separator {
        record.append([])
      } else {
        record[record.count - 1].append(byte)
      }
    }
    let includesLastLine = isWholeFile || records.isEmpty
    return includesLastLine && !isQuoted && record != [[]] ? records + [record] : records
  }
}
