import APISamples
import IR

extension SampleAPI {
  /// Adds types of every shape.
  mutating func addShapes() {
    addRecords()
    addRecursion()
    addEnumerations()
    addUnions()
    addAliases()
    addTaggedUnion()
  }

  private static let scalars: [(name: String, type: TypeReference)] = [
    ("string", .string), ("boolean", .boolean), ("integer", .integer), ("number", .number),
    ("small", .scalar(.integer(.bits32))), ("large", .scalar(.integer(.bits64))),
    ("single", .scalar(.number(.single))), ("double", .scalar(.number(.double))),
    ("dateTime", .dateTime), ("binary", .binary), ("any", .any),
  ]

  private mutating func addRecords() {
    declare("Empty", .record(properties: [], additional: .ignored))
    declare("Closed", .record(properties: [], additional: .forbidden))
    declare("Free", .record(properties: [], additional: .allowed(.any)))
    declare("FreeNumbers", .record(properties: [], additional: .allowed(.nullable(.number))))
    var properties: [Property] = []
    for (name, type) in Self.scalars {
      properties += presences(of: type, name)
      properties += presences(of: .array(of: type), "\(name)List")
      properties += presences(of: .array(of: .nullable(type)), "\(name)Gaps")
      properties += presences(of: .dictionary(of: .nullable(type)), "\(name)Map")
      properties += presences(of: .array(of: .dictionary(of: .array(of: type))), "\(name)Deep")
    }
    declare("Everything", .record(properties: properties, additional: .ignored))
    declare("EverythingAndMore", .record(properties: properties, additional: .allowed(.string)))
    let documented = Documentation(
      summary: "What it is.", details: "More of it.", isDeprecated: true, defaultValue: .string("a")
    )
    let described = [
      property("plain", .string, documented), property("none", .string, Documentation()),
      property("details", .string, Documentation(details: "Only details.")),
    ]
    declare("Described", .record(properties: described, additional: .ignored), documented)
    let many = (0..<201).map { property("text\($0)", .string, isRequired: $0 == 0) }
    let long = declare("Long", .record(properties: many, additional: .ignored))
    let held = [property("long", long), property("longRequired", long, isRequired: true)]
    declare("Holder", .record(properties: held, additional: .ignored))
    declare("User", .record(properties: described, additional: .ignored))
    declare("user", .record(properties: described, additional: .ignored))
    declare("USER", .record(properties: described, additional: .ignored))
  }

  /// Properties of a type: required or optional, nullable or not.
  private mutating func presences(of type: TypeReference, _ name: String) -> [Property] {
    [
      property("\(name)", type),
      property("\(name)Required", type, isRequired: true),
      property("\(name)Null", .nullable(type)),
      property("\(name)RequiredNull", .nullable(type), isRequired: true),
    ]
  }

  private mutating func addRecursion() {
    let node = declare("Node", .record(properties: [], additional: .ignored))
    let properties = [
      property("value", .string, isRequired: true),
      property("next", node, isIndirect: true),
      property("in", .nullable(node), isRequired: true, isIndirect: true),
      property("second", .nullable(node), isIndirect: true),
      property("always", node, isRequired: true, isIndirect: true),
      property("children", .array(of: node), isRequired: true),
      property("byName", .dictionary(of: .nullable(node))),
    ]
    api.types[node.id].shape = .record(properties: properties, additional: .ignored)
    let tree = declare("Expression", .union([], .exactlyOne))
    let variants = [
      variant(.string), variant(tree, title: "negated", isIndirect: true),
      variant(.array(of: tree)),
    ]
    api.types[tree.id].shape = .union(variants, .exactlyOne)
  }

  private mutating func addEnumerations() {
    let strings = [
      "a", "B", "CASE_OF_WORDS", "camelCase", "", " ", "*", "-1", "+1", "1", "1.5", "a b", "a-b",
      "a_b", "none", "some", "self", "init", "default", "rawValue", "hash", "\"", "\\(a)", "\n",
      "日本", "unrecognized", "Unrecognized",
    ]
    declare("Word", .enumeration(of: .string, values: strings.map { .string($0) }))
    for count in [250, 251, 501] {
      let values = (0..<count).map { ListedValue.string("value \($0)") }
      declare("\(count) values", .enumeration(of: .string, values: values))
    }
    declare("One", .enumeration(of: .string, values: [.string("ONE")]))
    declare("Nothing", .enumeration(of: .string, values: []))
    let integers: [Int64] = [0, 1, -1, 10, .max, .min]
    declare("Count", .enumeration(of: .integer(.unstated), values: integers.map { .integer($0) }))
    declare("Small", .enumeration(of: .integer(.bits32), values: integers.map { .integer($0) }))
    let numbers = ["1.5", "15", "-1.5", "1e5", "1E-5", "0", "-0.0", "1E400"]
    declare("Size", .enumeration(of: .number(.unstated), values: numbers.map { .number($0) }))
    declare(
      "SizeOrCount",
      .enumeration(of: .number(.single), values: [.number("0.1"), .integer(1), .integer(.max)]))
    declare("Yes", .enumeration(of: .boolean, values: [.boolean(true)]))
    declare("Both", .enumeration(of: .boolean, values: [.boolean(true), .boolean(false)]))
    declare(
      "Moment", .enumeration(of: .dateTime, values: [.string("2020-01-01T00:00:00Z")]))
    declare("Bytes", .enumeration(of: .binary, values: [.string("abc")]))
    declare("Twice", .enumeration(of: .string, values: [.string("a"), .string("a")]))
    declare("Accents", .enumeration(of: .string, values: [.string("é"), .string("e\u{301}")]))
  }

