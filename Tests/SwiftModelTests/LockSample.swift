import APISamples
import Diagnostics
import IR
import Support
import Testing

@testable import SwiftModel

/// An API that consists of names, each by itself, so that one more is a neighbour and no more.
struct LockSample {
  /// Records, each with the properties and an enumeration inside of it that has the values.
  var types: [String] = []
  var properties: [String] = []
  var values: [String] = []
  /// Each has the parameters, and a body that is one of the types.
  var operations: [String] = []
  var parameters: [String] = []
  var groups = ["Things"]
  var servers = ["0"]

  static let place = SourceLocation(file: SourceFiles.ID(index: 7), line: 1, column: 1)

  var sample: SampleAPI {
    var sample = SampleAPI()
    sample.api.groups = groups.map {
      Group(name: $0, documentation: Documentation(), origin: sample.origin("/tags/\($0)"))
    }
    sample.api.servers = servers.map {
      Server(
        parts: [.literal("https://\($0).example.com")], variables: [],
        documentation: Documentation(), origin: sample.origin("/servers/\($0)"))
    }
    let declared = types.map { name in
      let properties = properties.map { sample.property($0, .string) }
      let type = sample.declare(name, .record(properties: properties, additional: .ignored))
      sample.api.types[type.id].origin.pointer = "/components/schemas/\(name)"
      sample.declare(
        .member(of: type.id, role: "kind"),
        .enumeration(of: .string, values: values.map { .string($0) }))
      return type
    }
    for name in operations {
      let variants = declared.map { sample.variant($0) }
      let body = sample.declare(
        .part(ofOperation: .identifier(WireName(name)), role: "Body"), .union(variants, .oneOrMore))
      sample.operation(
        name, parameters.map { sample.parameter($0, .query, .string) },
        body: sample.body(.json(body)),
        [sample.response(.code(200), [.binary()])])
    }
    return sample
  }

  /// Every name of a table, by what it is for.
  func names(_ table: NameTable) -> [String: String] {
    var names: [String: String] = [:]
    for (index, type) in types.enumerated() {
      names["type \(type)"] = table.types[index * 2]
      names["kind \(type)"] = table.types[index * 2 + 1]
      for (property, name) in zip(properties, table.members[index * 2]) {
        names["property \(type) \(property)"] = name
      }
      for (value, name) in zip(values, table.members[index * 2 + 1]) {
        names["value \(type) \(value)"] = name
      }
    }
    for (index, operation) in operations.enumerated() {
      let given = table.operations[index]
      names["operation \(operation)"] = given.type
      names["method \(operation)"] = given.method
      names["download \(operation)"] = given.download
      names["request body \(operation)"] = given.body
      for (parameter, name) in zip(parameters, given.parameters) {
        names["parameter \(operation) \(parameter)"] = name
      }
      names["body \(operation)"] = table.types[types.count * 2 + index]
      for (type, name) in zip(types, table.members[types.count * 2 + index]) {
        names["variant \(operation) \(type)"] = name
      }
    }
    for (index, group) in groups.enumerated() {
      names["group \(group)"] = table.groups[index]
      names["calls \(group)"] = table.protocols[index]
    }
    for (server, given) in zip(servers, table.servers) { names["server \(server)"] = given.name }
    return names
  }

  func lockText(keeping lock: NameLock? = nil) -> String {
    let names = sample.names(keeping: lock).value
    return names.lockText(for: sample.api, NameLock(document: "api.yaml"))
  }

  func lock() throws -> NameLock {
    let lock = Self.read(lockText())
    try #require(lock.diagnostics.isEmpty)
    return lock.value
  }

  static func read(_ text: String) -> Outcome<NameLock> {
    let file = SourceFile(path: "martlet.lock", bytes: Array(text.utf8))
    return NameLock.read(file, id: place.file, document: "api.yaml")
  }
}

extension LockSample {
  init(_ words: () -> [String]) {
    self.init(
      types: words(), properties: words(), values: words(), operations: words(),
      parameters: words(), groups: ["Things"] + words(), servers: words())
  }

  func part(_ isIn: (String) -> Bool) -> LockSample {
    LockSample(
      types: types.filter(isIn), properties: properties.filter(isIn), values: values.filter(isIn),
      operations: operations.filter(isIn), parameters: parameters.filter(isIn),
      groups: ["Things"] + groups.dropFirst().filter(isIn), servers: servers.filter(isIn))
  }
}
