import APISamples
import Diagnostics
import IR
import Support
import Testing

@testable import SwiftModel

/// An API that is built from lists of names. The lists are independent, so a test can add a name
/// without changing anything else.
struct LockSample {
  /// The names of records. Each record has all properties, and an inner enumeration with all
  /// values.
  var types: [String] = []
  var properties: [String] = []
  var values: [String] = []
  /// The names of operations. Each has all parameters, and a body that is a union of all types.
  var operations: [String] = []
  var parameters: [String] = []
  var groups = ["Things"]
  var servers = ["0"]

  static let location = SourceLocation(file: SourceFiles.ID(index: 7), line: 1, column: 1)

  var sampleAPI: SampleAPI {
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

  /// Every name of a table, by a text such as `type user` that identifies the declaration.
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
      let assigned = table.operations[index]
      names["operation \(operation)"] = assigned.type
      names["method \(operation)"] = assigned.method
      names["download \(operation)"] = assigned.download
      names["request body \(operation)"] = assigned.body
      for (parameter, name) in zip(parameters, assigned.parameters) {
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
    for (server, assigned) in zip(servers, table.servers) {
      names["server \(server)"] = assigned.name
    }
    return names
  }

  func lockText(keeping lock: NameLock? = nil) -> String {
    let names = sampleAPI.names(keeping: lock).value
    return names.lockText(for: sampleAPI.api, NameLock(document: "api.yaml"))
  }

  func lock() throws -> NameLock {
    let lock = Self.read(lockText())
    try #require(lock.diagnostics.isEmpty)
    return lock.value
  }

  static func read(_ text: String) -> Outcome<NameLock> {
    let file = SourceFile(path: "martlet.lock", bytes: Array(text.utf8))
    return NameLock.read(file, id: location.file, document: "api.yaml")
  }
}

extension LockSample {
  /// Calls `words` for each list of names.
  init(_ words: () -> [String]) {
    self.init(
      types: words(), properties: words(), values: words(), operations: words(),
      parameters: words(), groups: ["Things"] + words(), servers: words())
  }

  /// The sample with the names that satisfy a predicate.
  func filtered(_ isIncluded: (String) -> Bool) -> LockSample {
    LockSample(
      types: types.filter(isIncluded), properties: properties.filter(isIncluded),
      values: values.filter(isIncluded), operations: operations.filter(isIncluded),
      parameters: parameters.filter(isIncluded),
      groups: ["Things"] + groups.dropFirst().filter(isIncluded),
      servers: servers.filter(isIncluded))
  }
}
