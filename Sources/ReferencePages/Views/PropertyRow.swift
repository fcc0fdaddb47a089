import IR
import Mustache
import SwiftModel

/// A row of the table of a model's properties.
struct PropertyRow: View {
  var name: String
  /// The name in JSON, if it differs.
  var wireName: String?
  var type: String
  var isRequired: Bool
  var defaultValue: String?
  var allowedValues: String?
  var description: String?
  /// The contents of the other columns: the default, the allowed values and the description, except
  /// for columns that the table lacks.
  var cells: [String] = []
}

extension PropertyRow {
  /// Returns the rows of a record: its properties, then the tags of its unions and the property for
  /// other members.
  static func rows(
    of record: Client.Record, in map: PageMap, on page: PageMap.Page,
  ) -> [PropertyRow] {
    var rows = record.fields.map { field in
      PropertyRow(
        field.name, field.wireName, field.type, isRequired: !field.hasDefault,
        field.documentation, in: map, on: page)
    }
    rows += record.tags.map { tag in
      var row = PropertyRow(
        tag.name, tag.wireName, tag.type, isRequired: true, tag.documentation, in: map, on: page)
      let content = Markdown.code(Identifier.bare(tag.contentName))
      row.description = [row.description, "The case of \(content) determines it."]
        .compactMap(\.self).joined(separator: "<br>")
      return row
    }
    if let others = record.others {
      rows.append(
        PropertyRow(
          name: Markdown.code(Identifier.bare(others.name)),
          type: map.code(others.type, on: page),
          isRequired: false,
          description: "The members of the JSON object that have no property, by name."))
    }
    return rows
  }

  private init(
    _ name: String, _ wireName: String, _ type: Client.TypeUse, isRequired: Bool,
    _ documentation: Documentation, in map: PageMap, on page: PageMap.Page,
  ) {
    let bareName = Identifier.bare(name)
    self.init(
      name: Markdown.code(bareName),
      wireName: wireName == bareName ? nil : Markdown.code(wireName),
      type: map.code(type, on: page),
      isRequired: isRequired,
      defaultValue: documentation.defaultValue.map { Markdown.code($0.text) },
      allowedValues: map.client.allowedValues(of: type.reference, documentation),
      description: ParameterRow.description(
        documentation, ofType: map.client.documentation(of: type.reference)),
    )
  }
}

/// A row of the table of an enumeration's or a union's cases.
struct CaseRow: View {
  var name: String
  /// The type of the associated value.
  var type: String?
  /// The JSON value of the case, or the condition under which a value is read as this case.
  var condition: String
  var description: String?
  /// The description, unless the table lacks its column.
  var cells: [String] = []
}

extension CaseRow {
  static func rows(of enumeration: Client.Enumeration) -> [CaseRow] {
    let rows = enumeration.cases.map { enumerationCase in
      CaseRow(
        name: Markdown.code(".\(Identifier.bare(enumerationCase.name))"),
        condition: Markdown.code(enumerationCase.value.json.text),
        description: ParameterRow.description(enumerationCase.documentation))
    }
    let name = enumeration.isLong ? "init(rawValue:)" : ".\(enumeration.unrecognizedName)"
    return rows + [
      CaseRow(
        name: Markdown.code(name), type: Markdown.code(enumeration.rawType.spelling),
        condition: "any other value")
    ]
  }

  static func rows(
    of union: Client.Union, in map: PageMap, on page: PageMap.Page,
  ) -> [CaseRow] {
    let rows = union.cases.map { unionCase in
      CaseRow(
        unionCase.name, unionCase.type, condition: condition(of: unionCase, in: union),
        unionCase.documentation, in: map, on: page)
    }
    return rows + [
      CaseRow(
        name: Markdown.code(".\(union.otherName)"), type: Markdown.code("JSONValue"),
        condition: "any other JSON")
    ]
  }

  private static func condition(of unionCase: Client.Union.Case, in union: Client.Union) -> String {
    let tests = unionCase.tests.map { test in
      let values = test.values.map { Markdown.code(JSONValue.string($0).text) }
      return "\(Markdown.code(test.displayPath)) is \(values.joined(separator: " or "))"
    }
    if !tests.isEmpty { return tests.joined(separator: ", and ") }
    let fitting = unionCase.scalar?.validText ?? "JSON that fits the type"
    return union.cases.count == 1 ? fitting : "\(fitting) best"
  }

  static func rows(
    of union: Client.TaggedUnion, in map: PageMap, on page: PageMap.Page,
  ) -> [CaseRow] {
    let tag = Markdown.code(Identifier.bare(union.tag.name))
    let rows = union.cases.map { unionCase in
      CaseRow(
        unionCase.name, unionCase.type,
        condition: "\(tag) is \(Markdown.code(".\(Identifier.bare(unionCase.tagCase))"))",
        unionCase.documentation, in: map, on: page)
    }
    let name = Markdown.code(".\(union.otherName)")
    return rows + [CaseRow(name: name, condition: "any other \(tag) or JSON")]
  }

  private init(
    _ name: String, _ type: Client.TypeUse, condition: String, _ documentation: Documentation,
    in map: PageMap, on page: PageMap.Page,
  ) {
    let description = (documentation.summary ?? documentation.details)
      .map { Markdown.firstParagraph($0) }
    self.init(
      name: Markdown.code(".\(Identifier.bare(name))"),
      type: map.code(type, on: page),
      condition: condition,
      description: description == "" ? nil : description,
    )
  }
}

extension Scalar {
  /// The texts that select the case of the scalar in a union, if not all texts do.
  fileprivate var validText: String? {
    switch self {
    case .dateTime: "a date and time"
    case .date: "a date"
    case .base64: "base64 text"
    case .string, .boolean, .integer, .number, .mapped, .binary, .file: nil
    }
  }
}