  private mutating func addUnions() {
    let cat = declare(
      "Cat", .record(properties: [property("kind", .string)], additional: .ignored))
    let dog = declare(
      "Dog", .record(properties: [property("kind", .string)], additional: .ignored))
    declare("401 variants", .union((0..<401).map { _ in variant(cat) }, .exactlyOne))
    declare("NothingAtAll", .union([], .exactlyOne))
    declare("Pet", .union([variant(cat), variant(dog)], .exactlyOne))
    declare("PetOrNull", .union([variant(.nullable(cat)), variant(.nullable(dog))], .oneOrMore))
    declare(
      "TaggedPet",
      .union(
        [variant(cat), variant(dog)],
        .discriminator(property: "kind", values: [["cat", "CAT"], ["dog\"\n"]])))
    declare(
      "UntaggedPet",
      .union(
        [variant(cat), variant(dog)], .discriminator(property: "kind", values: [[], []])))
    declare("SamePet", .union([variant(cat), variant(cat), variant(dog)], .oneOrMore))
    declare("AnyScalar", .union(Self.scalars.map { variant($0.type) }, .exactlyOne))
    declare("AnyList", .union(Self.scalars.map { variant(.array(of: $0.type)) }, .oneOrMore))
    declare(
      "AnyMap",
      .union(Self.scalars.map { variant(.dictionary(of: .nullable($0.type))) }, .oneOrMore))
    declare(
      "NullScalar", .union(Self.scalars.map { variant(.nullable($0.type)) }, .exactlyOne))
    declare(
      "Titled",
      .union(
        [
          variant(.string, title: "other"), variant(.integer, title: "none"),
          variant(.number, title: ""),
        ], .exactlyOne))
  }

  private mutating func addAliases() {
    let names = declare("Names", .alias(.array(of: .string)))
    let name = declare("Name", .alias(.string))
    let deep = declare("DeepName", .alias(name))
    let nullable = declare("NameOrNull", .alias(.nullable(deep)))
    let deepNullable = declare("DeepNameOrNull", .alias(nullable))
    let file = declare("File", .alias(.binary))
    let map = declare("NameMap", .alias(.dictionary(of: .nullable(deepNullable))))
    let gaps = declare("Gaps", .alias(.array(of: nullable)))
    var properties: [Property] = []
    let all = [
      ("names", names), ("name", name), ("deep", deep), ("nullable", nullable),
      ("deepNullable", deepNullable), ("file", file), ("map", map), ("gaps", gaps),
    ]
    for (name, type) in all { properties += presences(of: type, name) }
    declare("Aliases", .record(properties: properties, additional: .allowed(deepNullable)))
    declare("AliasUnion", .union(all.map { variant($0.1) }, .oneOrMore))
  }

  private mutating func addTaggedUnion() {
    let kind = declare(
      "ReportKind",
      .enumeration(
        of: .string,
        values: (["ALL", "in", "kind", "BIN"] + (0..<250).map(String.init)).map { .string($0) }))
    let report = declare("Report", .record(properties: [], additional: .ignored))
    let all = declare(
      "AllArguments",
      .record(
        properties: [property("from", .dateTime, isRequired: true), property("to", .dateTime)],
        additional: .ignored))
    let none = declare("NoArguments", .record(properties: [], additional: .ignored))
    let clash = declare(
      "ClashArguments", .record(properties: [property("title", .string)], additional: .ignored))
    let tag = SiblingTag(
      record: report.id, wireName: "kind", content: "arguments", tagType: kind.id,
      values: ["ALL", "in", "kind", "BIN"])
    let union = declare(
      .member(of: report.id, role: "arguments"),
      .union(
        [variant(.nullable(all)), variant(none), variant(clash), variant(.binary)],
        .sibling(tag)))
    let properties = [
      property("kind", kind, isRequired: true), property("arguments", union, isRequired: true),
      property("title", .string),
    ]
    api.types[report.id].shape = .record(properties: properties, additional: .ignored)
  }
}
