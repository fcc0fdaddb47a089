/// A document that was read: where it is and what it holds.
package struct SourceFile: Sendable {
  /// The path as diagnostics print it.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The bytes of a line, counted from 1, without its line break.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    var current = 1
    var start = bytes.startIndex
    while current < number, let lineFeed = bytes[start...].firstIndex(of: 0x0A) {
      start = lineFeed + 1
      current += 1
    }
    guard current == number else { return [] }
    var end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// The documents of one run, in the order in which they were first read.
package struct SourceFiles: Sendable {
  /// A document's place among the documents of the run.
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
