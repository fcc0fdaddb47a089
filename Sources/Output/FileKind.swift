extension FileSet.File {
  /// The language of a file, which decides how it begins and whose rules apply to it.
  package enum Kind: CaseIterable, Sendable {
    case swift
    case markdown

    /// The end of the file's name.
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
