import Diagnostics
import YAML

/// A path and what can be done there.
package struct PathItem: Sendable {
  package var path: String
  package var summary: String?
  package var description: String?
  /// Parameters of every operation of the path.
  package var parameters: [Parameter]
  /// Those of the path alone; empty where the document's serve it.
  package var servers: [Server]
  /// In document order.
  package var operations: [Operation]
  package var origin: Origin
}

extension DocumentLoader {
  private static let methods = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
  ]

  mutating func paths(of root: inout NodeReader) -> [PathItem] {
    guard let paths = root.node("paths") else {
      if version == .v30 {
        let hasModels = root.node("components") != nil
        let message = Diagnostic.Message.missing("paths")
        root.report(
          hasModels ? .warning(message, at: root.location) : .error(message, at: root.location))
      }
      return []
    }
    guard var reader = reader(of: paths, as: "'paths'") else { return [] }
    return reader.allMembers().filter { !$0.isExtension }.compactMap { pathItem($0) }
  }

  private mutating func pathItem(_ member: NodeReader.Member) -> PathItem? {
    let template = PathTemplate(member.key)
    guard mayBeSelected(path: template.path) else { return nil }
    // A file that is not there cannot hold an operation that somebody could name.
    resolver.missingFilesMatter = selection.isEverything
    let target = resolver.follow(member.value, to: .pathItem)
    resolver.missingFilesMatter = true
    guard let target else { return nil }
    var sources = [target.placed]
    if let siblings = siblings(of: member) { sources.append(siblings) }
    guard sources.contains(where: { isSelected($0, path: template.path) }) else { return nil }

    diagnostics += template.problems.map { .error($0, at: member.keyLocation) }
    diagnostics += template.remarks.map { .warning($0, at: member.keyLocation) }
    var result: PathItem?
    for source in sources {
      guard let item = pathItem(source, path: template.path) else { continue }
      result = result.map { $0.joined(by: item) } ?? item
    }
    guard var item = result else { return nil }
    if template.hasUnreadableQuery {
      diagnostics += item.operations.map { operation in
        .warning(.unreadableQuery(operation.method, item.path), at: operation.origin.location)
      }
      return nil
    }
    item.summary = target.summary ?? item.summary
    item.description = target.description ?? item.description
    checkPattern(template, of: item, at: member.keyLocation)
    checkParameters(of: &item, template: template, at: member.keyLocation)
    return item
  }

  /// What stands beside a path item's `$ref`, as a path item of its own.
  private mutating func siblings(of member: NodeReader.Member) -> PlacedNode? {
    guard member.value.reference != nil, case .mapping(let mapping) = member.value.node.content
    else { return nil }
    let entries = mapping.entries.filter {
      $0.key != "$ref" && !$0.key.utf8.starts(with: "x-".utf8)
    }
    let prose = ["summary", "description"]
    guard let first = entries.first(where: { !prose.contains($0.key) }) else { return nil }
    diagnostics.append(.warning(.besideReference, at: first.keyLocation))
    var siblings = member.value
    siblings.node.content = .mapping(Mapping(entries))
    return siblings
  }

  /// Looks a path item through for operations of the selection, without reading them.
  private mutating func isSelected(_ placed: PlacedNode, path: String) -> Bool {
    guard !selection.isEverything, case .mapping(let item) = placed.node.content else {
      return selection.isEverything
    }
    var isAnySelected = false
    var operations = item.entries.filter { method(of: $0.key) != nil }
    if hasFurtherMethods { operations += item["additionalOperations"]?.mapping?.entries ?? [] }
    for operation in operations where isSelected(operation.value, path: path) {
      isAnySelected = true
    }
    return isAnySelected
  }

  private mutating func pathItem(_ placed: PlacedNode, path: String) -> PathItem? {
    guard var reader = reader(of: placed, as: "a path item") else { return nil }
    var item = PathItem(
      path: path, parameters: [], servers: [], operations: [], origin: origin(of: placed))
    item.summary = reader.string("summary")
    item.description = reader.string("description")
    item.parameters = parameters(reader.elements("parameters"))
    item.servers = ownServers(of: &reader)
    reader.ignore("$ref")
    for found in operations(of: &reader) where isSelected(found.member.value.node, path: path) {
      guard let operation = operation(found.member.value, method: found.method) else { continue }
      item.operations.append(operation)
    }
    finish(reader, as: "a path item")
    return item
  }

  /// What a path item has for each method, the first where a method is there twice.
  mutating func operations(of item: inout NodeReader) -> [FoundOperation] {
    var found: [FoundOperation] = []
    for member in item.allMembers() where !member.isExtension {
      if let method = method(of: member.key) {
        add(member, method: method, to: &found)
      } else if isOperationLike(member.value.node) {
        diagnostics.append(.warning(.noMethod(member.key), at: member.keyLocation))
      } else if !isKnown(member.key) {
        diagnostics.append(.warning(.unknownKey(member.key), at: member.keyLocation))
      }
    }
    for (method, member) in found where member.key != method.lowercased() {
      diagnostics.append(.warning(.upperCase(member.key), at: member.keyLocation))
    }
    guard hasFurtherMethods else { return found }
    for member in item.members("additionalOperations") {
      if isToken(member.key) {
        add(member, method: member.key, to: &found)
      } else {
        diagnostics.append(.error(.noToken(member.key), at: member.keyLocation))
      }
    }
    return found
  }

  typealias FoundOperation = (method: String, member: NodeReader.Member)

  private mutating func add(
    _ member: NodeReader.Member, method: String, to found: inout [FoundOperation],
  ) {
    if member.value.node.isNull {
      diagnostics.append(.warning(.null(member.key), at: member.value.location))
    } else if let first = found.first(where: { $0.method == method }) {
      diagnostics.append(
        .warning(
          .duplicate(member.key), at: member.keyLocation,
          notes: [.init(.firstIsHere, at: first.member.keyLocation)]))
    } else {
      found.append((method, member))
    }
  }

  /// The method that a key of a path item stands for, in upper case, however the key is written.
  private func method(of key: String) -> String? {
    let name = key.lowercased()
    let isMethod = Self.methods.contains(name) || (hasFurtherMethods && name == "query")
    return isMethod ? name.uppercased() : nil
  }

  private func isKnown(_ key: String) -> Bool {
    ["$ref", "summary", "description", "servers", "parameters"].contains(key)
      || (hasFurtherMethods && key == "additionalOperations")
  }

  private func isOperationLike(_ node: Node) -> Bool {
    guard case .mapping(let mapping) = node.content else { return false }
    return mapping["responses"] != nil || mapping["operationId"] != nil
  }

  /// The servers of a path or an operation. Without any of them, requests with their credentials
  /// would go to another one.
  mutating func ownServers(of reader: inout NodeReader) -> [Server] {
    let elements = reader.elements("servers")
    let servers = servers(elements)
    if servers.isEmpty, let first = elements.first {
      diagnostics.append(.error(.noServer, at: first.location))
    }
    return servers
  }

  /// Two paths that match the same requests make one of them unreachable where they share a method.
  private mutating func checkPattern(
    _ template: PathTemplate, of item: PathItem, at location: SourceLocation,
  ) {
    guard template.problems.isEmpty else { return }
    if let first = pathTemplates[WireName(template.pattern)] {
      diagnostics.append(
        .warning(
          .samePattern(item.path), at: location, notes: [.init(.firstPattern, at: first)]))
      return
    }
    pathTemplates[WireName(template.pattern)] = location
  }

  /// Holds a path's braces against its operations' path parameters, each way.
  private mutating func checkParameters(
    of item: inout PathItem, template: PathTemplate, at location: SourceLocation,
  ) {
    guard template.problems.isEmpty else { return }
    let names = Set(template.names.map { WireName($0) })
    item.parameters = item.parameters.filter { keep($0, names: names, path: item.path) }
    let shared = item.parameters.filter { $0.place == .path }.map { WireName($0.name) }
    for index in item.operations.indices {
      item.operations[index].parameters = item.operations[index].parameters.filter {
        keep($0, names: names, path: item.path)
      }
      let operation = item.operations[index]
      let own = operation.parameters.filter { $0.place == .path }.map { WireName($0.name) }
      let declared = Set(shared + own)
      for name in template.names where !declared.contains(WireName(name)) {
        let message = Diagnostic.Message.undeclared(
          name, path: item.path, method: operation.method)
        diagnostics.append(
          .warning(
            message, at: location,
            notes: [.init(.operationIsHere, at: operation.origin.location)]))
      }
    }
  }

  private mutating func keep(
    _ parameter: Parameter, names: Set<WireName>, path: String,
  ) -> Bool {
    if parameter.place != .path || names.contains(WireName(parameter.name)) { return true }
    diagnostics.append(
      .warning(.notInPath(parameter.name, path: path), at: parameter.origin.location))
    return false
  }
}

