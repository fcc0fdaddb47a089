import IR
import SwiftModel

extension ExampleValues {
  /// Converts a JSON value to a value of the type; nil if it does not fit the type.
  mutating func fit(
    _ value: JSONValue, as type: TypeReference, named name: String,
  ) -> ExampleValue? {
    switch type {
    case .any: return ExampleScalars.json(value)
    case .scalar(let scalar): return ExampleScalars.literal(value, of: scalar)
    case .nullable(let inner):
      return value == .null ? .null : fit(value, as: inner, named: name)
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
          fit(member.value, as: element, named: member.name).map { (member.name, $0) }
        })
    case .declared(let id): return fit(value, asDeclared: id, named: name)
    }
  }

  private mutating func fit(
    _ value: JSONValue, asDeclared id: TypeTable.ID, named name: String,
  ) -> ExampleValue? {
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
      return ExampleValue(swift: .atom(".\(found.name)"), json: found.value.json)
    case .union(let union): return fit(value, as: union, of: declaration)
    case .taggedUnion: return nil
    }
  }

  /// Converts a JSON value to the first case of a union that fits, except cases that a test
  /// excludes. Cases with a test of a member that the value has precede the others. A record fits
  /// only if the object has all of its required members.
  private mutating func fit(
    _ value: JSONValue, as union: Client.Union, of declaration: Client.TypeDeclaration,
  ) -> ExampleValue? {
    let allowed = union.caseOrder.map { union.cases[$0] }.filter { unionCase in
      unionCase.tests.allSatisfy { $0.accepts(value) }
    }
    let tested = allowed.filter { $0.tests.contains { $0.applies(to: value) } }
    let cases =
      tested + allowed.filter { !$0.tests.contains { $0.applies(to: value) } }
    for unionCase in cases where hasRequiredMembers(value, of: unionCase.type.reference) {
      if let payload = fit(value, as: unionCase.type.reference, named: declaration.name) {
        return payload.wrapped(in: unionCase)
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

  /// A record with the members of an object. Members that do not fit are replaced if they are
  /// required, and otherwise omitted.
  private mutating func fit(
    _ members: [JSONValue.Member], as record: Client.Record, of declaration: Client.TypeDeclaration,
  ) -> ExampleValue? {
    if let constructed = constructed(members, as: record, of: declaration) { return constructed }
    var example = RecordExample()
    example.addConstants(of: record.fields)
    for field in record.initializedFields where !add(field, in: members, to: &example) {
      return nil
    }
    addOthers(of: record, in: members, to: &example)
    return example.value(calling: declaration.name)
  }

  /// A call of the static function that creates a record with one variant of its tagged union; nil
  /// if the record does not have such a function, or if a required argument has no value.
  mutating func constructed(
    _ members: [JSONValue.Member], as record: Client.Record, of declaration: Client.TypeDeclaration,
  ) -> ExampleValue? {
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
    var variant = RecordExample()
    if case .record(let record) = client[constructor.variant].kind {
      variant.addConstants(of: record.fields)
    }
    for field in constructor.variantFields where !add(field, in: content, to: &variant) {
      return nil
    }
    var rest = RecordExample()
    rest.addConstants(of: record.fields)
    for field in constructor.recordFields where !add(field, in: members, to: &rest) {
      return nil
    }
    var all = RecordExample()
    all.addMember(union.tag.wireName, tagValue(of: selected, in: union))
    all.addMember(field.wireName, variant.object)
    all.addMembers(rest.object)
    return ExampleValue(
      swift: .call(".\(constructor.name)", variant.arguments + rest.arguments), json: all.object)
  }
}

extension ExampleValues {
  /// The case that the tag selects; the first case if the object is empty.
  private func selectedCase(
    of union: Client.TaggedUnion, _ members: [JSONValue.Member],
  ) -> Client.TaggedUnion.Case? {
    if members.isEmpty { return union.cases.first }
    guard let tags = tags(of: union),
      let value = members.first(where: { $0.name == union.tag.wireName })?.value,
      let tag = tags.cases.first(where: { $0.value.isEqual(to: value) })
    else { return nil }
    return union.cases.first { $0.tagCase == tag.name }
  }

  private func tags(of union: Client.TaggedUnion) -> Client.Enumeration? {
    guard case .declared(let id) = union.tagType.reference,
      case .enumeration(let tags) = client[id].kind
    else { return nil }
    return tags
  }

  private func tagValue(
    of selected: Client.TaggedUnion.Case, in union: Client.TaggedUnion,
  ) -> JSONValue? {
    tags(of: union)?.cases.first { $0.name == selected.tagCase }?.value.json
  }

  /// Adds the value of a field to a record: the object's member, or else a value that is made from
  /// the type if the field is required. Returns false if a required field has no value.
  private mutating func add(
    _ field: Client.Field, in members: [JSONValue.Member], to example: inout RecordExample,
  ) -> Bool {
    if field.presence == .tagged { return addTagged(field, in: members, to: &example) }
    let member = members.first { $0.name == field.wireName }
    if member == nil || member?.value == .null, field.hasDefault {
      if member != nil, field.presence == .optionalDistinguishingNull {
        example.add(.null, for: field)
      }
      return true
    }
    let fitted = member.flatMap { fit($0.value, as: field.type.reference, named: field.wireName) }
    if fitted == nil, field.hasDefault { return true }
    guard let value = fitted ?? documentedValue(of: field) ?? madeValue(of: field) else {
      return false
    }
    example.add(value, for: field)
    return true
  }

  /// Adds a tagged union, whose case another member of the same object selects. Returns false if
  /// the field is not a tagged union.
  mutating func addTagged(
    _ field: Client.Field, in members: [JSONValue.Member], to example: inout RecordExample,
  ) -> Bool {
    guard case .declared(let id) = field.type.reference,
      case .taggedUnion(let union) = client[id].kind
    else { return false }
    guard let selected = selectedCase(of: union, members) else {
      example.addArgument(
        field.name,
        .call(
          ".\(union.otherName)",
          [
            .init(label: Identifier.label(union.tag.name), value: .atom("nil")),
            .init(label: Identifier.label(union.content.name), value: .atom("nil")),
          ]))
      return true
    }
    let type = selected.type.reference
    let content = members.first { $0.name == field.wireName }?.value
    let fitted = content.flatMap { fit($0, as: type, named: field.wireName) }
    let payload = fitted ?? make(type, named: field.wireName) ?? .null
    example.addArgument(field.name, .wrapped(in: ".\(selected.name)", payload.swift))
    example.addMember(union.tag.wireName, tagValue(of: selected, in: union))
    example.addMember(field.wireName, payload.json)
    return true
  }

  /// Adds the additional properties, if the document describes their type, or if the record has no
  /// other properties.
  private mutating func addOthers(
    of record: Client.Record, in members: [JSONValue.Member], to example: inout RecordExample,
  ) {
    guard let others = record.others, case .dictionary(let type) = others.type.reference,
      type != .any || record.fields.isEmpty
    else { return }
    let known = Set(record.fields.map(\.wireName) + record.tags.map(\.wireName))
    let rest = members.filter { !known.contains($0.name) }
    guard !rest.isEmpty,
      let value = fit(.object(rest), as: others.type.reference, named: others.name)
    else { return }
    example.addArgument(others.name, value.swift)
    example.addMembers(value.json)
  }
}

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
