import IR

extension DeclarationList {
  static func declarations(of declaration: Client.TypeDeclaration) -> [Declaration] {
    let owners = declaration.name.split(separator: ".").map(String.init).dropLast()
    var list = DeclarationList(
      .type(declaration.id), at: declaration.origin, in: Array(owners))
    switch declaration.kind {
    case .record(let record):
      list.addType(
        declaration.simpleName, .structure(conformances: FixedTypes.modelProtocols), .type
      ) {
        $0.addMembers(of: record, named: declaration.name)
      }
    case .enumeration(let enumeration) where enumeration.isLong:
      list.addType(
        declaration.simpleName, .structure(conformances: [FixedTypes.openEnumeration]), .type
      ) { $0.addMembers(ofLong: enumeration) }
    case .enumeration(let enumeration):
      list.addType(
        declaration.simpleName, .enumeration(conformances: [FixedTypes.openEnumeration]), .type
      ) { $0.addMembers(of: enumeration) }
    case .union(let union):
      list.addType(
        declaration.simpleName, .enumeration(conformances: [FixedTypes.openUnion]), .type
      ) {
        $0.addMembers(of: union, named: declaration.name)
      }
    case .taggedUnion(let union):
      list.addType(
        declaration.simpleName, .enumeration(conformances: FixedTypes.taggedUnionProtocols), .type
      ) { $0.addMembers(of: union) }
    case .alias(let target):
      list.add(declaration.simpleName, .alias(of: target.spelling), .type)
    }
    if let name = declaration.secondName {
      list.add(name, .alias(of: declaration.name), .secondName)
    }
    return list.declarations
  }

  private mutating func addMembers(of record: Client.Record, named name: String) {
    for field in record.fields {
      add(
        field.name,
        .property(
          type: field.type.spelling, field.constant == nil ? .readWrite : .readOnly),
        .property(field.wireName),
        at: field.origin)
    }
    if let others = record.others {
      add(others.name, .property(type: others.type.spelling, .readWrite))
    }
    for tag in record.tags {
      add(
        tag.name, .property(type: tag.type.spelling, .readOnly), .property(tag.wireName),
        at: tag.origin)
    }
    addInitializer(record.initializerParameters)
    addCoding()
    for constructor in record.constructors {
      addMethod(
        constructor.name, constructor.parameters.map { FunctionParameter($0) },
        returning: name,
        .constructor(constructor.index), isStatic: true)
    }
  }

  private mutating func addCoding() {
    addInitializer(
      [FunctionParameter(label: "from", name: "decoder", type: FixedTypes.decoder)],
      .standard("init(from:)"), throwing: FixedTypes.anyError)
    addEncoding()
  }

  private mutating func addEncoding() {
    addMethod(
      "encode",
      [FunctionParameter(label: "to", name: "encoder", type: FixedTypes.encoder)],
      throwing: FixedTypes.anyError, returning: nil)
  }

  private mutating func addMembers(of enumeration: Client.Enumeration) {
    for item in enumeration.cases {
      add(item.name, .enumerationCase([]), .value(item.value))
    }
    add(
      enumeration.unrecognizedName, .enumerationCase([Declaration.Payload(enumeration.rawType)]))
    addRawRepresentation(of: enumeration, .readOnly)
  }

  private mutating func addMembers(ofLong enumeration: Client.Enumeration) {
    for item in enumeration.cases {
      add(
        item.name, .property(type: FixedTypes.ownType, .readOnly), .value(item.value),
        isStatic: true)
    }
    addRawRepresentation(of: enumeration, .readWrite)
  }

  private mutating func addRawRepresentation(
    of enumeration: Client.Enumeration, _ access: Declaration.Access,
  ) {
    let type = enumeration.rawType.spelling
    add("allCases", .property(type: FixedTypes.ownTypes, .readOnly), isStatic: true)
    addInitializer([FunctionParameter("rawValue", type: type)])
    add("rawValue", .property(type: type, access))
  }

  private mutating func addMembers(of union: Client.Union, named name: String) {
    for (index, item) in union.cases.enumerated() {
      add(
        item.name, .enumerationCase([Declaration.Payload(item.type)]), .variant(index),
        at: item.origin)
    }
    add(union.otherName, .enumerationCase([Declaration.Payload(type: FixedTypes.json)]))
    add(
      "variants", .property(type: TypeSpelling.variants(of: name), .constant), isStatic: true)
    add(
      "otherJSON", .property(type: TypeSpelling.optional(FixedTypes.json), .readOnly))
    addEncoding()
  }

  private mutating func addMembers(of union: Client.TaggedUnion) {
    for (index, item) in union.cases.enumerated() {
      add(item.name, .enumerationCase([Declaration.Payload(item.type)]), .variant(index))
    }
    let tagType = TypeSpelling.optional(union.tagType.spelling)
    add(
      union.otherName,
      .enumerationCase([
        Declaration.Payload(label: Identifier.bare(union.tag.name), type: tagType),
        Declaration.Payload(
          label: Identifier.bare(union.content.name),
          type: TypeSpelling.optional(FixedTypes.json)),
      ]))
    add(
      union.tag.name, .property(type: tagType, .readOnly), .property(union.tag.wireName))
  }
}
