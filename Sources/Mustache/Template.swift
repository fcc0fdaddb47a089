package import Diagnostics

/// The text of a template, and its file.
package struct TemplateSource: Sendable {
  /// The name by which partial tags and callers ask for the template.
  package var name: String
  package var file: SourceFiles.ID
  package var text: String

  package init(name: String, file: SourceFiles.ID, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}

/// The parsed form of a template: its nodes in the order of the text. A section's body is not
/// nested in it but follows it, so neither parsing nor freeing a template recurses.
///
/// Nodes refer to the text by ranges and contain no references, because reference counting is slow
/// when several threads render the same template.
struct Template: Sendable {
  enum Node: Sendable {
    /// A line with content begins here. The lines of an indented partial are indented at it.
    case lineStart
    /// Text to copy, of one line at most.
    case text(Range<Int>)
    case variable(Tag)
    /// The body is the nodes that follow, up to the one at `end`.
    case section(Tag, isInverted: Bool, end: Int)
    /// One line and the lines that replace it if it is too long: the nodes up to the one at
    /// `broken`, and from there those up to the one at `end`.
    case lineChoice(broken: Int, end: Int)
    /// The indentation is that of a tag alone on its line; any other tag has none.
    case partial(Tag, indentation: Range<Int>?)
  }

  /// A name in a template, with the start of its tag.
  struct Tag: Sendable {
    var name: FieldName
    /// The range of the name in the text.
    var place: Range<Int>
    var location: SourceLocation
  }

  var file: SourceFiles.ID
  var text: [UInt8]
  var nodes: [Node]

  func name(of tag: Tag) -> String { String(decoding: text[tag.place], as: UTF8.self) }
}
