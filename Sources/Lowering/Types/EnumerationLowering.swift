import Diagnostics
import IR
import OpenAPI

/// What the document says about a value of an enumeration.
struct ValueAnnotation {
  var name: String?
  var documentation = Documentation()
}

extension TypeLowering {
  /// Returns the kind of a schema with `enum` or `const`. Returns nil for a schema of arrays or
  /// objects, whose `enum` is reported and ignored.
  mutating func enumerationKind(
    _ values: [Value], _ schema: MergedSchema, annotations: [Value: ValueAnnotation] = [:],
  ) -> TypeKind? {
    let annotations = annotations.isEmpty ? extensions(of: schema) : annotations
    let type = schema.types.count == 1 ? schema.types[0] : values.commonType
    switch type {
    case .boolean?: return .reference(.scalar(.boolean))
    case .string?:
      return enumeration(of: .string, values, schema, annotations, Self.stringValue)
    case .integer?:
      return enumeration(
        of: Scalar(.integer, format: schema.format) ?? .integer(.unstated), values, schema,
        annotations, Self.integerValue)
    case .number?:
      let scalar = Scalar(.number, format: schema.format) ?? .number(.unstated)
      let read = if case .integer = scalar { Self.integerValue } else { Self.numberValue }
      return enumeration(of: scalar, values, schema, annotations, read)
    case .array?, .object?, .null?:
      report(.warning(.valuesAreNotScalars, at: schema.location))
      return nil
    case nil: return mixedEnumerationKind(values, schema)
    }
  }

  /// Returns the names and descriptions that extensions give to the values of a schema.
  private func extensions(of schema: MergedSchema) -> [Value: ValueAnnotation] {
    let written = schemas[schema.id]
    guard let values = written.enumeration,
      written.valueNames != nil || written.valueDescriptions != nil
    else { return [:] }
    var result: [Value: ValueAnnotation] = [:]
    for (index, value) in values.enumerated() where result[value] == nil {
      result[value] = ValueAnnotation(
        name: written.valueNames?.text(of: value, at: index, among: values),
        documentation: Documentation(
          details: written.valueDescriptions?.text(of: value, at: index, among: values)))
    }
    return result
  }

  /// Returns a union with an enumeration for each type of the values. Returns any JSON if a value
  /// is an array or an object.
  private mutating func mixedEnumerationKind(_ values: [Value], _ schema: MergedSchema) -> TypeKind
  {
    let isFractional = values.contains { $0.type == .number }
    let types = values.map { value in
      value.type == .integer && isFractional ? .number : value.type
    }
    if types.contains(where: { $0 == .array || $0 == .object }) {
      report(.warning(.valuesAreMixed, at: schema.location))
      return .reference(.any)
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

  private mutating func enumeration(
    of scalar: Scalar, _ values: [Value], _ schema: MergedSchema,
    _ annotations: [Value: ValueAnnotation], _ read: (Value) -> JSONScalar?,
  ) -> TypeKind {
    var listed: [ListedValue] = []
    var seen: Set<WireName> = []
    for value in values {
      guard let converted = read(value) else {
        report(.warning(.valueIsOfAnotherType(value), at: schema.location))
        continue
      }
      if converted.isWritten(differentlyFrom: value) {
        report(.warning(.valueIsOfAnotherType(value, used: converted), at: schema.location))
      }
      if seen.insert(WireName(converted.text)).inserted {
        listed.append(
          ListedValue(
            converted, name: annotations[value]?.name,
            documentation: annotations[value]?.documentation ?? Documentation()))
      } else {
        report(.warning(.valueIsListedTwice(value), at: schema.location))
      }
    }
    return listed.isEmpty ? .reference(.scalar(scalar)) : .enumeration(of: scalar, values: listed)
  }

  /// Returns a value as a string. A number without quotation marks becomes its text in the
  /// document.
  private static func stringValue(_ value: Value) -> JSONScalar? {
    switch value {
    case .string(let text), .integer(let text), .number(let text): .string(text)
    case .boolean(let value): .string(value ? "true" : "false")
    case .null, .array, .object: nil
    }
  }

  private static func integerValue(_ value: Value) -> JSONScalar? {
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

extension Schema.ValueTexts {
  /// Returns the text of a value; nil if it has none, or if the numbers of texts and values differ.
  fileprivate func text(of value: Value, at index: Int, among values: [Value]) -> String? {
    let text =
      switch self {
      case .inOrder(let texts): texts.count == values.count ? texts[index] : nil
      case .byValue(let texts):
        texts.first { $0.value == WireName(value.lowered.selectingText) }?.text
      }
    return text == "" ? nil : text
  }
}

extension JSONScalar {
  /// Returns whether a string is written without quotation marks, or a number with them.
  fileprivate func isWritten(differentlyFrom value: Value) -> Bool {
    switch self {
    case .string: value.type != .string
    case .integer, .number: value.type == .string
    case .boolean: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let valuesAreNotScalars = Self(
    .enumOfObjects, "'enum' lists objects or arrays, which is not supported; ignored",
    omitting: .keyword, reason: "lists objects or arrays")

  fileprivate static let valuesAreMixed = Self(
    .enumOfObjects, "'enum' lists objects or arrays among other values; the type is any JSON",
    omitting: .type, reason: "values of several types")

  fileprivate static func valueIsOfAnotherType(_ value: Value) -> Self {
    Self(
      .enumValueType,
      "'enum' lists \(value.lowered.text), which is not of the schema's type; ignored",
      omitting: .value, reason: "of another type")
  }

  fileprivate static func valueIsOfAnotherType(_ value: Value, used scalar: JSONScalar) -> Self {
    let kind = if case .string = scalar { "a string" } else { "a number" }
    return Self(
      .enumValueType,
      "'enum' lists \(value.lowered.text), which is not of the schema's type; used as \(kind)")
  }

  fileprivate static func valueIsListedTwice(_ value: Value) -> Self {
    Self(.duplicateEnumValue, "'enum' lists \(value.lowered.text) twice; the second is ignored")
  }
}
