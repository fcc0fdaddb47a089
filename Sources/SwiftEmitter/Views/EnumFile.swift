import Mustache
import SwiftModel

/// The view of `Enum.mustache`.
struct EnumFile: FileView {
  struct Case: View {
    var documentation: [String?]
    var name: String
    /// The literal of the value on the wire.
    var value: String
    var isOnly: Bool
  }

  var source: String
  var documentation: [String?]
  var typeName: String
  var rawType: String
  var cases: [Case]
  var unrecognizedName: String
}

extension EnumFile {
  init(_ declaration: Client.TypeDeclaration, _ enumeration: Client.Enumeration) {
    self.init(
      source: DocumentationLines.source(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation),
      typeName: declaration.name,
      rawType: enumeration.rawType.spelling,
      cases: enumeration.cases.map {
        Case(
          documentation: DocumentationLines.lines(of: $0.documentation),
          name: $0.name,
          value: $0.literal,
          isOnly: enumeration.cases.count == 1,
        )
      },
      unrecognizedName: enumeration.unrecognizedName,
    )
  }
}
