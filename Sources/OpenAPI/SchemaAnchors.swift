import Diagnostics
import YAML

/// The schemas of a file that gave themselves names: a URI by `$id`, which references within it are
/// relative to, or a word by `$anchor`.
struct SchemaAnchors: Sendable {
  private struct Anchor: Hashable {
    /// Where the schema with a URI is in which the anchor stands; the root, where there is none.
    var resource: JSONPointer
    var name: WireName
  }

  private var resources: [WireName: JSONPointer] = [:]
  private var uris: [JSONPointer: String] = [:]
  private var anchors: [Anchor: JSONPointer] = [:]
  /// The names of the dynamic ones, by the schema with a URI that they stand in.
  private var dynamicNames: [JSONPointer: [String]] = [:]

  init(in root: Node) {
    var path: [String] = []
    collect(root, path: &path, resource: JSONPointer(), uri: "", keys: .keywords)
  }

  var hasURIs: Bool { !uris.isEmpty }

  /// The schema with a URI, as it is written within the resource at a pointer.
  func schema(withURI text: String, in resource: JSONPointer?) -> JSONPointer? {
    if uris.isEmpty { return nil }
    let base = resource.flatMap { uris[$0] } ?? ""
    return resources[WireName(resolvedURI(text, against: base))]
  }

  func schema(withAnchor name: String, in resource: JSONPointer?) -> JSONPointer? {
    anchors[Anchor(resource: resource ?? JSONPointer(), name: WireName(name))]
  }

  func dynamicNames(in resource: JSONPointer) -> [String] { dynamicNames[resource] ?? [] }

  func schemaWithURI(around pointer: JSONPointer) -> JSONPointer? {
    var candidate: JSONPointer? = pointer
    while let current = candidate {
      if uris[current] != nil { return current }
      candidate = current.parent
    }
    return nil
  }

  /// What the keys of a mapping are.
  enum Keys {
    case keywords, names

    /// What the keys are inside of the value of one of these; nil where that is no schema and has
    /// none in it.
    func inside(_ key: String) -> Keys? {
      if self == .names { return .keywords }
      if literals.contains(key) { return nil }
      return mapsOfNames.contains(key) ? .names : .keywords
    }
  }

  /// The readers limit how deep nodes nest, and so how deep this goes.
  private mutating func collect(
    _ node: Node, path: inout [String], resource: JSONPointer, uri: String, keys: Keys,
  ) {
    switch node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        path.append(String(index))
        collect(node, path: &path, resource: resource, uri: uri, keys: .keywords)
        path.removeLast()
      }
    case .mapping(let mapping):
      var (resource, uri) = (resource, uri)
      if keys == .keywords { learnNames(of: mapping, at: path, &resource, &uri) }
      for entry in mapping.entries {
        guard let inner = keys.inside(entry.key) else { continue }
        path.append(entry.key)
        collect(entry.value, path: &path, resource: resource, uri: uri, keys: inner)
        path.removeLast()
      }
    }
  }

  /// An `$id` that is nothing but a fragment is an anchor, as it was in older drafts.
  private mutating func learnNames(
    of schema: Mapping, at path: [String], _ resource: inout JSONPointer, _ uri: inout String,
  ) {
    let id = text("$id", of: schema) ?? ""
    let base = id.prefix { $0 != "#" }
    if !base.isEmpty {
      resource = JSONPointer(path)
      uri = resolvedURI(String(base), against: uri)
      uris[resource] = uri
      if resources[WireName(uri)] == nil { resources[WireName(uri)] = resource }
    }
    var names = ["$anchor", "$dynamicAnchor"].compactMap { text($0, of: schema) }
    if base.isEmpty, id.count > 1 { names.append(String(id.dropFirst())) }
    for name in names {
      let anchor = Anchor(resource: resource, name: WireName(name))
      if anchors[anchor] == nil { anchors[anchor] = JSONPointer(path) }
    }
    if let name = text("$dynamicAnchor", of: schema), !uri.isEmpty {
      dynamicNames[resource, default: []].append(name)
    }
  }

  private func text(_ key: String, of mapping: Mapping) -> String? {
    guard case .scalar(let scalar)? = mapping[key]?.content, scalar.kind == .string else {
      return nil
    }
    return scalar.text
  }

  /// Keys of values that only look like schemas.
  private static let literals: Set<String> = ["enum", "const", "default", "example", "examples"]
  private static let mapsOfNames: Set<String> = [
    "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas",
    "responses", "parameters", "headers", "requestBodies", "callbacks", "pathItems", "paths",
    "webhooks", "content", "encoding", "links", "mediaTypes", "securitySchemes", "variables",
    "mapping", "scopes",
  ]
}

/// A reference as a whole URI, as far as what it is relative to is one.
func resolvedURI(_ reference: String, against base: String) -> String {
  if base.isEmpty || hasScheme(reference) { return reference }
  guard let colon = base.firstIndex(of: ":"), base[colon...].hasPrefix("://") else {
    return hasScheme(base) ? reference : normalizedPath(reference, in: base[...])
  }
  if reference.isEmpty { return base }
  let authority = base.index(colon, offsetBy: 3)
  if reference.hasPrefix("//") { return base[...colon] + reference }
  let slash = base[authority...].firstIndex(of: "/") ?? base.endIndex
  return base[..<slash] + normalizedPath(reference, in: base[slash...])
}

private func normalizedPath(_ reference: String, in base: Substring) -> String {
  let isAbsolute = reference.hasPrefix("/") || base.hasPrefix("/") || base.isEmpty
  var folders = reference.hasPrefix("/") ? [] : base.split(separator: "/")
  if !folders.isEmpty, base.last != "/" { folders.removeLast() }
  folders = segments(of: reference, from: folders).found
  return (isAbsolute ? "/" : "") + folders.joined(separator: "/")
}

private func hasScheme(_ text: String) -> Bool {
  guard let end = text.firstIndex(where: { ":/#?".contains($0) }) else { return false }
  return text[end] == ":"
}
