import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  /// The form of a schema that lists its values; nil where they are not of a kind that can be
  /// told by a value, so that only the rest of the schema counts.
  mutating func enumerationForm(
    _ values: [Value], _ schema: MergedSchema, said documentation: [Value: Documentation] = [:],
  ) -> SchemaForm? {
    let type = schema.types.count == 1 ? schema.types[0] : commonType(of: values)
    switch type {
    case .boolean?: return .type(.scalar(.boolean))
    case .string?:
      return enumeration(of: .string, values, schema, documentation, Self.stringValue)
    case .integer?:
      return enumeration(
        of: integer(schema.format), values, schema, documentation, Self.integer)
    case .number?:
      let scalar = number(schema.format)
      let read = if case .integer = scalar { Self.integer } else { Self.numberValue }
      return enumeration(of: scalar, values, schema, documentation, read)
    case .array?, .object?, .null?:
      report(.warning(.valuesAreNoScalars, at: schema.location))
      return nil
    case nil: return mixedForm(values, schema)
    }
  }

  /// Values of several types make a union of an enumeration for each of them.
  private mutating func mixedForm(_ values: [Value], _ schema: MergedSchema) -> SchemaForm {
    let isFractional = values.contains { $0.type == .number }
    let types = values.map { value in
      value.type == .integer && isFractional ? .number : value.type
    }
    if types.contains(where: { $0 == .array || $0 == .object }) {
      report(.warning(.valuesAreMixed, at: schema.location))
      return .type(.any)
    }
    var seen: Set<Schema.TypeName> = []
    let written = schemas[schema.id]
    let variants = types.enumerated().filter { seen.insert($0.element).inserted }.map {
      (index, type) in
      var variant = schema
      variant.types = [type]
      variant.values = zip(values, types).filter { $0.1 == type }.map(\.0)
      return UnionPlan.Variant(
        source: .merged(variant), role: type.rawValue, title: nil,
        origin: written.origin.below(["enum", String(index)], at: written.origin.location))
    }
    return .union(
      UnionPlan(
        keyword: .oneOf, owner: schema.id, variants: variants, discriminator: nil, base: nil,
        tag: nil, location: schema.location))
  }

  /// The type that all values have. Integers among numbers are numbers.
  func commonType(of values: [Value]) -> Schema.TypeName? {
    var type: Schema.TypeName?
    for value in values {
      switch (type, value.type) {
      case (nil, let new): type = new
      case (.integer?, .number), (.number?, .integer): type = .number
      case (let known?, let new): if known != new { return nil }
      }
    }
    return type
  }

  private mutating func enumeration(
    of scalar: Scalar, _ values: [Value], _ schema: MergedSchema,
    _ documentation: [Value: Documentation], _ read: (Value) -> JSONScalar?,
  ) -> SchemaForm {
    var listed: [ListedValue] = []
    var seen: Set<WireName> = []
    for value in values {
      guard let converted = read(value) else {
        report(.warning(.valueIsOfAnotherType(value), at: schema.location))
        continue
      }
      if converted.isWritten(differentlyFrom: value) {
        report(.warning(.valueIsOfAnotherType(value, taken: converted), at: schema.location))
      }
      if seen.insert(WireName(converted.text)).inserted {
        listed.append(
          ListedValue(converted, documentation: documentation[value] ?? Documentation()))
      } else {
        report(.warning(.valueIsListedTwice(value), at: schema.location))
      }
    }
    return listed.isEmpty ? .type(.scalar(scalar)) : .enumeration(of: scalar, values: listed)
  }

  /// Scalars without quotation marks are taken for the text that they are.
  private static func stringValue(_ value: Value) -> JSONScalar? {
    switch value {
    case .string(let text), .integer(let text), .number(let text): .string(text)
    case .boolean(let value): .string(value ? "true" : "false")
    case .null, .array, .object: nil
    }
  }

  private static func integer(_ value: Value) -> JSONScalar? {
    switch value {
    case .string(let text), .integer(let text), .number(let text):
      JSONNumber.integer(text).map { .integer($0) }
    case .boolean, .null, .array, .object: nil
    }
  }

  private static func numberValue(_ value: Value) -> JSONScalar? {
    switch value {
    case .string(let text), .integer(let text), .number(let text):
      JSONNumber.text(text).map { .number($0) }
    case .boolean, .null, .array, .object: nil
    }
  }
}

extension Value {
  var type: Schema.TypeName {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension JSONScalar {
  /// Whether a string was listed without quotation marks, or a number with them.
  fileprivate func isWritten(differentlyFrom value: Value) -> Bool {
    switch self {
    case .string: value.type != .string
    case .integer, .number: value.type == .string
    case .boolean: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var valuesAreNoScalars: Self {
    Self(
      "'enum' lists objects or arrays, which is left out",
      omitting: .keyword, reason: "lists objects or arrays")
  }

  fileprivate static var valuesAreMixed: Self {
    Self(
      "'enum' lists objects or arrays among other values, so the type is any JSON",
      omitting: .type, reason: "values of several types")
  }

  fileprivate static func valueIsOfAnotherType(_ value: Value) -> Self {
    Self(
      "'enum' lists \(value.lowered.text), which is not of the schema's type and left out",
      omitting: .value, reason: "of another type")
  }

  fileprivate static func valueIsOfAnotherType(_ value: Value, taken scalar: JSONScalar) -> Self {
    let kind = if case .string = scalar { "a string" } else { "a number" }
    return Self("'enum' lists \(value.lowered.text), which is taken for \(kind) as the type says")
  }

  fileprivate static func valueIsListedTwice(_ value: Value) -> Self {
    Self("'enum' lists \(value.lowered.text) twice")
  }
}
