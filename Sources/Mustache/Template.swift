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

/// A parsed template: its nodes in the order of the text. The nodes in the body of a section follow
/// the node of the section and are not nested in it, so that neither parsing nor freeing a template
/// recurses.
///
/// Nodes refer to the text by ranges and contain no references to objects, because reference
/// counting is slow when several threads render the same template.
struct Template: Sendable {
  enum Node: Sendable {
    /// The start of a line with content. If the template is an indented partial, the renderer
    /// writes the indentation here.
    case lineStart
    /// Text to copy, at most one line of it.
    case text(Range<Int>)
    case variable(Tag)
    /// The body contains the nodes that follow, up to but not including index `end`.
    case section(Tag, isInverted: Bool, end: Int)
    /// A choice between one line and the lines that replace it if it is too long. The one line
    /// contains the nodes that follow, up to but not including index `multiline`. The other lines
    /// contain the nodes from there, up to but not including index `end`.
    case lineChoice(multiline: Int, end: Int)
    /// The index is that of the template in its library; nil until all templates are parsed. The
    /// indentation is the blanks before a tag that is alone on its line; nil for any other tag.
    case partial(Tag, index: Int?, indentation: Range<Int>?)
  }

  /// The name in a tag, and the location of the tag's first brace.
  struct Tag: Sendable {
    var name: FieldName
    /// Whether the name is `.`, the innermost value.
    var isDot: Bool
    /// The range of the name in the text.
    var nameRange: Range<Int>
    var location: SourceLocation
  }

  var file: SourceFiles.ID
  var text: [UInt8]
  var nodes: [Node]

  func name(of tag: Tag) -> String { String(decoding: text[tag.nameRange], as: UTF8.self) }

  /// Sets the index of the template of each partial tag. Returns the tags without a template.
  ///
  /// - Parameter indices: The indices of the templates in their library, by name.
  mutating func findPartials(_ indices: [FieldName: Int]) -> [Tag] {
    var unknown: [Tag] = []
    for node in nodes.indices {
      guard case .partial(let tag, _, let indentation) = nodes[node] else { continue }
      nodes[node] = .partial(tag, index: indices[tag.name], indentation: indentation)
      if indices[tag.name] == nil { unknown.append(tag) }
    }
    return unknown
  }
}
