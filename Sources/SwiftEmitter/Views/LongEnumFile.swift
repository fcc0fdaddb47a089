import SwiftModel

/// The view of `LongEnum.mustache`.
///
/// The time that the compiler takes for an enumeration grows faster than the number of its cases,
/// and so does the time for a list: a thousand cases take a quarter of a minute.
struct LongEnumFile: Encodable {
  /// Cases in one list.
  struct Group: Encodable {
    var cases: [EnumFile.Case]
  }

  /// The largest number of values that an enumeration can have.
  static let threshold = 250

  var source: String
  var documentation: [String?]
  var hasDocumentation: Bool
  var typeName: String
  var rawType: String
  var cases: [EnumFile.Case]
  var groups: [Group]
}

extension LongEnumFile {
  init(_ declaration: Client.TypeDeclaration, _ enumeration: Client.Enumeration) {
    let file = EnumFile(declaration, enumeration)
    let starts = stride(from: 0, to: file.cases.count, by: Self.threshold)
    self.init(
      source: file.source,
      documentation: file.documentation,
      hasDocumentation: !file.documentation.isEmpty,
      typeName: file.typeName,
      rawType: file.rawType,
      cases: file.cases,
      groups: starts.map { start in
        var cases = Array(file.cases[start...].prefix(Self.threshold))
        if cases.count == 1 { cases[0].isOnly = true }
        return Group(cases: cases)
      },
    )
  }
}
