import Diagnostics
import YAML

/// The values of `host`, `basePath` and `schemes`, which OpenAPI 3.0 calls servers.
struct SwaggerHost: Sendable {
  private var host: Node?
  private var basePath: Node?
  private var schemes: [Node] = []

  init(_ root: [NodeReader.Member], _ diagnostics: inout [Diagnostic]) {
    for member in root {
      switch member.key {
      case "host": host = member.value.node.checkedText(named: "host", &diagnostics)
      case "basePath": basePath = member.value.node.checkedText(named: "basePath", &diagnostics)
      case "schemes":
        schemes = Self.usable(
          member.value.node.texts(named: "schemes", &diagnostics), &diagnostics)
      default: break
      }
    }
  }

  /// Returns the servers with these schemes; if they are nil, with those of the document. The list
  /// is empty if the document has neither a host nor a base path.
  func servers(schemes own: [Node]?) -> [Node] {
    guard let host, let name = host.text, !name.isEmpty else {
      guard let basePath, let path = basePath.text, path != "/", !path.isEmpty else { return [] }
      return [server(url: path.hasPrefix("/") ? path : "/\(path)", at: basePath.location)]
    }
    let path = pathAfterHost
    // Many documents write a whole URL.
    if name.contains("://") { return [server(url: name + path, at: host.location)] }
    let schemes = own ?? self.schemes
    // Without a scheme, the URL is relative to that of the document, which is not known. Lowering
    // adds `https`.
    if schemes.isEmpty { return [server(url: "//\(name)\(path)", at: host.location)] }
    return schemes.map { scheme in
      server(url: "\(scheme.text ?? "")://\(name)\(path)", at: scheme.location)
    }
  }

  /// Returns the servers of an operation with these `schemes`. The list is empty if those of the
  /// document apply: its first server has the same scheme as the first one of the operation, or the
  /// document has no host.
  func servers(ofOperation schemes: Node, _ diagnostics: inout [Diagnostic]) -> [Node] {
    let usable = Self.usable(schemes.texts(named: "schemes", &diagnostics), &diagnostics)
    let documentScheme = self.schemes.first?.text ?? "https"
    guard host != nil, let first = usable.first?.text, first != documentScheme else { return [] }
    return servers(schemes: usable)
  }

  private var pathAfterHost: String {
    guard var path = basePath?.text else { return "" }
    while path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty || path.hasPrefix("/") ? path : "/\(path)"
  }

  private func server(url: String, at location: SourceLocation) -> Node {
    .mapping([Mapping.Entry("url", .text(url), at: location)], at: location)
  }

  /// Returns `https` and `http`, as far as they are among the schemes, and reports other schemes.
  /// `https` is the first, since a client uses the first server by default.
  private static func usable(_ schemes: [Node], _ diagnostics: inout [Diagnostic]) -> [Node] {
    for scheme in schemes where !["http", "https"].contains(scheme.text) {
      diagnostics.append(.warning(.otherScheme(scheme.text ?? ""), at: scheme.location))
    }
    return ["https", "http"].compactMap { name in schemes.first { $0.text == name } }
  }
}

extension Node {
  /// Returns the node if it is a scalar other than null. Reports any other node.
  fileprivate func checkedText(named key: String, _ diagnostics: inout [Diagnostic]) -> Node? {
    if text != nil { return self }
    diagnostics.append(.warning(.ignored(key, expected: .string), at: location))
    return nil
  }

  /// Returns the strings of a sequence, without duplicates. A single string is accepted.
  func texts(named key: String, _ diagnostics: inout [Diagnostic]) -> [Node] {
    let nodes: [Node]
    switch content {
    case .sequence(let elements): nodes = elements
    case .scalar: nodes = isNull ? [] : [self]
    case .mapping:
      diagnostics.append(.warning(.ignored(key, expected: .sequence), at: location))
      return []
    }
    var seen: Set<WireName> = []
    return nodes.filter { node in
      guard let text = node.text else {
        diagnostics.append(.warning(.ignored(key, expected: .string), at: node.location))
        return false
      }
      return seen.insert(WireName(text)).inserted
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func otherScheme(_ scheme: String) -> Self {
    Self(
      .serverScheme, "unsupported scheme '\(scheme)', omitted; a client uses http or https",
      omitting: .server, reason: "unsupported scheme")
  }
}
