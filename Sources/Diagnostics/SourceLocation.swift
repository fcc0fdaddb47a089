/// A place in a document. Line and column count from 1; the column counts UTF-8 bytes, as
/// compilers do.
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
