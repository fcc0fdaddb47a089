import Mustache
import SwiftModel

/// The view of `longEnum.mustache`.
///
/// It divides the cases into groups, because the compiler is as slow with a long array literal as
/// with a long enumeration.
struct LongEnumView: View {
  /// The cases in one array literal.
  struct Group: View {
    var cases: [EnumView.Case]
  }

  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var rawType: String
  var cases: [EnumView.Case]
  var groups: [Group]
}

extension LongEnumView {
  init(_ declaration: Client.TypeDeclaration, _ enumeration: Client.Enumeration, width: Int) {
    let view = EnumView(declaration, enumeration, width: width)
    let groupSize = Client.Enumeration.maximumCases
    let starts = stride(from: 0, to: view.cases.count, by: groupSize)
    self.init(
      schema: view.schema,
      documentation: view.documentation,
      typeName: view.typeName,
      rawType: view.rawType,
      cases: view.cases,
      groups: starts.map { start in
        var cases = Array(view.cases[start...].prefix(groupSize))
        if cases.count == 1 { cases[0].isOnly = true }
        return Group(cases: cases)
      },
    )
  }
}
