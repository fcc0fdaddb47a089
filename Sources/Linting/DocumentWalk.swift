import Diagnostics
import OpenAPI
import YAML

/// Visits all schemas, examples and defaults of a document once, and validates the values.
struct DocumentWalk {
  private(set) var diagnostics: [Diagnostic] = []
  var validator: SchemaValidator
  private let operations: Set<SourceLocation>?
  private var visited: Set<NodeAddress> = []
  /// The schemas that are visited later, so that nested schemas need no recursion.
  private var pendingSchemas: [AddressedNode] = []

  init(_ tree: DocumentTree, selecting operations: Set<SourceLocation>?) {
    validator = SchemaValidator(tree)
    self.operations = operations
  }

  private var tree: DocumentTree {
    _read { yield validator.tree }
    _modify { yield &validator.tree }
  }

  mutating func walk() {
    let root = tree.root
    for path in root.membersOf("paths") { visit(pathItem: path) }
    if operations == nil {
      for call in root.membersOf("webhooks") { visit(pathItem: call) }
      visitComponents(of: tree.isSwagger ? root : root["components"])
    }
    while let schema = pendingSchemas.popLast() { visit(schema: schema) }
  }

  private mutating func visitComponents(of components: AddressedNode?) {
    guard let components else { return }
    pendingSchemas += components.membersOf(tree.isSwagger ? "definitions" : "schemas")
    for parameter in components.membersOf("parameters") { visit(parameter: parameter) }
    for response in components.membersOf("responses") { visit(response: response) }
    if tree.isSwagger { return }
    for body in components.membersOf("requestBodies") { visit(body: body) }
    for header in components.membersOf("headers") { visit(parameter: header) }
    for item in components.membersOf("pathItems") { visit(pathItem: item) }
    for callback in components.membersOf("callbacks") { visit(callback: callback) }
    for type in components.members where type.entry.key == "mediaTypes" {
      for member in type.value.members { visit(mediaType: member.value, named: "") }
    }
  }

  /// Returns the object that a node is or refers to, if it is visited for the first time.
  private mutating func newObject(_ node: AddressedNode) -> AddressedNode? {
    guard let object = tree.object(node), visited.insert(object.address).inserted else {
      return nil
    }
    return object
  }

  private mutating func visit(pathItem node: AddressedNode) {
    guard let item = newObject(node) else { return }
    var isSelected = operations == nil
    for member in item.members where PathMethods.contains(member.entry.key) {
      if let operations, !operations.contains(member.value.location) { continue }
      isSelected = true
      visit(operation: member.value)
    }
    for member in item.membersOf("additionalOperations") where operations == nil {
      visit(operation: member)
    }
    if isSelected { visit(parametersOf: item) }
  }

  private mutating func visit(parametersOf object: AddressedNode) {
    for parameter in object["parameters"]?.elements ?? [] { visit(parameter: parameter) }
  }

  private mutating func visit(operation: AddressedNode) {
    visit(parametersOf: operation)
    if let body = operation["requestBody"] { visit(body: body) }
    for response in operation.membersOf("responses") { visit(response: response) }
    for callback in operation.membersOf("callbacks") { visit(callback: callback) }
  }

  private mutating func visit(callback node: AddressedNode) {
    guard let callback = newObject(node) else { return }
    for member in callback.members where !member.entry.key.hasPrefix("x-") {
      visit(pathItem: member.value)
    }
  }

  private mutating func visit(body node: AddressedNode) {
    guard let body = newObject(node) else { return }
    visit(contentOf: body)
  }

  private mutating func visit(contentOf object: AddressedNode) {
    for member in object["content"]?.members ?? [] {
      visit(mediaType: member.value, named: member.entry.key)
    }
  }

  private mutating func visit(response node: AddressedNode) {
    guard let response = newObject(node) else { return }
    for header in response.membersOf("headers") { visit(parameter: header) }
    visit(contentOf: response)
    guard tree.isSwagger, let schema = response["schema"] else { return }
    pendingSchemas.append(schema)
    for example in response["examples"]?.members ?? [] where isJSON(example.entry.key) {
      validate(example.value, as: .example, against: schema)
    }
  }

