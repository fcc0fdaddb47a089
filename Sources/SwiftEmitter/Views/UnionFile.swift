import Mustache
import SwiftModel

/// The view of `Union.mustache`.
struct UnionFile: FileView {
  struct Case: View {
    var documentation: [String?]
    var name: String
    var type: String
    /// Whether the type is `DateTime`. It decodes any string, so the case is selected only if the
    /// string is a valid date-time.
    var isDateTime = false
    /// Whether the case is tried only for values that are not objects, since its type decodes any
    /// JSON.
    var isTriedForNonObjects = false
  }

  /// The property that selects a variant.
  struct DiscriminatorView: View {
    var wireName: String
    var choices: [Choice]
  }

  struct Choice: View {
    /// The literal of a value of the discriminator.
    var value: String
    /// The variants that are tried for this value, in order.
    var attempts: [Case]
  }

  var source: String
  var documentation: [String?]
  var typeName: String
  var isIndirect: Bool
  var cases: [Case]
  var otherName: String
  var discriminator: DiscriminatorView?
  /// The variants that are tried, in order, if no discriminator selects one.
  var attempts: [Case]
}

extension UnionFile {
  init(_ declaration: Client.TypeDeclaration, _ union: Client.Union) {
    self.init(
      source: DocumentationLines.source(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation),
      typeName: declaration.name,
      isIndirect: union.isIndirect,
      cases: union.cases.map { Case($0) },
      otherName: union.otherName,
      discriminator: union.discriminator.map { discriminator in
        DiscriminatorView(
          wireName: Literal.string(discriminator.wireName),
          choices: discriminator.choices.map { choice in
            Choice(value: Literal.string(choice.value), attempts: choice.attempts.map { Case($0) })
          },
        )
      },
      attempts: union.attempts.map {
        Case($0.unionCase, isTriedForNonObjects: $0.excludesObjects)
      },
    )
  }
}

extension UnionFile.Case {
  fileprivate init(_ unionCase: Client.Union.Case, isTriedForNonObjects: Bool = false) {
    self.init(
      documentation: DocumentationLines.lines(of: unionCase.documentation),
      name: unionCase.name,
      type: unionCase.type.spelling,
      isDateTime: unionCase.isDateTime,
      isTriedForNonObjects: isTriedForNonObjects,
    )
  }
}
