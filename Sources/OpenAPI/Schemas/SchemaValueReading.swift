import Diagnostics
import YAML

/// Reads the values of keywords that contain no schemas.
extension SchemaReader {
  mutating func types(_ value: Node) -> [Schema.TypeName] {
    let nodes: [Node]
    if case .sequence(let elements) = value.content {
      nodes = elements
      if nodes.isEmpty { report(.warning(.empty("type"), at: value.location)) }
      if version == .v30 { report(.warning(.typesOf31, at: value.location)) }
    } else {
      nodes = [value]
    }
    var types: [Schema.TypeName] = []
    for node in nodes {
      guard let text = typeName(node) else { continue }
      guard let type = Schema.TypeName(rawValue: text) ?? Schema.TypeName(synonym: text) else {
        report(.warning(.unknownType(text), at: node.location))
        continue
      }
      if type.rawValue != text { report(.warning(.synonym(text, type), at: node.location)) }
      if !types.contains(type) { types.append(type) }
    }
    return types
  }

  /// Returns the name of a type. An unquoted `null` is accepted as the name of the type.
  private mutating func typeName(_ node: Node) -> String? {
    if case .scalar(let scalar) = node.content, scalar.kind == .null,
      scalar.text == "null"
    {
      report(.warning(.unquotedNull, at: node.location))
      return scalar.text
    }
    return string(node, named: "type")
  }

  mutating func required(_ value: Node) -> [String] {
    // In older drafts of JSON Schema, `required` is a Boolean.
    if case .scalar(let scalar) = value.content, case .boolean = scalar.kind {
      report(.warning(.ignored("required", expected: .sequence), at: value.location))
      return []
    }
    var seen: Set<WireName> = []
    var names: [String] = []
    for element in nodes(value, named: "required") ?? [] {
      guard let name = string(element, named: "required") else { continue }
      if seen.insert(WireName(name)).inserted {
        names.append(name)
      } else {
        report(.warning(.requiredTwice(name), at: element.location))
      }
    }
    return names
  }

  /// Returns nil if the value is not an integer.
  func count(_ value: Node) -> Int? {
    guard case .scalar(let scalar) = value.content, scalar.kind == .integer else { return nil }
    return Int(scalar.text)
  }

  mutating func nodes(_ value: Node, _ keyword: some RawRepresentable<String>) -> [Node]? {
    nodes(value, named: keyword.rawValue)
  }

  private mutating func nodes(_ value: Node, named key: String) -> [Node]? {
    guard case .sequence(let nodes) = value.content else {
      report(.error(.wrongKind(key, expected: .sequence), at: value.location))
      return nil
    }
    return nodes
  }

  mutating func string(_ value: Node, _ keyword: SchemaKeyword.Text) -> String? {
    string(value, named: keyword.rawValue)
  }

  private mutating func string(_ value: Node, named key: String) -> String? {
    guard case .scalar(let scalar) = value.content, scalar.kind == .string else {
      report(.warning(.ignored(key, expected: .string), at: value.location))
      return nil
    }
    return scalar.text
  }

  /// Returns a text for human readers. The text of a number or a Boolean is accepted, too.
  mutating func prose(_ value: Node, _ keyword: SchemaKeyword.Text) -> String? {
    guard case .scalar(let scalar) = value.content else {
      report(.warning(.ignored(keyword.rawValue, expected: .string), at: value.location))
      return nil
    }
    switch scalar.kind {
    case .string: return scalar.text
    case .null:
      report(.warning(.null(keyword.rawValue), at: value.location))
      return nil
    case .boolean, .integer, .number:
      report(.warning(.unquotedString(keyword.rawValue), at: value.location))
      return scalar.text
    }
  }

  mutating func boolean(_ value: Node, _ keyword: SchemaKeyword.Flag) -> Bool {
    if case .scalar(let scalar) = value.content, case .boolean(let value) = scalar.kind {
      return value
    }
    guard let quoted = value.quotedBoolean else {
      report(.warning(.ignored(keyword.rawValue, expected: .boolean), at: value.location))
      return false
    }
    report(.warning(.quotedBoolean(keyword.rawValue), at: value.location))
    return quoted
  }
}

extension Schema.TypeName {
  /// Accepts names that programming languages use for types, such as `int`, and names in upper
  /// case.
  fileprivate init?(synonym text: String) {
    switch text.lowercased() {
    case "bool": self = .boolean
    case "int", "long", "int32", "int64": self = .integer
    case "float", "double", "decimal": self = .number
    case "str", "text", "uuid", "date", "datetime", "date-time": self = .string
    case "list": self = .array
    case "map", "dict": self = .object
    case let name: self.init(rawValue: name)
    }
  }
}

extension Diagnostic.Message {
  static func empty(_ keyword: some RawRepresentable<String>) -> Self { empty(keyword.rawValue) }
  fileprivate static func empty(_ key: String) -> Self {
    Self(.emptyKeyword, "'\(key)' is empty; ignored", omitting: .keyword, reason: "empty")
  }
  fileprivate static let typesOf31 = Self(
    .schemaDialect, "'type' is a sequence; accepted, although OpenAPI 3.0 allows only one type")
  fileprivate static let unquotedNull = Self(
    .looseType, "type null must be written in quotes; read as 'null'")
  fileprivate static func unknownType(_ name: String) -> Self {
    Self(
      .unknownType, "unknown type '\(name)'; ignored", omitting: .keyword, reason: "unknown type")
  }
  fileprivate static func synonym(_ name: String, _ type: Schema.TypeName) -> Self {
    Self(.unknownType, "unknown type '\(name)'; treated as '\(type.rawValue)'")
  }
  fileprivate static func requiredTwice(_ name: String) -> Self {
    Self(.duplicateRequired, "duplicate '\(name)' in 'required'")
  }
}
