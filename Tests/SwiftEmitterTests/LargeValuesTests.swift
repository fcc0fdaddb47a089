import APISamples
import Diagnostics
import IR
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Large values are stored behind a reference.
struct LargeValuesTests {
  /// Declares a record with a number of optional strings, and with other required properties.
  private static func declare(
    _ name: String, strings: Int, holding others: [(String, TypeReference)] = [],
    in sample: inout SampleAPI,
  ) -> TypeReference {
    let texts = (0..<strings).map { sample.property("text\($0)", .string) }
    let otherProperties = others.map { sample.property($0.0, $0.1, isRequired: true) }
    return sample.declare(name, .record(properties: otherProperties + texts, additional: .ignored))
  }

  @Test func largeRecordsAreStoredBehindReferences() throws {
    var sample = SampleAPI()
    let small = Self.declare("Small", strings: 10, in: &sample)
    let large = Self.declare("Large", strings: 40, in: &sample)
    let alias = sample.declare("Alias", .alias(.nullable(large)))
    _ = Self.declare(
      "Holder", strings: 1,
      holding: [("small", small), ("large", alias), ("list", .array(of: large))], in: &sample)
    let text = try emission(sample).value.text("Models/Holder.swift")
    #expect(text.contains("  public var small: Small\n"))
    #expect(text.contains("  private var _large: Indirect<Large?>\n"))
    #expect(text.contains("  public var list: [Large]\n"))
  }

  @Test func recordsOfManySmallOnesAreLarge() throws {
    var sample = SampleAPI()
    var type = Self.declare("Level0", strings: 1, in: &sample)
    for level in 1...8 {
      type = Self.declare(
        "Level\(level)", strings: 0, holding: [("left", type), ("right", type)], in: &sample)
    }
    let files = try emission(sample).value
    let large = try (1...8).filter {
      try files.text("Models/Level\($0).swift").contains("private var _left: Indirect<")
    }
    #expect(large == [6])
  }

  @Test func unionsOfLargeRecordsAreIndirect() throws {
    var sample = SampleAPI()
    let small = Self.declare("Small", strings: 10, in: &sample)
    let large = Self.declare("Large", strings: 40, in: &sample)
    for (name, type) in [("Light", small), ("Heavy", large)] {
      let variants = [sample.variant(type), sample.variant(.string)]
      sample.declare(name, .union(variants, .exactlyOne))
    }
    let files = try emission(sample).value
    #expect(try files.text("Models/Light.swift").contains("nonisolated public enum Light"))
    #expect(try files.text("Models/Heavy.swift").contains("nonisolated public indirect enum Heavy"))
  }

  @Test func deeplyNestedRecordsAreMarked() throws {
    var sample = SampleAPI()
    let empty = Shape.record(properties: [], additional: .ignored)
    let records = (0..<100_000).map { sample.declare("Record \($0)", empty) }
    for (record, next) in zip(records, records.dropFirst()) {
      guard case .declared(let id) = record else { continue }
      let property = sample.property("next", next)
      sample.api.types[id].shape = .record(properties: [property], additional: .ignored)
    }
    let types = markingLargeValues(in: sample.api.types, Aliases(sample.api.types))
    let marked = types.declarations.count { declaration in
      guard case .record(let properties, _) = declaration.shape else { return false }
      return properties.contains(where: \.isIndirect)
    }
    #expect(marked == 100_000 / 64)
  }

  @Test func optionalFieldsOfAVeryLongRecordAreSetLater() throws {
    var sample = SampleAPI()
    let id = sample.property("id", .string, isRequired: true)
    let properties = (0..<200).map { sample.property("text\($0)", .string) }
    sample.declare("Short", .record(properties: properties, additional: .ignored))
    sample.declare("Long", .record(properties: [id] + properties, additional: .ignored))
    let files = try emission(sample).value
    #expect(try files.text("Models/Short.swift").contains("    text199: String? = nil,\n"))
    let long = try files.text("Models/Long.swift")
    #expect(long.contains("  public init(\n    id: String,\n  ) {\n    self.id = id\n  }\n"))
    #expect(long.contains("  public var text199: String?\n"))
    #expect(long.contains("    self.text199 = try members.optional(\"text199\")\n"))
  }
}
