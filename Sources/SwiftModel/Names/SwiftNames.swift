import Diagnostics
import IR

/// The names by which the user can refer to the declarations of an API.
struct SwiftNames {
  let api: API
  /// The standard Swift name of each type.
  let typeNames: [String]
  /// The first type for each name: first the names of the document, then the Swift names.
  private var types: [WireName: TypeTable.ID] = [:]
  private var operations: [WireName: Int] = [:]
  private var tags: [WireName: String] = [:]

  init(_ api: API, types typeNames: [String], methods: [String]) {
    self.api = api
    self.typeNames = typeNames
    let ids = api.types.ids.filter { api.types[$0].projectedName == nil }
    for id in ids {
      if let name = api.types[id].name.givenName { Self.add(name, id, to: &types) }
    }
    for id in ids { Self.add(typeNames[id.position], id, to: &types) }
    for (index, operation) in api.operations.enumerated() {
      Self.add(operation.id.text, index, to: &operations)
    }
    for (index, method) in methods.enumerated() { Self.add(method, index, to: &operations) }
    for group in api.groups { Self.add(group.name, group.name, to: &tags) }
    for group in api.groups {
      Self.add(Identifier.type(group.name) + "API", group.name, to: &tags)
    }
  }

  private static func add<Value>(
    _ name: String, _ value: Value, to values: inout [WireName: Value],
  ) {
    let key = WireName(name)
    if values[key] == nil { values[key] = value }
  }

  func resolved(_ target: NameOverride.Target) -> NameOverride.Target {
    switch target {
    case .location: return target
    case .type(let name):
      guard let id = types[WireName(name)], !isGivenName(name, of: id) else { return target }
      return .location(api.types[id].origin)
    case .operation(let name):
      return operations[WireName(name)].map { .operation(api.operations[$0].id.text) } ?? target
    case .tag(let name): return tags[WireName(name)].map { .tag($0) } ?? target
    case .member(let member, let owner):
      if let id = types[WireName(owner)] {
        let isGiven = isGivenName(owner, of: id)
        return isGiven ? target : .member(member, of: api.types[id].origin.locationText)
      }
      return operations[WireName(owner)].map {
        .member(member, of: api.operations[$0].id.text)
      } ?? target
    }
  }

  private func isGivenName(_ name: String, of id: TypeTable.ID) -> Bool {
    api.types[id].name.givenName.map { WireName($0) } == WireName(name)
  }
}

extension SwiftNames {
  /// The message about a target that matches no declaration.
  func matchesNothing(_ target: NameOverride.Target) -> Diagnostic.Message {
    func message(_ text: String, _ name: String, _ known: [String]) -> Diagnostic.Message {
      Diagnostic.Message(
        .configNoEffect,
        "no generated \(text) '\(name)'; ignored" + suggestion(for: name, among: known))
    }
    switch target {
    case .location(let text): return message("declaration has the location", text, [])
    case .type(let name): return message("type has the name", name, knownTypes)
    case .operation(let name): return message("operation has the name", name, knownOperations)
    case .tag(let name): return message("operation has the tag", name, api.groups.map(\.name))
    case .member(let name, let owner):
      guard let members = members(of: owner) else {
        return message("type or operation has the name", owner, knownTypes + knownOperations)
      }
      return message("member of '\(owner)' has the name", name, members)
    }
  }

  private var knownTypes: [String] {
    api.types.declarations.compactMap(\.name.givenName) + typeNames
  }

  private var knownOperations: [String] { api.operations.map(\.id.text) }

  /// The wire names of the members of the type or operation that `owner` names; nil if there is
  /// none.
  private func members(of owner: String) -> [String]? {
    let located = api.types.ids.first { api.types[$0].origin.locationText == owner }
    if let id = located ?? types[WireName(owner)] {
      return switch api.types.shape(of: id) {
      case .record(let properties, _): properties.map(\.wireName)
      case .enumeration(_, let values): values.map(\.scalar.text)
      case .union, .alias: []
      }
    }
    return operations[WireName(owner)].map { api.operations[$0].parameters.map(\.wireName) }
  }
}
