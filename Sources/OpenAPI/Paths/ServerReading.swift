import Diagnostics
import YAML

extension PathReader {
  /// Reads the servers of a path or an operation. If there are servers but none of them is usable,
  /// that is an error, since requests with credentials would go to another server.
  mutating func ownServers(of reader: inout NodeReader) -> [Server] {
    let elements = reader.elements("servers")
    let servers = servers(elements)
    if servers.isEmpty, let first = elements.first {
      report(.error(.noUsableServer, at: first.location))
    }
    return servers
  }

  mutating func servers(_ elements: [AddressedNode]) -> [Server] {
    elements.compactMap { server($0) }
  }

  private mutating func server(_ node: AddressedNode) -> Server? {
    guard var reader = reader(of: node, as: "a server") else { return nil }
    let urlNode = reader.node("url")
    let url = reader.string("url")
    if url == nil { reader.report(.warning(.noURL, at: node.location)) }
    let description = reader.string("description")
    let members = reader.members("variables")
    reader.ignore("name")
    finish(reader, as: "a server")
    guard let urlNode, let url else { return nil }

    let template = ServerTemplate(url)
    if !template.isBalanced {
      report(.warning(.unbalancedBraces(url), at: urlNode.location))
      return nil
    }
    let names = Set(template.names.map { WireName($0) })
    var declared: [WireName: Server.Variable?] = [:]
    for member in members where !member.isExtension {
      declared[WireName(member.key)] = .some(variable(member))
      if !names.contains(WireName(member.key)) {
        report(.warning(.unusedVariable(member.key), at: member.keyLocation))
      }
    }
    for name in template.names where declared[WireName(name)] == nil {
      report(.warning(.undeclared(name), at: urlNode.location))
      declared[WireName(name)] = .some(Server.Variable(name: name, allowedValues: []))
    }
    let variables = template.names.compactMap { declared[WireName($0)] ?? nil }
    warnOfUnsafeURL(template.url(with: variables), at: urlNode.location)
    return Server(
      url: url, description: description, variables: variables, origin: origin(of: node))
  }

  private mutating func variable(_ member: NodeReader.Member) -> Server.Variable? {
    guard var reader = reader(of: member.value, as: "a server variable") else { return nil }
    let values = reader.strings("enum")
    let statedDefault = reader.string("default")
    let defaultValue = statedDefault ?? values.first
    if statedDefault == nil {
      reader.report(
        .warning(
          values.isEmpty ? .noDefault(member.key) : .firstValue(member.key), at: reader.location))
    }
    let description = reader.string("description")
    if let list = reader.node("enum"), values.isEmpty {
      reader.report(.warning(.noValues(member.key), at: list.location))
    }
    finish(reader, as: "a server variable")
    if let defaultValue, !values.isEmpty,
      !values.contains(where: { WireName($0) == WireName(defaultValue) })
    {
      report(.warning(.otherDefault(member.key), at: member.keyLocation))
    }
    return Server.Variable(
      name: member.key, defaultValue: defaultValue, allowedValues: values,
      description: description)
  }

  /// Reports URLs that are not encrypted, not HTTP, or contain credentials.
  private mutating func warnOfUnsafeURL(_ url: String, at location: SourceLocation) {
    let bytes = Array(url.utf8)
    let firstDelimiter = bytes.firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex
    guard let colon = bytes[..<firstDelimiter].firstIndex(of: UInt8(ascii: ":")) else { return }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let authority = bytes[colon...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
      .prefix { !"/?#".utf8.contains($0) }
    if scheme != "https", scheme != "http" {
      report(.warning(.otherScheme(scheme), at: location))
    } else if scheme == "http", !isLocal(authority) {
      report(.warning(.notEncrypted, at: location))
    }
    if authority.contains(UInt8(ascii: "@")) {
      report(.warning(.credentials, at: location))
    }
  }

  private func isLocal(_ authority: ArraySlice<UInt8>) -> Bool {
    let host = String(decoding: authority, as: UTF8.self)
    return ["localhost", "127.0.0.1", "[::1]"].contains { host == $0 || host.hasPrefix("\($0):") }
  }
}

/// The parsed URL of a server.
private struct ServerTemplate {
  private enum Part {
    case text(String)
    case name(String)
  }

  private var parts: [Part] = []
  /// The names in braces, in order, without duplicates.
  var names: [String] = []
  var isBalanced = true

  init(_ url: String) {
    var rest = Substring(url).utf8
    var seen: Set<WireName> = []
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let text = rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(where: { "{}".utf8.contains($0) }),
        rest[close] == UInt8(ascii: "}")
      else {
        isBalanced = false
        return
      }
      let name = String(Substring(rest[..<close]))
      addText(text)
      parts.append(.name(name))
      if seen.insert(WireName(name)).inserted { names.append(name) }
      rest = rest[rest.index(after: close)...]
    }
    addText(rest)
  }

  private mutating func addText(_ text: Substring.UTF8View) {
    if text.contains(UInt8(ascii: "}")) { isBalanced = false }
    parts.append(.text(String(Substring(text))))
  }

  func url(with variables: [Server.Variable]) -> String {
    var values: [WireName: String] = [:]
    for variable in variables { values[WireName(variable.name)] = variable.defaultValue }
    return parts.map { part in
      switch part {
      case .text(let text): text
      case .name(let name): values[WireName(name)] ?? ""
      }
    }.joined()
  }
}

extension Diagnostic.Message {
  fileprivate static let noUsableServer = Self(
    .noUsableServer, "none of these servers is usable; requests would go to another server")
  fileprivate static func unbalancedBraces(_ url: String) -> Self {
    Self(
      .invalidServer, "server URL '\(url)' has unbalanced braces; omitted",
      omitting: .server, reason: "unbalanced braces")
  }
  fileprivate static let noURL = Self(
    .invalidServer, "server without 'url'; omitted", omitting: .server, reason: "no URL")
  fileprivate static func noDefault(_ name: String) -> Self {
    Self(.serverVariable, "variable '\(name)' has no default")
  }
  fileprivate static func firstValue(_ name: String) -> Self {
    Self(.serverVariable, "variable '\(name)' has no default; its first value is used")
  }
  fileprivate static func undeclared(_ name: String) -> Self {
    Self(
      .serverVariable,
      "'{\(name)}' in the server URL is not declared in 'variables'; it has no default")
  }
  fileprivate static func unusedVariable(_ name: String) -> Self {
    Self(
      .serverVariable, "variable '\(name)' does not occur in the server URL; ignored",
      omitting: .keyword, reason: "not in the URL")
  }
  fileprivate static func noValues(_ name: String) -> Self {
    Self(
      .serverVariable, "'enum' of variable '\(name)' is empty; ignored", omitting: .keyword,
      reason: "empty")
  }
  fileprivate static func otherDefault(_ name: String) -> Self {
    Self(.serverVariable, "the default of variable '\(name)' is not one of its values")
  }
  fileprivate static func otherScheme(_ scheme: String) -> Self {
    Self(.serverScheme, "unsupported scheme '\(scheme)'; a client uses http or https")
  }
  fileprivate static let notEncrypted = Self(
    .unencryptedServer, "requests to this server are not encrypted")
  fileprivate static let credentials = Self(
    .credentialsInServer, "the server URL contains credentials")
}
