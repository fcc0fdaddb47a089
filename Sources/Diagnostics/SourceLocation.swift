/// A location in a file. Line and column count from 1. Columns are bytes of UTF-8, as in compilers.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package var file: SourceFiles.ID
  package var line: UInt32
  package var column: UInt32

  package init(file: SourceFiles.ID, line: UInt32, column: UInt32) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
