import SwiftModel

/// The view of `Union.mustache`.
struct UnionFile: Encodable {
  struct Case: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    /// Whether any text decodes as the type, so that a text must also be a date.
    var isDateTime = false
    /// Whether any JSON decodes as the type, so that objects are excluded.
    var isTriedForNonObjects = false
  }

  /// The property that selects a variant.
  struct DiscriminatorView: Encodable {
    var wireName: String
    var choices: [Choice]
  }

  struct Choice: Encodable {
    /// The literal of a value of the discriminator.
    var value: String
    /// The variants with this value, in the order in which they are tried.
    var attempts: [Case]
  }

  var source: String
  var documentation: [String?]
  var typeName: String
  var isIndirect: Bool
  var cases: [Case]
  var otherName: String
  var discriminator: DiscriminatorView?
  /// The variants in the order in which they are tried if the discriminator selects none.
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
