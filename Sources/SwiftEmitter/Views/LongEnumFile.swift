import SwiftModel

/// The view of `LongEnum.mustache`.
///
/// The compiler is as slow with a long list as it is with a long enumeration.
struct LongEnumFile: Encodable {
  /// Cases in one list.
  struct Group: Encodable {
    var cases: [EnumFile.Case]
  }

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
    let most = Client.Enumeration.mostCases
    let starts = stride(from: 0, to: file.cases.count, by: most)
    self.init(
      source: file.source,
      documentation: file.documentation,
      hasDocumentation: !file.documentation.isEmpty,
      typeName: file.typeName,
      rawType: file.rawType,
      cases: file.cases,
      groups: starts.map { start in
        var cases = Array(file.cases[start...].prefix(most))
        if cases.count == 1 { cases[0].isOnly = true }
        return Group(cases: cases)
      },
    )
  }
}
