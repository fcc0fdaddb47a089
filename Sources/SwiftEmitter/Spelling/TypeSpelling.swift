import IR

/// Types as Swift spells them.
struct TypeSpelling {
  let names: NameTable
  let aliases: Aliases

  /// What a body is that has no type of its own.
  static let file = "FileContent"

  func spell(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): names.type(id)
    case .scalar(let scalar): spell(scalar)
    case .array(let element): "[\(spell(element))]"
    case .dictionary(let value): "[String: \(spell(value))]"
    case .nullable(let wrapped): "\(spell(aliases.withoutNull(wrapped)))?"
    case .any: "JSONValue"
    }
  }

  /// A type that another one declares.
  static func member(_ name: String, of type: String) -> String {
    "\(type).\(name)"
  }

  private func spell(_ scalar: Scalar) -> String {
    switch scalar {
    case .string: "String"
    case .boolean: "Bool"
    case .integer(.bits32): "Int32"
    case .integer: "Int64"
    case .number(.single): "Float"
    case .number: "Double"
    case .dateTime: "DateTime"
    case .binary: "Data"
    }
  }
}
