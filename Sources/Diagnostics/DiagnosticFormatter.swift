/// Prints diagnostics as compilers do: place and message, the source line, a caret.
package struct DiagnosticFormatter: Sendable {
  package var files: SourceFiles
  package var isColored: Bool

  package init(files: SourceFiles, isColored: Bool) {
    self.files = files
    self.isColored = isColored
  }

  /// The diagnostic's lines, each with a line break, the notes after it.
  package func format(_ diagnostic: Diagnostic) -> String { "" }
}