extension PathItem {
  /// The item with what stands beside the reference to it, which goes before what it says itself.
  fileprivate func joined(by siblings: PathItem) -> PathItem {
    var item = self
    item.parameters.removeAll { parameter in
      siblings.parameters.contains { $0.isSame(as: parameter) }
    }
    item.parameters += siblings.parameters
    item.operations.removeAll { operation in
      siblings.operations.contains { WireName($0.method) == WireName(operation.method) }
    }
    item.operations += siblings.operations
    if !siblings.servers.isEmpty { item.servers = siblings.servers }
    return item
  }
}

/// Whether a text is what RFC 9110 calls a token: a method, or a header's name.
func isToken(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
}

extension Diagnostic.Message {
  fileprivate static let besideReference = Self(
    "what stands beside '$ref' goes before what that leads to")
  fileprivate static func upperCase(_ key: String) -> Self {
    Self("'\(key)' is not written in lower case")
  }
  fileprivate static func duplicate(_ key: String) -> Self {
    Self(
      "method '\(key)' is declared twice; the first is taken",
      omitting: .operation, reason: "declared twice")
  }
  fileprivate static let firstIsHere = Self("it is first declared here")
  fileprivate static let noServer = Self(
    "none of these servers can be used, and requests would go to another one")
  fileprivate static func noMethod(_ key: String) -> Self {
    Self(
      "'\(key)' is no method, and what it stands for is left out",
      omitting: .operation, reason: "unknown method")
  }
  fileprivate static func noToken(_ key: String) -> Self {
    Self("'\(key)' is no method, since it is no token")
  }
  fileprivate static func unreadableQuery(_ method: String, _ path: String) -> Self {
    Self(
      "path '\(path)' has a query, and its \(method) operation is left out",
      omitting: .operation, reason: "a query in the path")
  }
  fileprivate static func unknownKey(_ key: String) -> Self {
    Self(
      "'\(key)' is no key of a path item and is ignored",
      omitting: .keyword, reason: "unknown name")
  }
  fileprivate static func samePattern(_ path: String) -> Self {
    Self("path '\(path)' matches the same requests as another")
  }
  fileprivate static let firstPattern = Self("the other path is here")
  fileprivate static func undeclared(_ name: String, path: String, method: String) -> Self {
    Self(
      "'{\(name)}' in path '\(path)' is no parameter of its \(method) operation;"
        + " it is taken for a string")
  }
  fileprivate static let operationIsHere = Self("the operation is here")
  fileprivate static func notInPath(_ name: String, path: String) -> Self {
    Self(
      "parameter '\(name)' has no place in path '\(path)' and is ignored",
      omitting: .parameter, reason: "no place in the path")
  }
}
