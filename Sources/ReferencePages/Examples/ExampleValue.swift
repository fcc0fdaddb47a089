import IR
import SwiftModel

/// An example value as a Swift expression and as JSON.
struct ExampleValue: Equatable, Sendable {
  var swift: SwiftExpression
  /// Nil if the value contains a file, which JSON cannot represent.
  var json: JSONValue?

  static let null = ExampleValue(swift: .atom("nil"), json: .null)

  static func array(_ elements: [ExampleValue]) -> ExampleValue {
    ExampleValue(
      swift: .array(elements.map(\.swift)),
      json: allJSON(elements).map { .array($0) })
  }

  /// A dictionary with different keys.
  static func dictionary(_ entries: [(key: String, value: ExampleValue)]) -> ExampleValue {
    ExampleValue(
      swift: .dictionary(
        entries.map { .init(key: Literal.string($0.key), value: $0.value.swift) }),
      json: allJSON(entries.map(\.value)).map { values in
        .object(
          values.indices.map { JSONValue.Member(name: entries[$0].key, value: values[$0]) })
      })
  }

  /// The case of a union with this value as its associated value.
  func wrapped(in unionCase: Client.Union.Case) -> ExampleValue {
    var json = json
    if let added = unionCase.addedMember, case .object(var members)? = json {
      members.removeAll { $0.name == added.wireName }
      members.append(JSONValue.Member(name: added.wireName, value: .string(added.value)))
      json = .object(members)
    }
    return ExampleValue(swift: .wrapped(in: ".\(unionCase.name)", swift), json: json)
  }

  private static func allJSON(_ values: [ExampleValue]) -> [JSONValue]? {
    let json = values.compactMap(\.json)
    return json.count == values.count ? json : nil
  }
}

/// The arguments and the members of a record, while they are collected.
struct RecordExample {
  private(set) var arguments: [SwiftExpression.Argument] = []
  /// Nil if a member contains a file.
  private(set) var members: [JSONValue.Member]? = []

  mutating func add(_ value: ExampleValue, for field: Client.Field) {
    var swift = value.swift
    if field.presence == .optionalDistinguishingNull {
      swift = swift == .atom("nil") ? .atom(".null") : .wrapped(in: ".value", swift)
    }
    addArgument(field.name, swift)
    addMember(field.wireName, value.json)
  }

  /// Adds the members that the initializer sets itself.
  mutating func addConstants(of fields: [Client.Field]) {
    for field in fields {
      if let constant = field.constant { addMember(field.wireName, constant.value.json) }
    }
  }

  mutating func addArgument(_ name: String, _ value: SwiftExpression) {
    arguments.append(.init(label: Identifier.label(name), value: value))
  }

  mutating func addMember(_ name: String, _ value: JSONValue?) {
    if let value {
      members?.append(JSONValue.Member(name: name, value: value))
    } else {
      members = nil
    }
  }

  mutating func addMembers(_ value: JSONValue?) {
    if case .object(let added)? = value {
      members?.append(contentsOf: added)
    } else {
      members = nil
    }
  }

  /// The members as a JSON object; nil if one of them contains a file.
  var object: JSONValue? { members.map { .object($0) } }

  func value(calling function: String) -> ExampleValue {
    ExampleValue(swift: .call(function, arguments), json: object)
  }
}
