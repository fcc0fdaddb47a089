import IR
import SwiftModel

/// What `TaggedUnion.mustache` needs.
struct TaggedUnionFile: Encodable {
  struct Case: Encodable {
    var documentation: [String?]
    var name: String
    /// With the `?` of a member that may be missing.
    var type: String
    /// The case of the tag's enumeration.
    var tagCase: String
  }

  var source: String
  var documentation: [String?]
  var typeName: String
  var isIndirect: Bool
  var cases: [Case]
  var otherName: String
  var tagName: String
  /// In front of an argument.
  var tagLabel: String
  var tagType: String
  var tagWireName: String
  var contentName: String
  var contentLabel: String
  var contentWireName: String
}

extension ViewBuilder {
  func taggedUnionFile(
    _ id: TypeTable.ID, _ variants: [Variant], _ tag: SiblingTag,
  ) -> TaggedUnionFile {
    let declaration = api.types[id]
    let tagCases = self.tagCases(of: tag)
    let cases = variants.indices.map { index in
      TaggedUnionFile.Case(
        documentation: lines(documentation(of: variants[index].type)),
        name: names.cases(of: id)[index],
        type: spelling.spell(.nullable(variants[index].type)),
        tagCase: tagCases[index],
      )
    }
    let tagName = propertyName(tag.tag, of: tag.record)
    let contentName = propertyName(tag.content, of: tag.record)
    return TaggedUnionFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      isIndirect: variants.contains(where: \.isIndirect),
      cases: cases,
      otherName: NameTable.other,
      tagName: tagName,
      tagLabel: Identifier.label(tagName),
      tagType: names.type(tag.tagType),
      tagWireName: Literal.string(tag.tag),
      contentName: contentName,
      contentLabel: Identifier.label(contentName),
      contentWireName: Literal.string(tag.content),
    )
  }

  /// The case of the tag's enumeration for each variant.
  private func tagCases(of tag: SiblingTag) -> [String] {
    guard case .enumeration(_, let values) = api.types.shape(of: tag.tagType) else {
      preconditionFailure("a tag's type is an enumeration")
    }
    let cases = names.cases(of: tag.tagType)
    return tag.values.map { value in
      let index = values.firstIndex { $0.scalar == .string(value) }
      guard let index else { preconditionFailure("a tag's value is one of its enumeration's") }
      return cases[index]
    }
  }

  func propertyName(_ wireName: String, of record: TypeTable.ID) -> String {
    names.propertyName(wireName, of: record, in: api)
  }
}
