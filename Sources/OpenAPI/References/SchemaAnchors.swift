import Diagnostics
import YAML

/// The names that schemas of a file declare. A name is an anchor (`$anchor` or `$dynamicAnchor`) or
/// a URI (`$id`). References within a schema are relative to its URI.
///
/// JSON Schema calls a schema with an `$id`, or a whole file, a schema *resource*. An anchor
/// belongs to the nearest resource around it.
struct SchemaAnchors: Sendable {
  private struct Anchor: Hashable {
    /// The resource that the anchor belongs to; the empty pointer for the whole file.
    var resource: JSONPointer
    var name: WireName
  }

  /// The schema resources by their URIs.
  private var resources: [WireName: JSONPointer] = [:]
  /// The URIs of the schema resources.
  private var uris: [JSONPointer: String] = [:]
  private var anchors: [Anchor: JSONPointer] = [:]
  /// The names of dynamic anchors by their resources.
  private var dynamicNames: [JSONPointer: [String]] = [:]

  init(in root: Node) {
    var path: [String] = []
    collect(root, path: &path, resource: JSONPointer(), uri: "", keys: .keywords)
  }

  var hasURIs: Bool { !uris.isEmpty }

  /// Returns the schema with a URI, which may be relative to the URI of a resource.
  func schema(withURI text: String, in resource: JSONPointer?) -> JSONPointer? {
    if uris.isEmpty { return nil }
    let base = resource.flatMap { uris[$0] } ?? ""
    return resources[WireName(resolvedURI(text, against: base))]
  }

  func schema(withAnchor name: String, in resource: JSONPointer?) -> JSONPointer? {
    anchors[Anchor(resource: resource ?? JSONPointer(), name: WireName(name))]
  }

  func dynamicNames(in resource: JSONPointer) -> [String] { dynamicNames[resource] ?? [] }

  /// Returns the nearest schema with an `$id` at or around a pointer.
  func resource(around pointer: JSONPointer) -> JSONPointer? {
    var candidate: JSONPointer? = pointer
    while let current = candidate {
      if uris[current] != nil { return current }
      candidate = current.parent
    }
    return nil
  }

  /// Whether the keys of a mapping are keywords or arbitrary names, such as names of properties.
  enum Keys {
    case keywords, names

    /// Returns the kind of the keys within the value of `key`; nil if that value cannot contain a
    /// schema.
    func withinValue(of key: String) -> Keys? {
      if self == .names { return .keywords }
      if literals.contains(key) { return nil }
      return mapsOfNames.contains(key) ? .names : .keywords
    }
  }

  /// Collects the names in a node and in the nodes within it. The recursion depth is bounded, since
  /// the YAML and JSON readers limit the nesting of nodes.
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
      if keys == .keywords { collectNames(of: mapping, at: path, &resource, &uri) }
      for entry in mapping.entries {
        guard let inner = keys.withinValue(of: entry.key) else { continue }
        path.append(entry.key)
        collect(entry.value, path: &path, resource: resource, uri: uri, keys: inner)
        path.removeLast()
      }
    }
  }

  /// Collects the names of one schema. An `$id` that is only a fragment is an anchor, as in older
  /// drafts of JSON Schema.
  private mutating func collectNames(
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

  /// Keys whose values are plain JSON, even if they look like schemas.
  private static let literals: Set<String> = ["enum", "const", "default", "example", "examples"]
  /// Keys whose values are mappings with arbitrary names as keys.
  private static let mapsOfNames: Set<String> = [
    "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas",
    "responses", "parameters", "headers", "requestBodies", "callbacks", "pathItems", "paths",
    "webhooks", "content", "encoding", "links", "mediaTypes", "securitySchemes", "variables",
    "mapping", "scopes",
  ]
}

/// Resolves a URI reference against a base URI, which may be empty or relative itself.
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
  folders = resolvedSegments(of: reference, against: folders).segments
  return (isAbsolute ? "/" : "") + folders.joined(separator: "/")
}

private func hasScheme(_ text: String) -> Bool {
  guard let end = text.firstIndex(where: { ":/#?".contains($0) }) else { return false }
  return text[end] == ":"
}
