import Diagnostics
import YAML

/// A base URL with places to fill in.
package struct Server: Sendable {
  package struct Variable: Sendable {
    package var name: String
    /// Nil where the document has none.
    package var defaultValue: String?
    package var allowedValues: [String]
    package var description: String?
  }

  package var url: String
  package var description: String?
  /// In the order in which the URL names them.
  package var variables: [Variable]
  package var origin: Origin
}

extension DocumentLoader {
  mutating func servers(_ elements: [PlacedNode]) -> [Server] {
    elements.compactMap { server($0) }
  }

  private mutating func server(_ placed: PlacedNode) -> Server? {
    guard var reader = reader(of: placed, as: "a server") else { return nil }
    let urlNode = reader.node("url")
    let url = reader.string("url")
    if url == nil { reader.report(.warning(.noURL, at: placed.location)) }
    let description = reader.string("description")
    let members = reader.members("variables")
    reader.ignore("name")
    finish(reader, as: "a server")
    guard let urlNode, let url else { return nil }

    let template = ServerTemplate(url)
    if !template.isBalanced {
      diagnostics.append(.warning(.unbalancedBraces(url), at: urlNode.location))
      return nil
    }
    var declared: [WireName: Server.Variable?] = [:]
    for member in members where !member.isExtension {
      declared[WireName(member.key)] = .some(variable(member))
      if !template.names.contains(where: { WireName($0) == WireName(member.key) }) {
        diagnostics.append(.warning(.unusedVariable(member.key), at: member.keyLocation))
      }
    }
    for name in template.names where declared[WireName(name)] == nil {
      diagnostics.append(.warning(.undeclared(name), at: urlNode.location))
      declared[WireName(name)] = .some(Server.Variable(name: name, allowedValues: []))
    }
    let variables = template.names.compactMap { declared[WireName($0)] ?? nil }
    warnOfScheme(template.url(with: variables), at: urlNode.location)
    return Server(
      url: url, description: description, variables: variables, origin: origin(of: placed))
  }

  private mutating func variable(_ member: NodeReader.Member) -> Server.Variable? {
    guard var reader = reader(of: member.value, as: "a server variable") else { return nil }
    let values = reader.strings("enum")
    let stated = reader.string("default")
    let defaultValue = stated ?? values.first
    if stated == nil {
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
      diagnostics.append(.warning(.otherDefault(member.key), at: member.keyLocation))
    }
    return Server.Variable(
      name: member.key, defaultValue: defaultValue, allowedValues: values,
      description: description)
  }

  /// Says where a client would speak in the clear, or not in HTTP at all.
  private mutating func warnOfScheme(_ url: String, at location: SourceLocation) {
    let bytes = Array(url.utf8)
    let end = bytes.firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex
    guard let colon = bytes[..<end].firstIndex(of: UInt8(ascii: ":")) else { return }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let authority = bytes[colon...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
      .prefix { !"/?#".utf8.contains($0) }
    if scheme != "https", scheme != "http" {
      diagnostics.append(.warning(.otherScheme(scheme), at: location))
    } else if scheme == "http", !isLocal(authority) {
      diagnostics.append(.warning(.inTheClear, at: location))
    }
    if authority.contains(UInt8(ascii: "@")) {
      diagnostics.append(.warning(.credentials, at: location))
    }
  }

  private func isLocal(_ authority: ArraySlice<UInt8>) -> Bool {
    let host = String(decoding: authority, as: UTF8.self)
    return ["localhost", "127.0.0.1", "[::1]"].contains { host == $0 || host.hasPrefix("\($0):") }
  }
}

/// The text of a server's URL, taken apart at its braces.
private struct ServerTemplate {
  private enum Part {
    case text(String)
    case name(String)
  }

  private var parts: [Part] = []
  /// In order, each once.
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
  fileprivate static func unbalancedBraces(_ url: String) -> Self {
    Self(
      "server URL '\(url)' has unbalanced braces, and the server is left out",
      omitting: .server, reason: "unbalanced braces")
  }
  fileprivate static let noURL = Self(
    "a server without 'url' is left out", omitting: .server, reason: "no URL")
  fileprivate static func noDefault(_ name: String) -> Self {
    Self("variable '\(name)' has no default")
  }
  fileprivate static func firstValue(_ name: String) -> Self {
    Self("variable '\(name)' has no default, and its first value is taken")
  }
  fileprivate static func undeclared(_ name: String) -> Self {
    Self("'{\(name)}' in the server's URL is described by nothing and has no default")
  }
  fileprivate static func unusedVariable(_ name: String) -> Self {
    Self(
      "variable '\(name)' is ignored: the server's URL does not name it",
      omitting: .keyword, reason: "not in the URL")
  }
  fileprivate static func noValues(_ name: String) -> Self {
    Self(
      "'enum' of variable '\(name)' is empty and is ignored",
      omitting: .keyword, reason: "empty")
  }
  fileprivate static func otherDefault(_ name: String) -> Self {
    Self("the default of variable '\(name)' is none of its values")
  }
  fileprivate static func otherScheme(_ scheme: String) -> Self {
    Self("a client speaks http or https, not '\(scheme)'")
  }
  fileprivate static let inTheClear = Self("requests to this server are not encrypted")
  fileprivate static let credentials = Self("the server's URL has credentials in it")
}
