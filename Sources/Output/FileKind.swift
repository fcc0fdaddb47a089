extension FileSet.File {
  /// The language of a file, which determines its suffix and how its comments are written.
  package enum Kind: CaseIterable, Sendable {
    case swift
    case markdown

    /// The extension of the file's name, with its dot.
    package var suffix: String {
      switch self {
      case .swift: ".swift"
      case .markdown: ".md"
      }
    }

    /// The delimiters of a comment on one line.
    package var comment: (start: String, end: String) {
      switch self {
      case .swift: ("// ", "")
      case .markdown: ("<!-- ", " -->")
      }
    }
  }
}
