import IR
import Mustache
import SwiftModel

/// The view of `enum.mustache`.
struct EnumView: View {
  struct Case: View {
    var documentation: [String?]
    var name: String
    /// The literal of the value on the wire.
    var value: String
    /// Whether the value is compared by its bytes, since Swift treats some texts with different
    /// bytes as equal.
    var isComparedByBytes = false
    /// The value in JSON syntax, as code in documentation.
    var valueText: String
    var isOnly: Bool
  }

  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var rawType: String
  var cases: [Case]
  var unrecognizedName: String
}

extension EnumView {
  init(_ declaration: Client.TypeDeclaration, _ enumeration: Client.Enumeration, width: Int) {
    self.init(
      schema: DocumentationLines.schema(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation, width: width),
      typeName: declaration.simpleName,
      rawType: enumeration.rawType.spelling,
      cases: enumeration.cases.map {
        Case(
          documentation: DocumentationLines.lines(of: $0.documentation, width: width),
          name: $0.name,
          value: $0.literal,
          isComparedByBytes: $0.value.isUnicodeText,
          valueText: DocumentationLines.code($0.value.jsonText),
          isOnly: enumeration.cases.count == 1,
        )
      },
      unrecognizedName: enumeration.unrecognizedName,
    )
  }
}

extension JSONScalar {
  /// Whether the value is a string with other characters than those of ASCII.
  fileprivate var isUnicodeText: Bool {
    if case .string(let text) = self { text.utf8.contains { $0 >= 0x80 } } else { false }
  }
}
