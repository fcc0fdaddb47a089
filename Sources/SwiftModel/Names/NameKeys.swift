import Diagnostics
import IR

/// The keys by which the name lock identifies types, groups, operations, servers and credentials.
///
/// Invariant: a key consists of texts of the document. It never contains an index, which would
/// change when the document gets an addition. Only keys that would be equal get a number.
struct NameKeys {
  let types: [NameKey]
  let groups: [NameKey]
  let operations: [NameKey]
  let servers: [NameKey]
  let credentials: [NameKey]

  /// - Parameter document: The path of the main document, which keys omit.
  init(_ api: API, document: String) {
    types = unique(typeKeys(api.types, document: document))
    groups = unique(api.groups.map { "group \($0.name)" })
    operations = unique(api.operations.map { "operation \($0.id.text)" })
    servers = unique(api.servers.map { "server \($0.url)" })
    credentials = unique(api.credentials.map { "credential \($0.name)" })
  }

  /// The keys that a union's variants have in the lock as long as no value selects a variant, each
  /// made from the type of the variant.
  func variantTypes(_ variants: [Variant]) -> [NameKey] {
    unique(variants.map { text($0.type) })
  }

  /// The keys of a union's variants, each made from the value that selects the variant, or else
  /// from the type of the variant.
  func variants(_ variants: [Variant], _ selection: Selection) -> [NameKey] {
    let texts = variants.indices.map { index in
      switch selection {
      case .sibling(let tag): tag.values[index]
      case .discriminator(_, let values) where values[index].count == 1: values[index][0]
      case .discriminator, .exactlyOne, .oneOrMore: text(variants[index].type)
      }
    }
    return unique(texts)
  }

  private func text(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): String(types[id.position].text.dropFirst(typeKind.count))
    case .scalar(let scalar): scalar.displayName
    case .array(let element): "array of \(text(element))"
    case .dictionary(let value): "dictionary of \(text(value))"
    case .nullable(let inner): text(inner)
    case .any: "any"
    }
  }
}

private let typeKind = "type "

/// The keys with the given texts. A text that occurred before gets a number: `a`, `a (2)`.
private func unique(_ texts: [String]) -> [NameKey] {
  var counts: [NameKey: Int] = [:]
  return texts.map { text in
    let key = NameKey(text)
    let count = counts[key, default: 0] + 1
    counts[key] = count
    return count == 1 ? key : NameKey("\(key.text) (\(count))")
  }
}

/// The keys of all types. The key of a nested type is the key of the outer type and the role of the
/// nested type in it (`type #/components/schemas/order > kind`).
private func typeKeys(_ types: TypeTable, document: String) -> [String] {
  var keys: [String?] = types.ids.map { _ in nil }
  for id in types.ids {
    var nested: [(id: TypeTable.ID, role: String)] = []
    var outermost = id
    while keys[outermost.position] == nil,
      case .member(let parent, let role) = types[outermost].name
    {
      // The empty key ends the loop at a type that contains itself.
      keys[outermost.position] = ""
      nested.append((outermost, role))
      outermost = parent
    }
    var key = keys[outermost.position] ?? outermostKey(types[outermost], document: document)
    keys[outermost.position] = key
    for member in nested.reversed() {
      key = NameKey("\(key) > \(member.role)").text
      keys[member.id.position] = key
    }
  }
  return keys.map { $0 ?? "" }
}

/// The key of a type that is not nested in another one.
private func outermostKey(_ declaration: TypeDeclaration, document: String) -> String {
  switch declaration.name {
  case .component, .file, .member:
    let origin = declaration.origin
    let path = WireName(origin.path) == WireName(document) ? "" : origin.path
    return typeKind + (origin.pointer.isEmpty && !path.isEmpty ? path : "\(path)#\(origin.pointer)")
  case .part(let operation, let role): return typeKind + "operation \(operation.text) > \(role)"
  case .sharedParameter(let path, let role): return typeKind + "path \(path.text) > \(role)"
  case .sharedPart(let owner, let role): return typeKind + "part \(owner) > \(role)"
  }
}
