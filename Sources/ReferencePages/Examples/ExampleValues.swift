import IR
import SwiftModel

/// Makes Swift expressions for values of a client's types.
///
/// Examples and defaults of the document are used if they fit the type. Otherwise the value is made
/// from the type alone. In an example that fits only partly, only the unsuitable members are
/// replaced.
struct ExampleValues {
  let client: Client
  /// The types whose values are being made. A value never contains another of its own type.
  private var typesInProgress: Set<TypeTable.ID> = []
  /// The values of declared types that were made before, which are reused.
  private var madeValues: [TypeTable.ID: SwiftExpression] = [:]
  /// The number of declared types for which the current call of `value` may still make a value.
  private var remainingTypeCount = 0

  private static let maximumTypeCount = 500
  /// The maximum number of elements that are taken from an example of an array.
  private static let maximumElementCount = 5
  /// The maximum number of optional properties in a record that is made from its type.
  private static let maximumOptionalCount = 3

  init(client: Client) {
    self.client = client
  }

  /// A value of the type; nil if the type is recursive and has no finite value.
  ///
  /// - Parameter name: The wire name of the parameter, member or body that has the value.
  mutating func value(
    of type: TypeReference, named name: String, _ documentation: Documentation,
    examples: [Example] = [],
  ) -> SwiftExpression? {
    remainingTypeCount = Self.maximumTypeCount
    return documented(type, named: name, documentation, examples: examples)
      ?? make(type, named: name)
  }

  /// The first example that fits the type, or the default.
  private mutating func documented(
    _ type: TypeReference, named name: String, _ documentation: Documentation,
    examples: [Example] = [],
  ) -> SwiftExpression? {
    let values = (examples + documentation.examples).map(\.value)
    for value in values + [documentation.defaultValue].compactMap({ $0 }) where value != .null {
      if let fitted = fit(value, as: type, named: name) { return fitted }
    }
    return nil
  }
}

extension ExampleValues {
  /// Converts a JSON value to an expression of the type; nil if the value does not fit the type.
  mutating func fit(
    _ value: JSONValue, as type: TypeReference, named name: String,
  ) -> SwiftExpression? {
    switch type {
    case .any: return ExampleScalars.json(value)
    case .scalar(let scalar): return ExampleScalars.literal(value, of: scalar)
    case .nullable(let inner):
      return value == .null ? .atom("nil") : fit(value, as: inner, named: name)
    case .array(let element):
      guard case .array(let items) = value else {
        // Authors often give one element as the example of an array.
        return fit(value, as: element, named: name).map { .array([$0]) }
      }
      return .array(
        items.prefix(Self.maximumElementCount).compactMap { fit($0, as: element, named: name) })
    case .dictionary(let element):
      guard case .object(let members) = value else { return nil }
      return .dictionary(
        ExampleScalars.unique(members).compactMap { member in
          fit(member.value, as: element, named: member.name).map {
            .init(key: Literal.string(member.name), value: $0)
          }
        })
    case .declared(let id): return fit(value, asDeclared: id, named: name)
    }
  }

  private mutating func fit(
    _ value: JSONValue, asDeclared id: TypeTable.ID, named name: String,
  ) -> SwiftExpression? {
    let declaration = client[id]
    switch declaration.kind {
    case .alias(let target): return fit(value, as: target.reference, named: name)
    case .record(let record):
      guard case .object(let members) = value else { return nil }
      return fit(members, as: record, of: declaration)
    case .enumeration(let enumeration):
      guard let found = enumeration.cases.first(where: { $0.value.isEqual(to: value) }) else {
        return nil
      }
      return .atom(member(found.name))
    case .union(let union): return fit(value, as: union, of: declaration)
    case .taggedUnion: return nil
    }
  }

  /// Converts a JSON value to a case of a union: the case that the discriminator selects, or else
  /// the first one that fits. A record fits only if the object has all of its required members.
  private mutating func fit(
    _ value: JSONValue, as union: Client.Union, of declaration: Client.TypeDeclaration,
  ) -> SwiftExpression? {
    var cases = union.cases
    if let discriminator = union.discriminator, case .object(let members) = value,
      case .string(let tag)? = members.first(where: { $0.name == discriminator.wireName })?.value,
      let choice = discriminator.choices.first(where: { $0.value == tag })
    {
      cases = choice.attempts + cases
    }
    for unionCase in cases where hasRequiredMembers(value, of: unionCase.type.reference) {
      if let payload = fit(value, as: unionCase.type.reference, named: declaration.name) {
        return .wrapped(in: member(unionCase.name), payload)
      }
    }
    return nil
  }

