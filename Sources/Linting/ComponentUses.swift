import Diagnostics
import OpenAPI
import YAML

/// Finds the components of the root document that nothing refers to.
///
/// A component is used if references lead to it from paths, webhooks, extensions or any other file,
/// if it extends a used schema with a discriminator, or if a URI or an anchor may refer to it.
struct ComponentUses {
  private var tree: DocumentTree
  private var used: Set<NodeAddress> = []
  /// The nodes to search for references. They have no addresses, since a document has many nodes.
  private var pending: [(node: Node, file: SourceFiles.ID)] = []
  /// The components that extend a component with `allOf`.
  private var children: [NodeAddress: [AddressedNode]] = [:]
  /// Whether a reference has no target among the files that were read, or may be a URI.
  private var hasUnknownTarget = false

  init(_ tree: DocumentTree) {
    self.tree = tree
  }

  private struct Section {
    var name: String
    /// What a component of the section is called in messages.
    var noun: String
    var components: [(entry: Mapping.Entry, value: AddressedNode)]
  }

  private var sections: [Section] {
    let owner = tree.isSwagger ? tree.root : tree.root["components"]
    let nouns =
      tree.isSwagger
      ? [
        ("definitions", "schema"), ("parameters", "parameter"), ("responses", "response"),
        ("securityDefinitions", "security scheme"),
      ]
      : [
        ("schemas", "schema"), ("responses", "response"), ("parameters", "parameter"),
        ("examples", "example"), ("requestBodies", "request body"), ("headers", "header"),
        ("securitySchemes", "security scheme"), ("links", "link"), ("callbacks", "callback"),
        ("pathItems", "path item"), ("mediaTypes", "media type"),
      ]
    return nouns.map { name, noun in
      let members = owner?[name]?.members ?? []
      return Section(
        name: name, noun: noun, components: members.filter { !$0.entry.key.hasPrefix("x-") })
    }
  }

  /// Reports nothing about a document without operations, whose components other documents use.
  mutating func unusedComponents() -> [Diagnostic] {
    let sections = sections
    let hasOperations = ["paths", "webhooks"].contains { !tree.root.membersOf($0).isEmpty }
    if !hasOperations { return [] }
    for section in sections where section.name == "schemas" || section.name == "definitions" {
      for component in section.components { addToParents(component.value) }
    }
    let names = Set(sections.map(\.name))
    for member in tree.root.members
    where member.entry.key != "components" && !(tree.isSwagger && names.contains(member.entry.key))
    {
      search(member.value)
    }
    for member in tree.root["components"]?.members ?? [] where !names.contains(member.entry.key) {
      search(member.value)
    }
    for file in tree.files.dropFirst() { search(file) }
    while let (node, file) = pending.popLast() { visit(node, in: file) }
    if hasUnknownTarget { return [] }
    let schemes = usedSchemes()
    return sections.flatMap { section in
      section.components.filter { component in
        let isUsed =
          section.noun == "security scheme"
          ? schemes.contains(WireName(component.entry.key))
          : used.contains(component.value.address) || hasAnchor(component.value)
        return !isUsed
      }.map { component in
        .warning(.unused(section.noun, component.entry.key), at: component.entry.keyLocation)
      }
    }
  }

  private mutating func addToParents(_ component: AddressedNode) {
    for part in component["allOf"]?.elements ?? [] {
      if let reference = part["$ref"], let parent = tree.target(of: reference) {
        children[parent.address, default: []].append(component)
      }
    }
  }

  private mutating func search(_ node: AddressedNode) {
    pending.append((node.node, node.address.file))
  }

  /// Visits the nodes in a node, and uses the targets of the references in it.
  private mutating func visit(_ node: Node, in file: SourceFiles.ID) {
    switch node.content {
    case .scalar: break
    case .sequence(let nodes):
      for node in nodes where node.scalar == nil { pending.append((node, file)) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        switch (entry.key, entry.value.text) {
        case ("$ref", let text?): visit(reference: entry.value, text, in: file)
        case ("$id", _?): hasUnknownTarget = true
        case ("mapping", nil) where mapping["propertyName"] != nil:
          for target in entry.value.mapping?.entries ?? [] { visit(mapped: target.value, in: file) }
        case (_, nil): pending.append((entry.value, file))
        case (_, _): break
        }
      }
    }
  }

  private mutating func visit(reference: Node, _ text: String, in file: SourceFiles.ID) {
    let address = NodeAddress(file: file, pointer: JSONPointer())
    let reference = AddressedNode(node: reference, address: address)
    guard let target = tree.target(of: reference) else {
      // A reference to another file that was not read, or to a URI.
      if !text.hasPrefix("#/") { hasUnknownTarget = true }
      return
    }
    use(target)
  }

  private mutating func visit(mapped value: Node, in file: SourceFiles.ID) {
    guard let text = value.text else { return }
    let schemas = tree.isSwagger ? tree.root["definitions"] : tree.root["components"]?["schemas"]
    if let component = schemas?[text] {
      use(component)
    } else {
      visit(reference: value, text, in: file)
    }
  }

  private mutating func visitChildren(of parent: AddressedNode) {
    var parents = [parent]
    var seen: Set<NodeAddress> = []
    while let parent = parents.popLast() {
      for child in children[parent.address] ?? [] where seen.insert(child.address).inserted {
        use(child)
        parents.append(child)
      }
    }
  }

  /// Marks a target, and the component that contains it.
  private mutating func use(_ target: AddressedNode) {
    guard used.insert(target.address).inserted else { return }
    search(target)
    if target["discriminator"]?.node.mapping != nil { visitChildren(of: target) }
    if let component = component(around: target) { use(component) }
  }

  /// Returns the component of the root document that contains a target.
  private func component(around target: AddressedNode) -> AddressedNode? {
    let depth = tree.isSwagger ? 2 : 3
    let tokens = target.address.pointer.tokens
    guard target.address.file == tree.root.address.file, tokens.count > depth else { return nil }
    return tokens.prefix(depth).reduce(tree.root) { $0?[$1] }
  }

  private func hasAnchor(_ schema: AddressedNode) -> Bool {
    ["$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"].contains { schema[$0] != nil }
  }

  /// The names of the security schemes that the document or an operation requires.
  private func usedSchemes() -> Set<WireName> {
    var names: Set<WireName> = []
    func add(_ owner: AddressedNode) {
      for requirement in owner["security"]?.elements ?? [] {
        names.formUnion(requirement.members.map { WireName($0.entry.key) })
      }
    }
    add(tree.root)
    var pending = tree.files
    while let node = pending.popLast() {
      for member in node.members {
        if member.entry.key == "security" { add(node) }
        if member.value.node.scalar == nil, member.entry.key != "schemas" {
          pending.append(member.value)
        }
      }
      pending += node.elements
    }
    return names
  }
}

extension Diagnostic.Message {
  fileprivate static func unused(_ noun: String, _ name: String) -> Self {
    Self(.unusedComponent, "the \(noun) '\(name)' is not used")
  }
}
