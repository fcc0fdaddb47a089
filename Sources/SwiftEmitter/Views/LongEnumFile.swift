import IR
import SwiftModel

/// What `LongEnum.mustache` needs.
///
/// The time that the compiler takes for an enumeration grows faster than its cases, and so does
/// that for a list; a thousand cases take it a quarter of a minute.
struct LongEnumFile: Encodable {
  /// Cases that stand in one list.
  struct Group: Encodable {
    var cases: [EnumFile.Case]
  }

  /// So many values an enumeration can have.
  static let threshold = 250

  var source: String
  var documentation: [String?]
  var hasDocumentation: Bool
  var typeName: String
  var rawType: String
  var cases: [EnumFile.Case]
  var groups: [Group]
}

extension ViewBuilder {
  func longEnumFile(
    _ id: TypeTable.ID, of scalar: Scalar, values: [ListedValue],
  ) -> LongEnumFile {
    let file = enumFile(id, of: scalar, values: values)
    let starts = stride(from: 0, to: file.cases.count, by: LongEnumFile.threshold)
    return LongEnumFile(
      source: file.source,
      documentation: file.documentation,
      hasDocumentation: !file.documentation.isEmpty,
      typeName: file.typeName,
      rawType: file.rawType,
      cases: file.cases,
      groups: starts.map { start in
        var cases = Array(file.cases[start...].prefix(LongEnumFile.threshold))
        if cases.count == 1 { cases[0].isOnly = true }
        return LongEnumFile.Group(cases: cases)
      },
    )
  }
}
