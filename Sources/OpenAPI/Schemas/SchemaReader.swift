import Diagnostics
import YAML

/// Reads schemas.
///
/// A schema gets an ID when it is first referred to. Its keywords are read later, by a loop instead
/// of recursion, so that a long chain of schemas cannot overflow the stack and schemas may refer to
/// themselves.
struct SchemaReader: ObjectReader {
  /// A schema's address, and the dynamic scope in which it is used.
  private struct Key: Hashable {
    var address: NodeAddress
    var scope: DynamicScopes.ID
  }

  var state: ReaderState
  var table = SchemaTable()
  /// The component schemas, and the names that components give to other objects.
  var components = ComponentNames()
  private var ids: [Key: Schema.ID] = [:]
  /// The addresses of the schemas in `table`, in the same order.
  private var addresses: [NodeAddress] = []
  /// The schemas whose keywords have not been read yet.
  private var pending: [(id: Schema.ID, schema: AddressedNode, scope: DynamicScopes.ID)] = []
  private var scopes = DynamicScopes()
  /// The scope within the schema that is being read.
  private var scope = DynamicScopes.none

  init(state: ReaderState) {
    self.state = state
  }

  /// Returns the ID of the schema that a node is or refers to. An unresolved reference is reported,
  /// and treated as a schema without keywords.
  mutating func schema(_ node: AddressedNode) -> Schema.ID {
    guard let target = follow(node, to: .schema) else {
      return add(node, in: DynamicScopes.none, hasKeywords: false)
    }
    let scope = scopes.scope(
      ofTarget: target.object, referredToIn: scope, &state.resolver)
    return add(target.object, in: scopeOrNone(scope, for: target.object), hasKeywords: true)
  }

  /// Returns a new schema whose only keyword is a reference to another schema.
  mutating func alias(at node: AddressedNode, of target: Schema.ID) -> Schema.ID {
    let id = add(node, in: DynamicScopes.none, hasKeywords: false)
    if id != target { table[id].reference = target }
    return id
  }

  /// Returns the target of a `$dynamicRef`. If it has no target, returns a schema that allows any
  /// JSON.
  mutating func target(ofDynamicReference reference: AddressedNode) -> Schema.ID {
    let kind = state.resolver.kind(ofDynamic: reference)
    guard kind != .fixed, let target = scopes.target(of: reference, in: scope) else {
      if kind != .unresolved { return self.target(ofReference: reference) }
      report(.warning(.unresolvedDynamicReference, at: reference.location))
      return add(reference, in: DynamicScopes.none, hasKeywords: false)
    }
    let outer = scope
    scope = target.scope
    defer { scope = outer }
    return schema(target.schema)
  }

  /// Returns the target of a `$ref` with this value.
  mutating func target(ofReference value: AddressedNode) -> Schema.ID {
    let reference = Mapping([.init(key: "$ref", keyLocation: value.location, value: value.node)])
    return schema(
      AddressedNode(
        node: Node(.mapping(reference), at: value.location), address: value.address))
  }

  /// Returns the node of a schema, even if its keywords have not been read yet.
  mutating func node(of id: Schema.ID) -> AddressedNode? {
    let address = addresses[id.index]
    return state.resolver.walk(address.pointer, from: JSONPointer(), in: address.file)
  }

  func address(of id: Schema.ID) -> NodeAddress { addresses[id.index] }

  /// Reads the keywords of all schemas that were referred to, and of those that they refer to.
  mutating func readPendingSchemas() {
    var next = 0
    while next < pending.count {
      let (id, schema, outer) = pending[next]
      next += 1
      let inner = scopes.scope(ofReferencesIn: schema, readIn: outer, &state.resolver)
      scope = scopeOrNone(inner, for: schema)
      var keywords = table[id]
      read(schema, into: &keywords)
      table[id] = keywords
    }
    scope = DynamicScopes.none
    pending.removeAll()
  }

  private mutating func add(
    _ schema: AddressedNode, in scope: DynamicScopes.ID, hasKeywords: Bool,
  ) -> Schema.ID {
    let key = Key(address: schema.address, scope: scope)
    if let known = ids[key] { return known }
    var new = Schema(origin: origin(of: schema))
    if scope == DynamicScopes.none { new.name = name(of: schema.address, in: new.origin.path) }
    let id = table.add(new)
    ids[key] = id
    addresses.append(schema.address)
    if hasKeywords { pending.append((id, schema, scope)) }
    return id
  }

  /// Returns the scope if it is not nil. Otherwise, there are too many scopes: reports that, and
  /// returns the scope that binds no name.
  private mutating func scopeOrNone(
    _ scope: DynamicScopes.ID?, for schema: AddressedNode,
  ) -> DynamicScopes.ID {
    if let scope { return scope }
    report(.warning(.tooManyScopes, at: schema.location))
    return DynamicScopes.none
  }

  /// Returns the name of a schema. The name depends only on the address, and not on which reference
  /// is followed first.
  private func name(of address: NodeAddress, in path: String) -> Schema.Name {
    let pointer = address.pointer
    let isInRoot = address.file == state.resolver.library.rootFile
    if let name = components.name(of: .schema, at: pointer, in: path) {
      return pointer.isComponentSchema && isInRoot
        ? .component(pointer.lastToken ?? name) : .component(name)
    }
    guard let last = pointer.lastToken, let parent = pointer.parent else {
      return .file(stem(of: path))
    }
    if pointer.isComponentSchema { return .component(last) }
    let isDefinition =
      parent.lastToken == "$defs"
      || parent.lastToken == "definitions"
        && parent.parent?.lastToken != "properties"
    if isDefinition { return .component(last) }
    // A file may be a mapping from names to schemas. It may also be another object, such as a media
    // type, that contains a schema; the key of that schema, such as `schema`, is not a name.
    let isTopLevel = pointer.depth == 1 && !isInRoot
    let isKey = SchemaKeyword(last) != nil || last == "schema" || last == "itemSchema"
    return isTopLevel && !isKey ? .component(last) : .none
  }

  /// Reports and breaks cycles of schemas that refer to each other by a `$ref` next to other
  /// keywords.
  mutating func breakReferenceCycles() {
    var isChecked = Array(repeating: false, count: table.count)
    for start in table.ids
    where table[start].reference != nil && !isChecked[start.index] {
      var chain: [Schema.ID] = []
      var seen: Set<Schema.ID> = []
      var current: Schema.ID? = start
      while let id = current, !isChecked[id.index] {
        isChecked[id.index] = true
        seen.insert(id)
        chain.append(id)
        current = table[id].reference
      }
      guard let id = current, seen.contains(id) else { continue }
      let names = chain.drop { $0 != id }.map { "'#\(table[$0].origin.pointer)'" }
      report(.error(.cycle(Array(names)), at: table[id].origin.location))
      table[id].reference = nil
    }
  }
}

extension JSONPointer {
  fileprivate var isComponentSchema: Bool {
    guard depth == 3 else { return false }
    let tokens = tokens
    return tokens[0] == "components" && tokens[1] == "schemas"
  }
}

extension Diagnostic.Message {
  fileprivate static let unresolvedDynamicReference = Self(
    .unresolvedDynamicReference, "'$dynamicRef' has no target; treated as any JSON",
    omitting: .type, reason: "unresolved '$dynamicRef'")
  fileprivate static let tooManyScopes = Self(
    .unresolvedDynamicReference,
    "too many dynamic scopes for '$dynamicRef'; resolved without a scope",
    omitting: .type, reason: "too many scopes of '$dynamicRef'")
}
