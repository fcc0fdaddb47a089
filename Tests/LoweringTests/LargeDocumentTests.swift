import Diagnostics
import Foundation
import IR
import Support
import Testing

/// Documents that would exhaust the stack, or take quadratic time, in a naive implementation.
struct LargeDocumentTests {
  private static let length = 10_000

  /// Returns a document with an operation whose response has the first of the schemas.
  private func document(_ schemas: [String], version: String = "3.1.0") -> String {
    let name = schemas[0].prefix { $0 != ":" }
    let responses =
      #"{"200": {description: d, content: {application/json: {schema: "#
      + ##"{$ref: "#/components/schemas/\##(name)"}}}}}"##
    return """
      openapi: \(version)
      info: {title: t, version: "1"}
      paths: {/x: {get: {operationId: getX, responses: \(responses)}}}
      components:
        schemas:

      """ + schemas.map { "    \($0)\n" }.joined()
  }

  /// Returns a chain of schemas. `schema` returns a schema, given the number of the next one.
  private func chain(_ schema: (Int) -> String, last: String) -> [String] {
    (0..<Self.length).map { "S\($0): \(schema($0 + 1))" } + ["S\(Self.length): \(last)"]
  }

  private func reference(_ number: Int) -> String {
    ##"{$ref: "#/components/schemas/S\##(number)"}"##
  }

  @Test(.timeLimit(.minutes(1)))
  func chainOfNamedAliases() {
    let lowered = lower(
      document(chain({ "{allOf: [\(reference($0))]}" }, last: "{type: [string, 'null']}")))
    #expect(lowered.diagnosticsText == "")
    #expect(lowered.api.types.declarations.count == Self.length + 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func chainOfUnnamedAliases() {
    let properties = (0..<Self.length).map { number in
      ##"p\##(number): {allOf: [{$ref: "#/components/schemas/A/properties/p\##(number + 1)"}]}"##
    }
    let last = "p\(Self.length): {type: object, properties: {a: {type: string}}}"
    let lowered = lower(
      document(["A: {properties: {\((properties + [last]).joined(separator: ", "))}}"]))
    #expect(lowered.errors.isEmpty)
    #expect(lowered.api.types.declarations.count == 2)
  }

  @Test(.timeLimit(.minutes(1)))
  func chainOfRecords() {
    let lowered = lower(
      document(chain({ "{properties: {a: \(reference($0))}}" }, last: "{type: string}")))
    #expect(lowered.diagnosticsText == "")
    #expect(lowered.api.types.declarations.count == Self.length + 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func chainOfArrays() {
    let lowered = lower(
      document(chain({ "{type: array, items: \(reference($0))}" }, last: "{type: string}")))
    #expect(lowered.diagnosticsText == "")
    #expect(lowered.api.types.declarations.count == Self.length + 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func cycleOfRecords() {
    let lowered = lower(
      document(chain({ "{properties: {a: \(reference($0))}}" }, last: reference(0))))
    let marked = lowered.api.types.declarations.flatMap { declaration -> [Property] in
      if case .record(let properties, _) = declaration.shape { return properties }
      return []
    }.filter(\.isIndirect)
    #expect(lowered.errors.isEmpty)
    #expect(marked.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func chainOfUnions() {
    let lowered = lower(
      document(
        chain(
          { "{oneOf: [\(reference($0)), {type: integer}]}" }, last: "{type: [string, 'null']}")))
    #expect(lowered.errors.isEmpty)
    #expect(lowered.api.types.declarations.count == Self.length + 1)
  }

