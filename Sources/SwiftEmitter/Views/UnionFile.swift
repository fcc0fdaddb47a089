import IR

/// What `Union.mustache` needs.
struct UnionFile: Encodable {
  struct Case: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
  }

  /// The property that tells the variants apart.
  struct DiscriminatorView: Encodable {
    var wireName: String
    var choices: [Choice]
  }

  struct Choice: Encodable {
    /// The literal of a value of the discriminator.
    var value: String
    var name: String
    var type: String
  }

  var source: String
  var importsFoundation: Bool
  var documentation: [String?]
  var typeName: String
  var isRecursive: Bool
  var cases: [Case]
  var otherName: String
  var discriminator: DiscriminatorView?
  /// The variants in the order in which they are tried, where nothing tells them apart.
  var attempts: [Case]
}

extension ViewBuilder {
  func unionFile(
    _ id: TypeTable.ID, _ variants: [Variant], _ selection: Selection,
  ) -> UnionFile {
    let declaration = api.types[id]
    let cases = zip(variants, names.cases(of: id)).map { variant, name in
      UnionFile.Case(
        documentation: lines(documentation(of: variant.type)),
        name: name,
        type: spelling.spell(variant.type),
      )
    }
    var discriminator: UnionFile.DiscriminatorView?
    if case .discriminator(let property, let values) = selection {
      let choices = zip(cases, values).flatMap { unionCase, values in
        values.map {
          UnionFile.Choice(
            value: Literal.string($0), name: unionCase.name, type: unionCase.type)
        }
      }
      discriminator = UnionFile.DiscriminatorView(
        wireName: Literal.string(property), choices: choices)
    }
    return UnionFile(
      source: source(declaration.origin),
      importsFoundation: needsFoundation(variants.map(\.type)),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      isRecursive: variants.contains(where: \.isRecursive),
      cases: cases,
      otherName: names.openCase(of: id),
      discriminator: discriminator,
      attempts: discriminator == nil ? cases : [],
    )
  }

  /// What a declared type says of itself.
  func documentation(of type: TypeReference) -> Documentation {
    switch type {
    case .declared(let id): api.types[id].documentation
    case .nullable(let inner): documentation(of: inner)
    default: Documentation()
    }
  }
}