  private func hasRequiredMembers(_ value: JSONValue, of type: TypeReference) -> Bool {
    guard case .object(let members) = value, case .declared(let id) = type else { return true }
    switch client[id].kind {
    case .alias(let target): return hasRequiredMembers(value, of: target.reference)
    case .record(let record):
      return record.fields.allSatisfy { field in
        field.presence != .required || members.contains { $0.name == field.wireName }
      }
    case .enumeration, .union, .taggedUnion: return true
    }
  }
}

extension ExampleValues {
  /// Makes a value from a type alone; nil if every value would contain another of its own type.
  private mutating func make(_ type: TypeReference, named name: String) -> SwiftExpression? {
    switch type {
    case .any: return .dictionary([.init(key: Literal.string("key"), value: .atom("\"value\""))])
    case .scalar(let scalar): return ExampleScalars.placeholder(of: scalar, named: name)
    case .nullable(let inner): return make(inner, named: name) ?? .atom("nil")
    case .array(let element): return .array([make(element, named: name)].compactMap { $0 })
    case .dictionary(let element):
      return .dictionary(
        [make(element, named: name)].compactMap { $0 }.map {
          .init(key: Literal.string("key"), value: $0)
        })
    case .declared(let id): return make(declared: id, named: name)
    }
  }

  private mutating func make(declared id: TypeTable.ID, named name: String) -> SwiftExpression? {
    let declaration = client[id]
    if case .alias(let target) = declaration.kind {
      return documented(target.reference, named: name, declaration.documentation)
        ?? make(target.reference, named: name)
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
  ) -> SwiftExpression? {
    switch kind {
    case .alias(let target): return make(target.reference, named: declaration.name)
    case .record(let record): return make(record, of: declaration)
    case .enumeration(let enumeration):
      let name = enumeration.cases.first?.name
      return name.map { .atom(member($0)) }
    case .union(let union):
      for unionCase in union.cases {
        let payload =
          documented(unionCase.type.reference, named: unionCase.name, unionCase.documentation)
          ?? make(unionCase.type.reference, named: unionCase.name)
        if let payload {
          return .wrapped(in: member(unionCase.name), payload)
        }
      }
      return .wrapped(in: member(union.otherName), .atom(".null"))
    case .taggedUnion: return nil
    }
  }

  private mutating func make(
    _ record: Client.Record, of declaration: Client.TypeDeclaration,
  ) -> SwiftExpression? {
    if let constructed = constructed([], as: record, of: declaration) { return constructed }
    var arguments: [SwiftExpression.Argument] = []
    let isOptionalOnly = record.initializedFields.allSatisfy(\.hasDefault)
    var optionalCount = 0
    for field in record.initializedFields {
      let documented = documentedValue(of: field)
      if field.hasDefault {
        let isShown = documented != nil || isOptionalOnly && typesInProgress.count == 1
        if !isShown || optionalCount == Self.maximumOptionalCount { continue }
        optionalCount += 1
      }
      if let argument = argument(for: field, documented ?? madeValue(of: field)) {
        arguments.append(argument)
      } else if !field.hasDefault {
        return nil
      }
    }
    return .call(declaration.name, arguments)
  }
}

extension ExampleValues {
  /// A record with the members of an object. Members that do not fit are replaced if they are
  /// required, and otherwise omitted.
  private mutating func fit(
    _ members: [JSONValue.Member], as record: Client.Record, of declaration: Client.TypeDeclaration,
  ) -> SwiftExpression? {
    if let constructed = constructed(members, as: record, of: declaration) { return constructed }
    var arguments: [SwiftExpression.Argument] = []
    for field in record.initializedFields {
      if let argument = argument(for: field, in: members) {
        arguments.append(argument)
      } else if !field.hasDefault {
        return nil
      }
    }
    if let others = others(of: record, in: members) { arguments.append(others) }
    return .call(declaration.name, arguments)
  }

  /// A call of the static function that creates a record with one variant of its tagged union; nil
  /// if the record does not have such a function, or if a required argument has no value.
  private mutating func constructed(
    _ members: [JSONValue.Member], as record: Client.Record, of declaration: Client.TypeDeclaration,
  ) -> SwiftExpression? {
    guard record.tags.count == 1,
      let field = record.fields.first(where: { $0.presence == .tagged }),
      case .declared(let id) = field.type.reference,
      case .taggedUnion(let union) = client[id].kind,
      let selected = selectedCase(of: union, members),
      let constructor = record.constructors.first(where: { $0.name == selected.name })
    else { return nil }
    var content: [JSONValue.Member] = []
    if case .object(let inner)? = members.first(where: { $0.name == field.wireName })?.value {
      content = inner
    }
    var arguments: [SwiftExpression.Argument] = []
    for (fields, members) in [
      (constructor.variantFields, content), (constructor.recordFields, members),
    ] {
      for field in fields {
        if let argument = argument(for: field, in: members) {
          arguments.append(argument)
        } else if !field.hasDefault {
          return nil
        }
      }
    }
    return .call(member(constructor.name), arguments)
  }

