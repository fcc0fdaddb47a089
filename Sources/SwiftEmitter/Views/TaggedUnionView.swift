import Mustache
import SwiftModel

/// The view of `taggedUnion.mustache`.
struct TaggedUnionView: View {
  struct Case: View {
    var documentation: [String?]
    var name: String
    /// The type, which is an optional, since the member may be absent.
    var type: String
    /// The case of the tag's enumeration.
    var tagCase: String
    /// The case without backticks, for documentation.
    var tagCaseText: String
  }

  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var isIndirect: Bool
  var cases: [Case]
  var otherName: String
  var tagName: String
  /// The name without backticks, for documentation.
  var tagText: String
  /// The tag's name as an argument label.
  var tagLabel: String
  var tagType: String
  var tagWireName: String
  /// The property of the record that holds the union.
  var contentName: String
  /// The name without backticks, for documentation.
  var contentText: String
  var contentLabel: String
  var contentWireName: String
}

extension TaggedUnionView {
  init(_ declaration: Client.TypeDeclaration, _ union: Client.TaggedUnion, width: Int) {
    self.init(
      schema: DocumentationLines.schema(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation, width: width),
      typeName: declaration.simpleName,
      isIndirect: union.isIndirect,
      cases: union.cases.map {
        Case(
          documentation: DocumentationLines.lines(of: $0.documentation, width: width),
          name: $0.name,
          type: $0.type.spelling,
          tagCase: $0.tagCase,
          tagCaseText: Identifier.bare($0.tagCase),
        )
      },
      otherName: union.otherName,
      tagName: union.tag.name,
      tagText: Identifier.bare(union.tag.name),
      tagLabel: Identifier.label(union.tag.name),
      tagType: union.tagType.spelling,
      tagWireName: Literal.string(union.tag.wireName),
      contentName: union.content.name,
      contentText: Identifier.bare(union.content.name),
      contentLabel: Identifier.label(union.content.name),
      contentWireName: Literal.string(union.content.wireName),
    )
  }
}
