import Diagnostics
import YAML

extension DocumentReader {
  mutating func components(of root: inout NodeReader) -> NodeReader? {
    guard let node = root.node("components") else { return nil }
    return reader(of: node, as: "'components'")
  }

  /// Collects the component schemas, and the names that components give to the objects that they
  /// refer to.
  mutating func indexComponentNames(of components: inout NodeReader?) {
    guard var reader = components else { return }
    for member in reader.members("schemas") {
      pathReader.contentReader.schemaReader.components.add(member)
      if !state.resolver.hasOwnKeywords(member.value) { indexName(of: member, kind: .schema) }
    }
    for member in reader.members("responses") { indexName(of: member, kind: .response) }
    reader.ignore(
      "parameters", "requestBodies", "headers", "examples", "links", "callbacks", "pathItems",
      "mediaTypes")
    components = reader
  }

  private mutating func indexName(of member: NodeReader.Member, kind: ObjectKind) {
    let root = state.resolver.library.path(of: state.resolver.library.rootFile)
    guard case .scalar(let scalar)? = member.value.reference?.content,
      case .success(let reference) = Reference.parse(scalar.text),
      case .pointer(let written) = reference.fragment,
      let path = reference.path.map({ state.resolver.library.resolved($0, in: root) }) ?? root
    else { return }
    let pointer = path == root ? state.resolver.swagger?.converted(written) ?? written : written
    pathReader.contentReader.schemaReader.components.add(
      member.key, of: kind, at: pointer, in: path)
  }

  /// Reads all components in document order, including those that no operation uses, and returns
  /// the schemas. Errors in components that no operation uses become warnings, except errors of
  /// references, such as a cycle or a file that may not be read.
  mutating func readComponents(_ components: inout NodeReader) -> [Schema.ID] {
    let members = components.members("schemas")
    for member in members { checkName(of: member) }
    let count = state.diagnostics.count
    let schemas = members.map { componentSchema($0) }
    pathReader.contentReader.schemaReader.readPendingSchemas()
    readOtherComponents(&components)
    pathReader.contentReader.schemaReader.readPendingSchemas()
    for index in state.diagnostics.indices.dropFirst(count) {
      state.diagnostics[index].becomeWarning()
    }
    return schemas
  }

  /// Returns the schema of a component. A component that only refers to another component gets a
  /// schema of its own.
  private mutating func componentSchema(_ member: NodeReader.Member) -> Schema.ID {
    let target = pathReader.contentReader.schemaReader.schema(member.value)
    guard member.value.reference != nil, !state.resolver.hasOwnKeywords(member.value),
      case .component(let name) = pathReader.contentReader.schemaReader.table[target].name,
      WireName(name) != WireName(member.key)
    else { return target }
    return pathReader.contentReader.schemaReader.alias(at: member.value, of: target)
  }

  private mutating func readOtherComponents(_ components: inout NodeReader) {
    for member in components.members("responses") {
      checkName(of: member)
      _ = pathReader.contentReader.response(member.value)
    }
    for member in components.members("parameters") {
      checkName(of: member)
      _ = pathReader.contentReader.parameter(member.value)
    }
    for member in components.members("requestBodies") {
      checkName(of: member)
      _ = pathReader.contentReader.requestBody(member.value)
    }
    for member in components.members("headers") {
      checkName(of: member)
      _ = pathReader.contentReader.header(member.value)
    }
    for member in components.members("examples") {
      checkName(of: member)
      _ = pathReader.contentReader.example(member.value, named: nil)
    }
    for member in components.members("securitySchemes") { checkName(of: member) }
  }

  /// Reports invalid names, such as `Page[User]`, which are common. All names are accepted, since
  /// only their letters and digits become part of the client.
  private mutating func checkName(of member: NodeReader.Member) {
    if member.key.isEmpty || !member.key.utf8.allSatisfy(isAllowedInName) {
      report(.warning(.invalidName(member.key), at: member.keyLocation))
    }
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

extension Diagnostic {
  /// Turns an error into a warning, since only a component that no operation uses is affected.
  fileprivate mutating func becomeWarning() {
    if severity == .warning { return }
    severity = .warning
    message.omission = message.omission ?? Omission(.type, "an invalid component that is not used")
  }
}

extension Diagnostic.Message {
  fileprivate static func invalidName(_ name: String) -> Self {
    Self(
      .componentName,
      "component name '\(name)' is invalid; allowed are letters, digits, '.', '-', '_'")
  }
}