  private mutating func visit(mediaType node: AddressedNode, named name: String) {
    guard let mediaType = tree.object(node) else { return }
    for encoding in mediaType.membersOf("encoding") {
      for header in encoding.membersOf("headers") { visit(parameter: header) }
    }
    if let schema = mediaType["itemSchema"] { pendingSchemas.append(schema) }
    guard let schema = mediaType["schema"] else { return }
    pendingSchemas.append(schema)
    if isJSON(name), visited.insert(mediaType.address).inserted {
      for example in examples(of: mediaType) {
        validate(example, as: .example, against: schema)
      }
    }
  }

  /// Whether examples of a media type are JSON values. Those of other media types are texts.
  private func isJSON(_ mediaType: String) -> Bool {
    let essence = mediaType.lowercased().prefix { $0 != ";" }.filter { $0 != " " }
    return essence == "application/json" || essence.hasSuffix("+json")
  }

  /// The values of `example` and `examples`, without those in other files.
  private mutating func examples(of object: AddressedNode) -> [AddressedNode] {
    let named = object["examples"]?.members.compactMap { member in
      let example = tree.object(member.value)
      return example?["dataValue"] ?? example?["value"]
    }
    return (object["example"].map { [$0] } ?? []) + (named ?? [])
  }

  /// Visits a parameter or a header.
  private mutating func visit(parameter node: AddressedNode) {
    guard let parameter = newObject(node) else { return }
    visit(contentOf: parameter)
    if let schema = parameter["schema"] {
      pendingSchemas.append(schema)
      for example in examples(of: parameter) {
        validate(example, as: .example, against: schema, isSerialized: true)
      }
    } else if tree.isSwagger {
      // A parameter of Swagger 2.0 contains the keywords of its schema.
      if let value = parameter["default"] {
        validate(value, as: .defaultValue, against: parameter, isSerialized: true)
      }
      if let items = parameter["items"] { pendingSchemas.append(items) }
    }
  }

  private mutating func visit(schema: AddressedNode) {
    guard schema.node.mapping != nil, visited.insert(schema.address).inserted else { return }
    if let reference = schema["$ref"], reference.node.text != nil {
      if let target = tree.target(of: reference) { pendingSchemas.append(target) }
      if validator.isDraft4 { return }
    }
    for member in schema.members {
      switch member.entry.key {
      case "default": validate(member.value, as: .defaultValue, against: schema)
      case "example": validate(member.value, as: .example, against: schema)
      case "examples" where !validator.isDraft4:
        for example in member.value.elements { validate(example, as: .example, against: schema) }
      case "enum": validate(enumeration: member.value.elements, of: schema)
      case "const" where !validator.isDraft4: validate(enumeration: [member.value], of: schema)
      case "properties", "patternProperties", "$defs", "definitions", "dependentSchemas":
        pendingSchemas += member.value.members.map(\.value)
      case "allOf", "prefixItems": pendingSchemas += member.value.elements
      case "oneOf", "anyOf":
        pendingSchemas += member.value.elements
        reportEqualVariants(member.value, member.entry.key)
      case "items":
        pendingSchemas += member.value.elements + [member.value]
      case "not", "if", "then", "else", "additionalProperties", "additionalItems", "contains",
        "propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema":
        pendingSchemas.append(member.value)
      default: break
      }
    }
  }

  private mutating func validate(
    _ value: AddressedNode, as kind: ValueKind, against schema: AddressedNode,
    isSerialized: Bool = false,
  ) {
    let verdict = validator.validate(value.node, against: schema)
    if !verdict.isInvalid { return }
    if isSerialized, validator.mayBeSerialized(value.node, schema) { return }
    for failure in verdict.failures.prefix(Self.failureLimit) { report(failure, as: kind) }
  }

  /// Validates the values of `enum` against the other keywords. A value of another type is not
  /// reported, since the reader of the document does.
  private mutating func validate(enumeration values: [AddressedNode], of schema: AddressedNode) {
    let entries = schema.node.mapping?.entries.filter { $0.key != "enum" && $0.key != "const" }
    let others = AddressedNode(
      node: Node(.mapping(Mapping(entries ?? [])), at: schema.location), address: schema.address)
    for value in values {
      let verdict = validator.validate(value.node, against: others)
      for failure in verdict.failures.prefix(1) where !failure.isOtherType {
        report(failure, as: .enumValue)
      }
    }
  }

