import IR

/// What `TaggedUnion.mustache` needs.
struct TaggedUnionFile: Encodable {
  struct Case: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    /// The case of the tag's enumeration.
    var tagCase: String
  }

  var source: String
  var documentation: [String?]
  var typeName: String
  var isRecursive: Bool
  var cases: [Case]
  var otherName: String
  var tagName: String
  var tagType: String
  var tagWireName: String
  var contentName: String
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
        type: spelling.spell(variants[index].type),
        tagCase: tagCases[index],
      )
    }
    return TaggedUnionFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      isRecursive: variants.contains(where: \.isRecursive),
      cases: cases,
      otherName: names.openCase(of: id),
      tagName: propertyName(tag.tag, of: tag.record),
      tagType: names.type(tag.tagType),
      tagWireName: Literal.string(tag.tag),
      contentName: propertyName(tag.content, of: tag.record),
      contentWireName: Literal.string(tag.content),
    )
  }

  /// The case of the tag's enumeration for each variant.
  private func tagCases(of tag: SiblingTag) -> [String] {
    guard case .enumeration(_, let values) = api.types[tag.tagType].shape else {
      preconditionFailure("a tag's type is an enumeration")
    }
    let cases = names.cases(of: tag.tagType)
    return tag.values.map { value in
      let index = values.firstIndex { $0 == .string(value) }
      guard let index else { preconditionFailure("a tag's value is one of its enumeration's") }
      return cases[index]
    }
  }

  func propertyName(_ wireName: String, of record: TypeTable.ID) -> String {
    guard case .record(let properties, _) = api.types[record].shape else {
      preconditionFailure("a tag stands in a record")
    }
    let index = properties.firstIndex { $0.wireName.utf8.elementsEqual(wireName.utf8) }
    guard let index else { preconditionFailure("a tag is a property of its record") }
    return names.properties(of: record)[index]
  }
}
