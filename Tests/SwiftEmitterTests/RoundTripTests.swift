import APISamples
import Diagnostics
import IR
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Generated models decode JSON and encode it unchanged.
struct RoundTripTests {
  /// A type, a JSON text, and a Swift expression that describes the decoded `value`. The program
  /// prints the description if encoding the value gives the same JSON.
  private static let values: [(type: String, json: String, description: String)] = [
    ("Node", #"{"value":"a"}"#, #"value.value + " \(value.next == nil)""#),
    (
      "Node", #"{"next":{"next":{"value":"c"},"value":"b"},"value":"a"}"#,
      #"value.next?.next?.value ?? "-""#
    ),
    ("Word", #""CASE_OF_WORDS""#, #""\(value)""#),
    ("Word", #""never seen""#, #""\(value)""#),
    ("Count", "-1", #""\(value)""#),
    ("Count", "77", #""\(value)""#),
    ("Size", "1.5", #""\(value)""#),
    ("Code", #""value 7""#, #""\(value == .value7) \(Code.allCases.count)""#),
    ("Code", #""never seen""#, "value.rawValue"),
    ("Mixed", "true", #""\(value)""#),
    ("Mixed", "1", #""\(value)""#),
    ("Mixed", "1.5", #""\(value)""#),
    ("Mixed", #""a""#, #""\(value)""#),
    ("Mixed", "[[1],2]", #""\(value)""#),
    ("Mixed", "null", #""\(value)""#),
    ("Pet", #"{"bark":"loud"}"#, "name(value)"),
    ("Pet", #"{"lives":7}"#, "name(value)"),
    ("Pet", #"{"kind":"dog","lives":7}"#, "name(value)"),
    ("Pet", "3", "name(value)"),
    ("TaggedPet", #"{"kind":"CAT","lives":7}"#, "name(value)"),
    ("TaggedPet", #"{"bark":"loud","kind":"dog"}"#, "name(value)"),
    ("TaggedPet", #"{"kind":"dog"}"#, "name(value)"),
    ("TaggedPet", #"{"kind":"fish"}"#, "name(value)"),
    ("Gaps", #"{"gaps":["a",null],"required":null}"#, #""\(value.gaps ?? [])""#),
    (
      "Gaps", #"{"free":{"a":null,"b":{"c":[1]}},"required":"a"}"#,
      #""\(value.required ?? "")""#
    ),
    ("Moment", #""2024-01-02T03:04:05Z""#, "name(value)"),
    ("Moment", #""soon""#, "name(value)"),
    ("Moment", "true", "name(value)"),
    ("PetOrMore", #"{"bark":"loud","kind":"dog"}"#, "name(value)"),
    ("PetOrMore", #"{"kind":"fish"}"#, "name(value)"),
    ("PetOrMore", "[1]", "name(value)"),
    ("PetOrMore", #""a""#, "name(value)"),
    ("Big", "18446744073709551615", #""\(value)""#),
    ("Open", #"{"a":1,"b":2}"#, #""\(value.a ?? 0) \(value.otherMembers)""#),
  ]

  private static let expected = """
    a true
    c
    caseOfWords
    unrecognized("never seen")
    valueMinus1
    unrecognized(77)
    value1Point5
    true 300
    never seen
    boolean(true)
    integer(1)
    number(1.5)
    string("a")
    mixedArray([Program.Mixed.mixedArray([Program.Mixed.integer(1)]), Program.Mixed.integer(2)])
    other(null)
    dog
    cat
    cat
    other
    cat
    dog
    other
    other
    [Optional("a"), nil]
    a
    dateTime
    string
    other
    dog
    other
    scalar
    scalar
    unrecognized(18446744073709551615)
    1 ["b": 2]

    """

  private static let output = Background("program") {
    var sample = SampleAPI()
    sample.addRoundTripTypes()
    let checks = values.map { type, json, description in
      "check(\(type).self, \(Literal.string(json))) { value in \(description) }\n"
    }
    let files = try emission(sample).value.sources
    let main = SwiftSource(path: "main.swift", text: program + checks.joined())
    return try SwiftCompiler.output(of: files + [main])
  }

  @Test(arguments: [output]) func modelsReadAndWrite(output: Background<String>) async throws {
    let printed = try await output.value
    #expect(printed == Self.expected, "\(printed)")
  }

  private static let program = #"""
    import Foundation

    func name(_ value: some Any) -> String {
      String("\(value)".prefix { $0 != "(" })
    }

    func check<Value: Codable & Equatable>(
      _ type: Value.Type, _ json: String, _ description: (Value) -> String,
    ) {
      do {
        let value = try JSONDecoder().decode(type, from: Data(json.utf8))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let written = String(decoding: try encoder.encode(value), as: UTF8.self)
        print(written == json ? description(value) : "\(json) became \(written)")
        let again = try JSONDecoder().decode(type, from: Data(written.utf8))
        if again != value { print("\(json) is another value when read again") }
      } catch {
        print("\(json): \(error)")
      }
    }

    """#
}

extension SampleAPI {
  fileprivate mutating func addRoundTripTypes() {
    let node = declare("Node", .record(properties: [], additional: .ignored))
    api.types[node.id].shape = .record(
      properties: [
        property("value", .string, isRequired: true), property("next", node, isIndirect: true),
      ],
      additional: .ignored)
    declare(
      "Word", .enumeration(of: .string, values: [.string("CASE_OF_WORDS"), .string("other")]))
    declare("Count", .enumeration(of: .integer(.bits32), values: [.integer(-1)]))
    declare("Size", .enumeration(of: .number(.unstated), values: [.number("1.5")]))
    let codes = (0..<300).map { ListedValue.string("value \($0)") }
    declare("Code", .enumeration(of: .string, values: codes))
    let mixed = declare("Mixed", .union([], .exactlyOne))
    let kinds = [TypeReference.number, .string, .integer, .boolean, .array(of: mixed)]
    api.types[mixed.id].shape = .union(kinds.map { variant($0) }, .exactlyOne)
    let kind = property("kind", .string)
    let cat = declare(
      "Cat", .record(properties: [kind, property("lives", .integer)], additional: .ignored))
    let dog = declare(
      "Dog",
      .record(
        properties: [kind, property("bark", .string, isRequired: true)], additional: .ignored))
    declare("Pet", .union([variant(cat), variant(dog)], .oneOrMore))
    declare(
      "TaggedPet",
      .union(
        [variant(cat), variant(dog)],
        .discriminator(property: "kind", values: [["cat", "CAT"], ["dog"]])))
    let name = declare("NameOrNull", .alias(.nullable(.string)))
    declare(
      "Gaps",
      .record(
        properties: [
          property("required", name, isRequired: true), property("gaps", .array(of: name)),
          property("free", .dictionary(of: .any)),
        ],
        additional: .ignored))
    declare(
      "Moment",
      .union([.string, .scalar(.dateTime), .integer].map { variant($0) }, .exactlyOne))
    let scalar = declare(
      "Scalar", .union([.string, .array(of: .integer)].map { variant($0) }, .exactlyOne))
    declare(
      "PetOrMore",
      .union(
        [variant(cat), variant(dog), variant(scalar)],
        .discriminator(property: "kind", values: [["cat"], ["dog"], []])))
    declare("Big", .enumeration(of: .integer(.unsigned64), values: [.integer(1)]))
    declare(
      "Open",
      .record(properties: [property("a", .integer)], additional: .allowed(.integer)))
  }
}