  /// The constants of the innermost union select the first variant of the outermost one.
  @Test func deeplyNestedUnionsAreSelectedByAConstant() throws {
    func record(_ kind: String) -> String {
      "{required: [kind], properties: {kind: {const: \(kind)}}}"
    }
    let unions = (0..<100).map { "S\($0): {oneOf: [\(reference($0 + 1)), \(record("k\($0)"))]}" }
    let lowered = lower(document(unions + ["S100: \(record("last"))"]))
    #expect(lowered.diagnosticsText == "")
    guard
      case .union(_, .discriminator("kind", let values))? = lowered.api.types.declarations.first?
        .shape
    else {
      Issue.record("the schema is not a union with a discriminator")
      return
    }
    #expect(values.map(\.count) == [100, 1])
    #expect(values.last == ["k0"])
  }

  /// Each union has two variants that are unions, so the number of paths through them is
  /// exponential.
  @Test(.timeLimit(.minutes(1)))
  func latticeOfUnions() {
    let unions = (0..<100).flatMap { number in
      ["A", "B"].map { letter in
        let variants = ["A", "B"].map {
          ##"{$ref: "#/components/schemas/\##($0)\##(number + 1)"}"##
        }
        return "\(letter)\(number): {oneOf: [\(variants.joined(separator: ", "))]}"
      }
    }
    let records = ["A", "B"].map { "\($0)100: {properties: {kind: {const: \($0)}}}" }
    let lowered = lower(document(unions + records))
    #expect(lowered.errors.isEmpty)
    #expect(lowered.api.types.declarations.count == 202 + records.count, "schemas and constants")
  }

  /// Each merged schema has one property more than the next one, so the total number of properties
  /// is quadratic.
  @Test(.timeLimit(.minutes(1)))
  func chainOfSubschemasExceedsTheLimit() {
    let lowered = lower(
      document(
        chain({ "{allOf: [\(reference($0)), {properties: {p\($0): {}}}]}" }, last: "{}")))
    #expect(lowered.errors.count > 0)
  }

  /// Each union has a property next to it, so a variant has other properties on each path.
  @Test(.timeLimit(.minutes(1)))
  func manyPathsOfUnionsWithProperties() {
    let unions = (0..<20).flatMap { level in
      let variants = ["A", "B"].map { ##"{$ref: "#/components/schemas/\##($0)\##(level + 1)"}"## }
      return ["A", "B"].map { name in
        "\(name)\(level): {properties: {\(name)\(level): {type: string}}, "
          + "oneOf: [\(variants.joined(separator: ", "))]}"
      }
    }
    let records = ["A20: {properties: {k: {const: a}}}", "B20: {properties: {k: {const: b}}}"]
    let lowered = lower(document(unions + records))
    #expect(lowered.errors.isEmpty)
    #expect(lowered.diagnosticsText.contains("have too many combinations"))
    #expect(lowered.api.types.declarations.count < 12_000)
  }

  @Test func unionsWithPropertiesThatContainEachOther() {
    let lowered = lower(
      document([
        ##"A: {properties: {a: {}}, oneOf: [{$ref: "#/components/schemas/B"}, {required: [x]}]}"##,
        ##"B: {properties: {b: {}}, oneOf: [{$ref: "#/components/schemas/A"}, {required: [y]}]}"##,
      ]))
    #expect(lowered.errors.isEmpty)
    #expect(lowered.api.types.declarations.count < 20)
  }

  @Test(.timeLimit(.minutes(1)))
  func unionOfManyVariants() {
    let names = (0..<5_000).map { "{required: [a], properties: {a: {}, b\($0): {}}}" }
    let lowered = lower(document(["U: {oneOf: [\(names.joined(separator: ", "))]}"]))
    // The members that a variant knows distinguish it from all others.
    #expect(lowered.diagnostics.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func enumerationOfManyValues() throws {
    let values = (0..<20_000).map { "v\($0)" }.joined(separator: ", ")
    let lowered = lower(document(["E: {type: string, enum: [\(values), v7]}"]))
    guard case .enumeration(_, let values)? = lowered.api.types.declarations.first?.shape else {
      Issue.record("the schema is not an enumeration")
      return
    }
    #expect(values.count == 20_000)
    #expect(lowered.diagnostics.count == 1)
  }
}
