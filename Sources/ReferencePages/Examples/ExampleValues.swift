import Diagnostics
import IR
import SwiftModel

/// Makes example values of a client's types.
///
/// Examples and defaults of the document are used if they fit the type and its constraints.
/// Otherwise the value is made from the type and the constraints alone. In an example that fits
/// only partly, only the unsuitable members are replaced.
struct ExampleValues {
  let client: Client
  /// The types whose values are being made. A value never contains another of its own type.
  private var typesInProgress: Set<TypeTable.ID> = []
  /// The values of declared types that were made before, which are reused.
  private var madeValues: [TypeTable.ID: ExampleValue] = [:]
  /// The number of declared types for which the current call of `value` may still make a value.
  private var remainingTypeCount = 0

  private static let maximumTypeCount = 500
  /// The maximum number of elements that are taken from an example of an array, or made.
  static let maximumElementCount = 5
  /// The maximum number of optional properties in a record that is made from its type.
  private static let maximumOptionalCount = 3
  /// The maximum number of optional properties of the outermost record.
  private let maximumOuterOptionalCount: Int

  init(client: Client, maximumOuterOptionalCount: Int = Self.maximumOptionalCount) {
    self.client = client
    self.maximumOuterOptionalCount = maximumOuterOptionalCount
  }

  /// A value of the type; nil if the type is recursive and has no finite value, or if the value
  /// would need more than `maximumTypeCount` types.
  ///
  /// - Parameter name: The wire name of the parameter, member or body that has the value.
  mutating func value(
    of type: TypeReference, named name: String, _ documentation: Documentation,
    examples: [Example] = [],
  ) -> ExampleValue? {
    remainingTypeCount = Self.maximumTypeCount
    return documented(type, named: name, documentation, examples: examples)
      ?? make(type, named: name, documentation.constraints)
  }

  /// The first example that fits the type and the constraints, or the default.
  mutating func documented(
    _ type: TypeReference, named name: String, _ documentation: Documentation,
    examples: [Example] = [],
  ) -> ExampleValue? {
    let values = (examples + documentation.examples).map(\.value)
    for value in values + [documentation.defaultValue].compactMap({ $0 })
    where value != .null && documentation.constraints.allow(value) {
      if let fitted = fit(value, as: type, named: name) { return fitted }
    }
    return nil
  }
}

extension ExampleValues {
  /// Makes a value from a type and constraints. Returns nil if every value would contain another of
  /// its own type, or if no more types are allowed.
  mutating func make(
    _ type: TypeReference, named name: String, _ constraints: [Constraint] = [],
  ) -> ExampleValue? {
    switch type {
    case .any: return .dictionary([("key", ExampleScalars.json(.string("value")))])
    case .scalar(let scalar):
      return ExampleScalars.placeholder(of: scalar, named: name, constraints)
    case .nullable(let inner): return make(inner, named: name, constraints) ?? .null
    case .array(let element):
      guard let value = make(element, named: name, constraints.ofElements) else {
        return .array([])
      }
      let count = min(max(constraints.minItems, 1), Self.maximumElementCount)
      return .array(Array(repeating: value, count: count))
    case .dictionary(let element):
      let value = make(element, named: name, constraints.ofElements)
      return .dictionary(value.map { [("key", $0)] } ?? [])
    case .declared(let id): return make(declared: id, named: name)
    }
  }

  private mutating func make(declared id: TypeTable.ID, named name: String) -> ExampleValue? {
    let declaration = client[id]
    if case .alias(let target) = declaration.kind {
      return documented(target.reference, named: name, declaration.documentation)
        ?? make(target.reference, named: name, declaration.documentation.constraints)
    }
    if let known = madeValues[id] { return known }
    guard remainingTypeCount > 0, typesInProgress.insert(id).inserted else { return nil }
    remainingTypeCount -= 1
    defer { typesInProgress.remove(id) }
    let value =
      documented(.declared(id), named: name, declaration.documentation)
      ?? make(declaration.kind, of: declaration)
    madeValues[id] = value
    return value
  }

  private mutating func make(
    _ kind: Client.TypeDeclaration.Kind, of declaration: Client.TypeDeclaration,
  ) -> ExampleValue? {
    switch kind {
    case .alias(let target): return make(target.reference, named: declaration.name)
    case .record(let record): return make(record, of: declaration)
    case .enumeration(let enumeration):
      return enumeration.cases.first.map { first in
        ExampleValue(swift: .atom(".\(first.name)"), json: first.value.json)
      }
    case .union(let union): return make(union)
    case .taggedUnion: return nil
    }
  }

  private mutating func make(_ union: Client.Union) -> ExampleValue? {
    for unionCase in union.cases {
      let type = unionCase.type.reference
      let payload =
        documented(type, named: unionCase.name, unionCase.documentation)
        ?? selected(unionCase)
        ?? make(type, named: unionCase.name, unionCase.documentation.constraints)
      if let payload { return payload.wrapped(in: unionCase) }
    }
    return ExampleValue(swift: .wrapped(in: ".\(union.otherName)", .atom(".null")), json: .null)
  }

  /// A value that the tests of the case accept; nil if the case has no tests of direct members, or
  /// if its type has no such value.
  private mutating func selected(_ unionCase: Client.Union.Case) -> ExampleValue? {
    let members = unionCase.tests.compactMap { test -> JSONValue.Member? in
      guard test.path.count == 1, case .member(let name) = test.path[0] else { return nil }
      return JSONValue.Member(name: name.text, value: .string(test.values[0]))
    }
    if members.isEmpty { return nil }
    return fit(.object(members), as: unionCase.type.reference, named: unionCase.name)
  }

  private mutating func make(
    _ record: Client.Record, of declaration: Client.TypeDeclaration,
  ) -> ExampleValue? {
    if let constructed = constructed([], as: record, of: declaration) { return constructed }
    var example = RecordExample()
    let fields = record.initializedFields
    example.addConstants(of: record.fields)
    let isOptionalOnly = fields.allSatisfy(\.hasDefault)
    let isOuter = typesInProgress.count == 1
    let maximumCount = isOuter ? maximumOuterOptionalCount : Self.maximumOptionalCount
    var optionalCount = 0
    for field in fields {
      if field.presence == .tagged {
        if !addTagged(field, in: [], to: &example) { return nil }
        continue
      }
      let documented = documentedValue(of: field)
      if field.hasDefault {
        let isShown = documented != nil || isOptionalOnly && isOuter
        if !isShown || optionalCount == maximumCount { continue }
        optionalCount += 1
      }
      if let value = documented ?? madeValue(of: field) {
        example.add(value, for: field)
      } else if !field.hasDefault {
        return nil
      }
    }
    return example.value(calling: declaration.name)
  }

  mutating func documentedValue(of field: Client.Field) -> ExampleValue? {
    documented(field.type.reference, named: field.wireName, field.documentation)
  }

  mutating func madeValue(of field: Client.Field) -> ExampleValue? {
    make(field.type.reference, named: field.wireName, field.documentation.constraints)
  }
}

extension JSONScalar {
  /// The value as JSON.
  var json: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .boolean(let value): .boolean(value)
    case .integer(let number): .number(String(number))
    case .number(let text): .number(text)
    }
  }
}
