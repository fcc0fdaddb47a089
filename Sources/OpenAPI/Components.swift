import Diagnostics
import YAML

/// The names that the root document gives to objects of other files, by writing a component that
/// is nothing but a `$ref`.
///
/// They are found in the text of the references alone, so a name depends neither on which reference
/// is followed first nor on what is selected.
struct ComponentNames: Sendable {
  private struct Key: Hashable, Sendable {
    var kind: ObjectKind
    var path: WireName
    var pointer: JSONPointer
  }

  private var names: [Key: String] = [:]
  /// The values of `components.schemas`, in document order.
  private(set) var schemaNodes: [PlacedNode] = []
  private var schemaIndexes: [WireName: Int] = [:]

  /// A component by its name, as discriminators have it.
  func schema(named name: String) -> PlacedNode? {
    schemaIndexes[WireName(name)].map { schemaNodes[$0] }
  }

  mutating func add(_ schema: NodeReader.Member) {
    schemaIndexes[WireName(schema.key)] = schemaNodes.count
    schemaNodes.append(schema.value)
  }

  func name(of kind: ObjectKind, at pointer: JSONPointer, in path: String) -> String? {
    names.isEmpty ? nil : names[Key(kind: kind, path: WireName(path), pointer: pointer)]
  }

  mutating func add(_ name: String, of kind: ObjectKind, at pointer: JSONPointer, in path: String) {
    let key = Key(kind: kind, path: WireName(path), pointer: pointer)
    if names[key] == nil { names[key] = name }
  }
}

extension DocumentLoader {
  mutating func components(of root: inout NodeReader) -> NodeReader? {
    guard let placed = root.node("components") else { return nil }
    return reader(of: placed, as: "'components'")
  }

  /// Learns the names that components give to what they refer to.
  mutating func indexComponentNames(of components: inout NodeReader?) {
    guard var reader = components else { return }
    for member in reader.members("schemas") {
      componentNames.add(member)
      if !resolver.hasOwnKeywords(member.value) { indexName(of: member, kind: .schema) }
    }
    for member in reader.members("responses") { indexName(of: member, kind: .response) }
    reader.ignore(
      "parameters", "requestBodies", "headers", "examples", "links", "callbacks", "pathItems",
      "mediaTypes")
    components = reader
  }

  private mutating func indexName(of member: NodeReader.Member, kind: ObjectKind) {
    let root = resolver.library.path(of: resolver.library.rootFile)
    guard case .scalar(let scalar)? = member.value.reference?.content,
      case .success(let reference) = Reference.parse(scalar.text),
      case .pointer(let pointer) = reference.fragment,
      let path = reference.path.map({ normalized($0, in: root) }) ?? root
    else { return }
    componentNames.add(member.key, of: kind, at: pointer, in: path)
  }

  /// Reads every component, in document order, also those that no operation reaches, and returns
  /// the schemas. What is wrong with those that nothing reaches stops nothing, except references
  /// that nobody may follow or that have no end.
  mutating func readComponents(_ components: inout NodeReader) -> [Schema.ID] {
    let members = components.members("schemas").filter { isValidKey($0) }
    let count = diagnostics.count
    resolver.missingTargetsMatter = false
    let schemas = members.map { componentSchema($0) }
    readWaitingSchemas()
    readOthers(&components)
    readWaitingSchemas()
    for index in diagnostics.indices.dropFirst(count) { diagnostics[index].becomeWarning() }
    resolver.missingTargetsMatter = true
    return schemas
  }

  /// A component that is another one in other words is a schema of its own all the same.
  private mutating func componentSchema(_ member: NodeReader.Member) -> Schema.ID {
    let target = schema(member.value)
    guard member.value.reference != nil, !resolver.hasOwnKeywords(member.value),
      case .component(let name) = schemas[target].name, WireName(name) != WireName(member.key)
    else { return target }
    return alias(at: member.value, of: target)
  }

  private mutating func readOthers(_ components: inout NodeReader) {
    for member in components.members("responses") where isValidKey(member) {
      _ = response(member.value)
    }
    for member in components.members("parameters") where isValidKey(member) {
      _ = parameter(member.value)
    }
    for member in components.members("requestBodies") where isValidKey(member) {
      _ = requestBody(member.value)
    }
    for member in components.members("headers") where isValidKey(member) {
      _ = header(member.value)
    }
    for member in components.members("examples") where isValidKey(member) {
      _ = example(member.value, named: nil)
    }
    for member in components.members("securitySchemes") { _ = isValidKey(member) }
  }

  /// Whether a component is read under its key. Real documents have keys that the specification
  /// does not allow, such as `Page[User]`; what looks like code rather than like a name is refused.
  private mutating func isValidKey(_ member: NodeReader.Member) -> Bool {
    if member.key.isEmpty || member.key.utf8.contains(where: isOfNoName) {
      diagnostics.append(.error(.badKey(member.key), at: member.keyLocation))
      return false
    }
    if !member.key.utf8.allSatisfy(isAllowedInName) {
      diagnostics.append(.warning(.badKey(member.key), at: member.keyLocation))
    }
    return true
  }
}

private func isAllowedInName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}

private func isOfNoName(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || "\"'`;{}\\".utf8.contains(byte)
}

extension Diagnostic {
  /// What is an error elsewhere costs no more here than the component.
  fileprivate mutating func becomeWarning() {
    if severity == .warning { return }
    severity = .warning
    message.omission = message.omission ?? Omission(.type, "a broken component that nothing uses")
  }
}

extension Diagnostic.Message {
  fileprivate static func badKey(_ key: String) -> Self {
    Self("'\(key)' is no name of a component: letters, digits, '.', '_' and '-' are")
  }
}
