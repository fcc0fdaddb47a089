import Mustache
import SwiftModel

/// The view of `LongEnum.mustache`.
///
/// It divides the cases into groups, because the compiler is as slow with a long array literal as
/// with a long enumeration.
struct LongEnumFile: FileView {
  /// The cases in one array literal.
  struct Group: View {
    var cases: [EnumFile.Case]
  }

  var source: String
  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var rawType: String
  var cases: [EnumFile.Case]
  var groups: [Group]
}

extension LongEnumFile {
  init(_ declaration: Client.TypeDeclaration, _ enumeration: Client.Enumeration) {
    let file = EnumFile(declaration, enumeration)
    let groupSize = Client.Enumeration.maximumCases
    let starts = stride(from: 0, to: file.cases.count, by: groupSize)
    self.init(
      source: file.source,
      schema: file.schema,
      documentation: file.documentation,
      typeName: file.typeName,
      rawType: file.rawType,
      cases: file.cases,
      groups: starts.map { start in
        var cases = Array(file.cases[start...].prefix(groupSize))
        if cases.count == 1 { cases[0].isOnly = true }
        return Group(cases: cases)
      },
    )
  }
}