  private mutating func report(_ failure: Verdict.Failure, as kind: ValueKind) {
    diagnostics.append(
      .warning(
        .mismatch(kind, failure.text), at: failure.location,
        notes: [Diagnostic.Note(.schema, at: failure.schema)]))
  }

  /// Reports the second of two equal variants.
  private mutating func reportEqualVariants(_ variants: AddressedNode, _ keyword: String) {
    let elements = variants.elements
    if elements.count > 500 { return }
    for (index, variant) in elements.enumerated() {
      let earlier = elements[..<index].firstIndex { $0.node.hasSameValue(as: variant.node) }
      guard let earlier else { continue }
      diagnostics.append(
        .warning(
          .equalVariants(earlier + 1, index + 1, keyword), at: variant.location,
          notes: [Diagnostic.Note(.equalVariant, at: elements[earlier].location)]))
    }
  }

  /// The maximum number of reports about one value.
  private static let failureLimit = 10
}

/// What a value in a document is for.
enum ValueKind {
  case example, defaultValue, enumValue
}

/// The keys of a path item that are HTTP methods.
enum PathMethods {
  static func contains(_ key: String) -> Bool {
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].contains(key)
  }
}

extension DocumentTree {
  /// Returns the object that a node is or refers to, through references to references.
  mutating func object(_ node: AddressedNode) -> AddressedNode? {
    var node = node
    for _ in 0..<20 {
      guard let reference = node["$ref"], reference.node.text != nil else { return node }
      guard let target = target(of: reference) else { return nil }
      node = target
    }
    return nil
  }
}

extension AddressedNode {
  /// The values of a mapping that is a member, without extensions.
  func membersOf(_ key: String) -> [AddressedNode] {
    (self[key]?.members ?? []).filter { !$0.entry.key.hasPrefix("x-") }.map(\.value)
  }
}

extension SchemaValidator {
  /// Whether a value of a parameter or header may be the text that is sent, such as `a,b` for an
  /// array, or `5` for a string.
  mutating func mayBeSerialized(_ value: Node, _ schema: AddressedNode) -> Bool {
    guard let scalar = value.scalar else { return false }
    return readings(ofSerialized: scalar.text, at: value.location).contains { node in
      !validate(node, against: schema).isInvalid
    } || hasCollectionType(schema)
  }

  /// The values that a text may represent: a string, a number, a Boolean.
  private func readings(ofSerialized text: String, at location: SourceLocation) -> [Node] {
    var kinds: [Scalar.Kind] = [.string]
    if Double(text) != nil { kinds.append(.number) }
    if text == "true" || text == "false" { kinds.append(.boolean(text == "true")) }
    return kinds.map { Node(.scalar(Scalar(text: text, kind: $0)), at: location) }
  }

  /// Whether values of the schema may be arrays or objects, whose texts are not validated.
  private mutating func hasCollectionType(_ schema: AddressedNode) -> Bool {
    let empty: [Node.Content] = [.sequence([]), .mapping(Mapping())]
    return empty.contains { content in
      let verdict = validate(Node(content, at: schema.location), against: schema)
      return !verdict.failures.contains { $0.isOtherType }
    }
  }
}

extension Diagnostic.Message {
  static func mismatch(_ kind: ValueKind, _ problem: String) -> Self {
    switch kind {
    case .example: Self(.exampleMismatch, "invalid example: \(problem)")
    case .defaultValue: Self(.defaultMismatch, "invalid default: \(problem)")
    case .enumValue: Self(.enumMismatch, "invalid value of 'enum': \(problem)")
    }
  }
  fileprivate static func equalVariants(_ first: Int, _ second: Int, _ keyword: String) -> Self {
    Self(
      .unreachableVariant,
      keyword == "oneOf"
        ? """
        variants \(first) and \(second) of 'oneOf' are equal; a value of them is invalid, since it \
        matches both
        """ : "variants \(first) and \(second) of 'anyOf' are equal; the second has no effect")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static let schema = Self("the schema")
  fileprivate static let equalVariant = Self("the earlier variant")
}
