import Diagnostics
import IR

extension NameTable {
  /// The text of the lock: the names of all types, groups, operations, servers and credentials, and
  /// of their members. Properties, enumeration values and parameters are omitted if their name is
  /// spelled as in the document.
  func lockText(for api: API, _ lock: NameLock) -> String {
    let keys = NameKeys(api, document: lock.document)
    let blocks = typeBlocks(api, keys) + operationBlocks(api, keys) + otherBlocks(api, keys)
    let sorted = blocks.sorted { WireName($0.line) < WireName($1.line) }
    return Self.lockHeader + sorted.map(\.text).joined()
  }

  private static let lockHeader =
    "# The names of the client. Later runs keep them, so additions to the API rename nothing.\n"
    + "# `martlet generate` writes this file. Keep it with the configuration.\n"

  private func typeBlocks(_ api: API, _ keys: NameKeys) -> [LockBlock] {
    api.types.ids.map { id in
      let position = id.position
      var block = LockBlock(keys.types[position], simpleNames[position])
      block.order = memberOrders[position].map { members[position][$0] }
      switch api.types.shape(of: id) {
      case .record(let properties, _):
        for (property, name) in zip(properties, members[position]) {
          block.add(wireName: property.wireName, name)
        }
      case .enumeration(_, let values):
        for (value, name) in zip(values, members[position]) {
          block.add(wireName: value.scalar.text, name)
        }
      case .union(let variants, let selection):
        for (key, name) in zip(keys.variants(variants, selection), members[position]) {
          block.add(key, name)
        }
      case .alias: break
      }
      return block
    }
  }

  private func operationBlocks(_ api: API, _ keys: NameKeys) -> [LockBlock] {
    zip(api.operations, operations).enumerated().map { index, pair in
      let (operation, names) = pair
      var block = LockBlock(keys.operations[index], names.type)
      let arguments = names.parameters + [names.body]
      block.order = names.argumentOrder.map { arguments[$0] }
      block.add(.method, names.method)
      if let download = names.download { block.add(.method(.download), download) }
      if let stream = names.stream { block.add(.method(.stream), stream) }
      if operation.body != nil { block.add(.body, names.body) }
      if let contents = operation.body?.contents, contents.count > 1 {
        for (content, name) in zip(contents, names.bodies) { block.add(.body(content), name) }
      }
      for (parameter, name) in zip(operation.parameters, names.parameters)
      where WireName(Identifier.bare(name)) != WireName(parameter.wireName) {
        block.add(.parameter(parameter), name)
      }
      return block
    }
  }

  private func otherBlocks(_ api: API, _ keys: NameKeys) -> [LockBlock] {
    var blocks = zip(keys.types, secondNames).compactMap { key, name in
      name.map { LockBlock(.secondName(of: key), $0) }
    }
    for index in api.groups.indices {
      var block = LockBlock(keys.groups[index], groups[index])
      block.order = operationsOfGroups[index].map { operations[$0].method }
      block.add(.groupProtocol, protocols[index])
      block.add(.groupMock, mocks[index])
      blocks.append(block)
    }
    for (index, server) in api.servers.enumerated() {
      var block = LockBlock(keys.servers[index], servers[index].name)
      for (variable, name) in zip(server.variables, servers[index].variables) {
        block.add(NameKey(variable.name), name)
      }
      blocks.append(block)
    }
    return blocks + zip(keys.credentials, credentials).map { LockBlock($0, $1) }
  }
}

/// A line of the lock, and the indented lines of its members.
private struct LockBlock {
  let line: String
  private var members: [String] = []
  /// The names of the members in their order.
  var order: [String] = []

  init(_ key: NameKey, _ name: String) {
    line = Self.line(key.text, name)
  }

  mutating func add(_ key: NameKey, _ name: String) {
    members.append(NameLock.indentation + Self.line(key.text, name))
  }

  /// Adds the name of a member unless it is spelled as in the document. Such a name needs no entry,
  /// since it has precedence in every run.
  mutating func add(wireName: String, _ name: String) {
    if WireName(Identifier.bare(name)) != WireName(wireName) { add(NameKey(wireName), name) }
  }

  var text: String {
    line + orderLine + members.sorted { WireName($0) < WireName($1) }.joined()
  }

  private var orderLine: String {
    if order.count < 2 { return "" }
    let names = order.map { Identifier.bare($0) }.joined(separator: " ")
    return "\(NameLock.indentation)\(NameLock.orderPrefix)\(names)\n"
  }

  private static func line(_ key: String, _ name: String) -> String {
    key + NameLock.separator + Identifier.bare(name) + "\n"
  }
}
