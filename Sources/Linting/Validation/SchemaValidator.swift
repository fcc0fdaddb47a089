import Diagnostics
import IR
import OpenAPI
import YAML

/// Validates values in a document against its schemas: those of OpenAPI 3.0 and Swagger 2.0, which
/// extend draft 4 of JSON Schema, and those of 3.1, which are draft 2020-12.
///
/// In contrast to the standard, `format` restricts values, properties that only requests or only
/// responses contain are never required, and `nullable` always allows null.
struct SchemaValidator {
  /// A value, and where it is.
  struct Instance {
    var node: Node
    /// The number of collections around the node, up to the whole value.
    var depth = 0
    /// The schema that the value was first validated against. Subschemas that apply to the same
    /// value are found from there.
    var schema: AddressedNode
  }

  var tree: DocumentTree
  private var patterns: [String: RegularExpression?] = [:]
  private var stepCount = 0
  private var depth = 0

  private static let stepLimit = 100_000
  private static let depthLimit = 100

  var isDraft4: Bool { tree.version == .v30 }

  init(_ tree: DocumentTree) {
    self.tree = tree
  }

  /// Validates a value against a schema and everything that it refers to.
  mutating func validate(_ value: Node, against schema: AddressedNode) -> Verdict {
    stepCount = 0
    return verdict(on: Instance(node: value, schema: schema), schema)
  }

  /// Returns whether the value satisfies the keywords of a schema.
  mutating func verdict(on instance: Instance, _ schema: AddressedNode) -> Verdict {
    stepCount += 1
    if depth > Self.depthLimit || stepCount > Self.stepLimit { return .unknown }
    depth += 1
    defer { depth -= 1 }
    guard let keywords = schema.node.mapping else { return verdict(onBoolean: instance, schema) }
    if instance.node.kind == .null, allowsNull(schema) { return .valid }
    var result = Verdict.valid
    if let reference = schema["$ref"], reference.node.text != nil {
      guard let target = tree.target(of: reference) else { return .unknown }
      result += verdict(on: instance, target)
      if isDraft4 { return result }
    }
    if !isDraft4, let dialect = schema["$schema"]?.node.text, !Self.isKnownDialect(dialect) {
      return .unknown
    }
    for entry in keywords.entries {
      let value = schema.child(entry.value, token: entry.key)
      result += verdict(on: instance, entry.key, value, of: schema)
    }
    return result
  }

  private static func isKnownDialect(_ text: String) -> Bool {
    text.contains("draft/2020-12") || text.contains("oas/3.1/dialect")
  }

  private func verdict(onBoolean instance: Instance, _ schema: AddressedNode) -> Verdict {
    guard case .boolean(false)? = schema.node.scalar?.kind else { return .valid }
    return mismatch("no value is allowed", instance, schema)
  }

  /// Whether the schema has `nullable: true`, which is accepted next to every keyword.
  private func allowsNull(_ schema: AddressedNode) -> Bool {
    ["nullable", "x-nullable"].contains { key in
      schema[key]?.node.scalar?.kind == .boolean(true) || schema[key]?.node.text == "true"
    }
  }

  /// Returns whether the value satisfies a keyword. Unknown keywords have no effect.
  private mutating func verdict(
    on instance: Instance, _ keyword: String, _ value: AddressedNode, of schema: AddressedNode,
  ) -> Verdict {
    switch keyword {
    case "type": return verdict(onTypeOf: instance, value)
    case "enum": return verdict(onEnumerated: instance, value.elements, value)
    case "format": return verdict(onFormatOf: instance, value, schema)
    case "allOf", "anyOf", "oneOf", "not", "if":
      return verdict(onCombined: instance, keyword, value, of: schema)
    default: break
    }
    if !isDraft4 {
      switch keyword {
      case "const": return verdict(onEnumerated: instance, [value], value)
      // Whether other keywords evaluate a part is not determined.
      case "unevaluatedProperties", "unevaluatedItems":
        return value.node.scalar?.kind == .boolean(true) ? .valid : .unknown
      case "$dynamicRef", "$recursiveRef", "$vocabulary": return .unknown
      default: break
      }
    }
    switch instance.node.content {
    case .scalar(let scalar):
      switch scalar.kind {
      case .string: return verdict(onString: scalar.text, instance, keyword, value)
      case .integer, .number:
        return verdict(onNumber: scalar.text, instance, keyword, value, schema)
      case .null, .boolean: return .valid
      }
    case .sequence(let nodes): return verdict(onArray: nodes, instance, keyword, value, schema)
    case .mapping(let mapping): return verdict(onObject: mapping, instance, keyword, value, schema)
    }
  }

  func mismatch(_ text: String, _ instance: Instance, _ schema: AddressedNode) -> Verdict {
    Verdict(failures: [
      Verdict.Failure(
        text: text, location: instance.node.location, schema: schema.location,
        depth: instance.depth)
    ])
  }

  /// Returns the regular expression of a `pattern`; nil if it is not supported.
  mutating func expression(_ pattern: String) -> RegularExpression? {
    if let known = patterns[pattern] { return known }
    let expression = RegularExpression(pattern)
    patterns[pattern] = .some(expression)
    return expression
  }

  private func verdict(onTypeOf instance: Instance, _ value: AddressedNode) -> Verdict {
    let names = value.node.text.map { [$0] } ?? value.elements.compactMap(\.node.text)
    let known = names.compactMap { ValueType(rawValue: $0) }
    if known.isEmpty || known.count != names.count { return .valid }
    if known.contains(where: { $0.includes(instance.node) }) { return .valid }
    let expected = alternatives(known.map(\.noun))
    var verdict = mismatch(
      "the value is \(ValueType(instance.node).noun), but the schema requires \(expected)",
      instance, value)
    verdict.failures[0].isOtherType = true
    return verdict
  }

  private func verdict(
    onEnumerated instance: Instance, _ values: [AddressedNode], _ keyword: AddressedNode,
  ) -> Verdict {
    if values.isEmpty || values.contains(where: { $0.node.hasSameValue(as: instance.node) }) {
      return .valid
    }
    let texts = values.compactMap(\.node.text)
    let value = instance.node.shortText
    if values.count == 1 {
      return mismatch(
        "the value \(value) differs from \(values[0].node.shortText), the only one that is allowed",
        instance, keyword)
    }
    let hint = instance.node.text.map { suggestion(for: $0, among: texts) } ?? ""
    return mismatch("\(value) is not a value of 'enum'\(hint)", instance, keyword)
  }

  private func verdict(
    onFormatOf instance: Instance, _ value: AddressedNode, _ schema: AddressedNode,
  ) -> Verdict {
    guard let name = value.node.text, let format = ValueFormat(rawValue: name),
      let scalar = instance.node.scalar
    else { return .valid }
    // A format applies to strings if the schema allows them, and to numbers if it allows these.
    guard let problem = format.problem(of: scalar) else { return .valid }
    return mismatch(
      "\(instance.node.shortText) is not in the format '\(name)': \(problem)", instance, value)
  }
}
