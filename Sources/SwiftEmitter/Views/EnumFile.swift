import IR
import SwiftModel

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
  func enumFile(_ id: TypeTable.ID, of scalar: Scalar, values: [ListedValue]) -> EnumFile {
    let declaration = api.types[id]
    let cases = zip(values, names.cases(of: id)).map { value, name in
      guard let literal = Literal.value(value.scalar, of: scalar) else {
        preconditionFailure("an enumeration has values of one type")
      }
      return EnumFile.Case(
        documentation: lines(value.documentation),
        name: name,
        value: literal,
        isOnly: values.count == 1,
      )
    }
    return EnumFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      rawType: spelling.spell(.scalar(scalar)),
      cases: cases,
      unrecognizedName: NameTable.unrecognized,
    )
  }
}
