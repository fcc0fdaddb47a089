import APISamples
import IR

extension SampleAPI {
  /// Adds declarations with long names and texts.
  mutating func addWide(_ length: Int) {
    let name = String("a long name that goes on and on and on ".prefix(length))
    let value = String(repeating: "v", count: length)
    let prose = String(repeating: "word ", count: 60)
    let documentation = Documentation(
      summary: prose, details: prose + "https://example.com/" + value + "\n\n```\n" + prose,
      defaultValue: .string(prose))
    let kind = declare(
      "\(name)kind", .enumeration(of: .string, values: [.string(value), .string(value + "w")]))
    let record = declare("\(name)record", .record(properties: [], additional: .ignored))
    let variantRecord = declare(
      "\(name)variant",
      .record(properties: [property("\(name)member", kind, documentation)], additional: .ignored))
    let tag = SiblingTag(
      record: record.id, wireName: "\(name)tag", content: "content", tagType: kind.id,
      values: [value, value + "w"])
    let tagged = declare(
      .member(of: record.id, role: "content"),
      .union([variant(variantRecord), variant(record, isIndirect: true)], .sibling(tag)))
    let properties = [
      property("\(name)tag", kind), property("content", tagged),
      property("\(name)one", variantRecord, isRequired: true, documentation),
      property("\(name)two", .nullable(.dictionary(of: kind)), isRequired: true),
      property("\(name)three", .nullable(kind), documentation),
    ]
    api.types[record.id].shape = .record(properties: properties, additional: .allowed(.any))
    declare("\(name)union", .union([variant(record), variant(kind)], .exactlyOne), documentation)
    declare(
      "\(name)choice",
      .union(
        [variant(record), variant(kind)],
        .discriminator(property: value, values: [[value], [value + "w"]])))
    declare("\(name)alias", .alias(.dictionary(of: .array(of: record))), documentation)
    addWideOperations(name, value, record, kind, documentation)
  }

  private mutating func addWideOperations(
    _ name: String, _ value: String, _ record: TypeReference, _ kind: TypeReference,
    _ documentation: Documentation,
  ) {
    api.groups[0].documentation = documentation
    let responses = [
      response(.code(200), [.json(record)], documentation),
      response(.code(201), [.json(.array(of: record))], documentation),
      response(.code(404), [.json(.dictionary(of: .array(of: record)))], documentation),
    ]
    let parameters = [
      parameter("\(name)path", .path, kind, documentation),
      parameter("\(name)query", .query, .array(of: kind), documentation),
      parameter(
        "\(name)list", .query, .array(of: kind), isRequired: true,
        style: Parameter.Style(name: .pipeDelimited, explodes: false, keepsReserved: false)),
      parameter("\(name)header", .header, kind, isRequired: true),
    ]
    operation("\(name)none", [], [response(.code(204))])
    operation("\(name)one", [], [responses[0]])
    operation("\(name)several", parameters, responses, documentation)
    for isRequired in [true, false] {
      operation(
        "\(name)body\(isRequired)", parameters,
        body: body(.json(.dictionary(of: record)), isRequired: isRequired), [responses[1]])
    }
  }
}
