/// A file of a document, with its text.
package struct SourceFile: Sendable {
  /// The path as diagnostics print it.
  package var path: String

  /// The text in UTF-8. A file with a UTF-16 byte order mark is converted. A UTF-8 byte order mark
  /// is kept.
  package let bytes: [UInt8]

  /// The offset of the first byte of each line. Only a line feed ends a line, alone or after a
  /// carriage return.
  package let lineStarts: [UInt32]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = utf8(fromMarkedUTF16: bytes) ?? bytes
    lineStarts = starts(ofLinesIn: self.bytes)
  }

  /// Returns the bytes of a line without its line break. Lines count from 1. The result is empty if
  /// the file has fewer lines.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = Int(lineStarts[number - 1])
    guard number < lineStarts.count else { return bytes[start...] }
    var end = Int(lineStarts[number]) - 1
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// The files of a run of the generator, in the order in which the run reads them.
package struct SourceFiles: Sendable {
  /// The index of a file in `files`.
  package struct ID: Hashable, Comparable, Sendable {
    package var index: UInt32

    package init(index: UInt32) {
      self.index = index
    }

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  package private(set) var files: [SourceFile] = []

  package init() {}

  package mutating func add(_ file: SourceFile) -> ID {
    files.append(file)
    return ID(index: UInt32(files.count - 1))
  }

  package subscript(id: ID) -> SourceFile { files[Int(id.index)] }
}

/// Returns the offset of each line's first byte. Lines that begin beyond 4 GiB are omitted; the
/// readers of documents reject such files.
private func starts(ofLinesIn bytes: [UInt8]) -> [UInt32] {
  var starts: [UInt32] = [0]
  bytes.withUnsafeBufferPointer { bytes in
    for offset in 0..<min(bytes.count, Int(UInt32.max)) where bytes[offset] == 0x0A {
      starts.append(UInt32(offset + 1))
    }
  }
  return starts
}
