import IR

/// What `Enum.mustache` needs.
struct EnumFile: Encodable {
  struct Case: Encodable {
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

extension ViewBuilder {
  func enumFile(_ id: TypeTable.ID, of scalar: Scalar, values: [JSONScalar]) -> EnumFile {
    let declaration = api.types[id]
    let cases = zip(values, names.cases(of: id)).map { value, name in
      EnumFile.Case(
        documentation: [], name: name, value: literal(value), isOnly: values.count == 1)
    }
    return EnumFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      rawType: spelling.spell(.scalar(scalar)),
      cases: cases,
      unrecognizedName: names.openCase(of: id),
    )
  }

  private func literal(_ value: JSONScalar) -> String {
    switch value {
    case .string(let text): Literal.string(text)
    case .integer(let number): Literal.integer(number)
    case .number(let text): text
    case .boolean(let value): Literal.boolean(value)
    }
  }
}