  /// The case that the tag selects; the first case if the object is empty.
  private func selectedCase(
    of union: Client.TaggedUnion, _ members: [JSONValue.Member],
  ) -> Client.TaggedUnion.Case? {
    if members.isEmpty { return union.cases.first }
    guard case .declared(let id) = union.tagType.reference,
      case .enumeration(let tags) = client[id].kind,
      let value = members.first(where: { $0.name == union.tag.wireName })?.value,
      let tag = tags.cases.first(where: { $0.value.isEqual(to: value) })
    else { return nil }
    return union.cases.first { $0.tagCase == tag.name }
  }

  private mutating func argument(
    for field: Client.Field, in members: [JSONValue.Member],
  ) -> SwiftExpression.Argument? {
    if field.presence == .tagged { return taggedArgument(for: field, in: members) }
    let member = members.first { $0.name == field.wireName }
    if member == nil || member?.value == .null, field.hasDefault {
      if member != nil, field.presence == .optionalDistinguishingNull {
        return SwiftExpression.Argument(
          label: Identifier.label(field.name), value: .atom(".null"))
      }
      return nil
    }
    let fitted = member.flatMap { fit($0.value, as: field.type.reference, named: field.wireName) }
    if fitted == nil, field.hasDefault { return nil }
    return argument(for: field, fitted ?? documentedValue(of: field) ?? madeValue(of: field))
  }

  /// The argument for a tagged union, whose case another member of the same object selects.
  private mutating func taggedArgument(
    for field: Client.Field, in members: [JSONValue.Member],
  ) -> SwiftExpression.Argument? {
    guard case .declared(let id) = field.type.reference,
      case .taggedUnion(let union) = client[id].kind
    else { return nil }
    let label = Identifier.label(field.name)
    let content = members.first { $0.name == field.wireName }?.value
    if let selected = selectedCase(of: union, members) {
      let type = selected.type.reference
      let payload = content.map { fit($0, as: type, named: field.wireName) } ?? nil
      return .init(
        label: label,
        value: .wrapped(
          in: member(selected.name),
          payload ?? make(type, named: field.wireName) ?? .atom("nil")))
    }
    return .init(
      label: label,
      value: .call(
        member(union.otherName),
        [
          .init(label: Identifier.label(union.tag.name), value: .atom("nil")),
          .init(label: Identifier.label(union.content.name), value: .atom("nil")),
        ]))
  }

  private mutating func documentedValue(of field: Client.Field) -> SwiftExpression? {
    documented(field.type.reference, named: field.wireName, field.documentation)
  }

  private mutating func madeValue(of field: Client.Field) -> SwiftExpression? {
    if field.presence == .tagged { return taggedArgument(for: field, in: [])?.value }
    return make(field.type.reference, named: field.wireName)
  }

  private func argument(
    for field: Client.Field, _ value: SwiftExpression?,
  ) -> SwiftExpression.Argument? {
    guard var value else { return nil }
    if field.presence == .optionalDistinguishingNull {
      value = value == .atom("nil") ? .atom(".null") : .wrapped(in: ".value", value)
    }
    return SwiftExpression.Argument(label: Identifier.label(field.name), value: value)
  }

  /// The argument for the additional properties, if the document describes their type.
  private mutating func others(
    of record: Client.Record, in members: [JSONValue.Member],
  ) -> SwiftExpression.Argument? {
    guard let others = record.others, case .dictionary(let type) = others.type.reference,
      type != .any || record.fields.isEmpty
    else { return nil }
    let known = Set(record.fields.map(\.wireName) + record.tags.map(\.name))
    let rest = members.filter { !known.contains($0.name) }
    guard !rest.isEmpty,
      let value = fit(.object(rest), as: others.type.reference, named: others.name)
    else { return nil }
    return SwiftExpression.Argument(label: Identifier.label(others.name), value: value)
  }
}

/// An implicit member expression such as `.name`.
private func member(_ name: String) -> String { ".\(name)" }

extension JSONScalar {
  fileprivate func isEqual(to value: JSONValue) -> Bool {
    switch self {
    case .string(let text): value == .string(text)
    case .boolean(let flag): value == .boolean(flag)
    case .integer(let number):
      if case .number(let text) = value { Int64(text) == number } else { false }
    case .number(let number):
      if case .number(let text) = value { Double(text) == Double(number) } else { false }
    }
  }
}
