import APISamples
import Diagnostics
import IR
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// The time for large or malicious documents grows about as fast as their size.
@Suite(.quiet)
struct LargeAPITests {
  private static let clock = ContinuousClock()

  /// Fails if ten times the size takes more than thirty times as long.
  private func expectLinear(
    _ size: Int, _ make: (inout SampleAPI, Int) -> Void,
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
  ) throws {
    let times = try [size / 10, size].map { size in
      var sample = SampleAPI()
      make(&sample, size)
      return try Self.clock.measure { _ = try emission(sample) }
    }
    #expect(
      times[1] < max(times[0], .milliseconds(20)) * 30, "\(times)", sourceLocation: sourceLocation)
  }

  @Test func manyTypes() throws {
    try expectLinear(5000) { sample, size in
      for index in 0..<size {
        let properties = (0..<5).map { sample.property("property \($0)", .string) }
        sample.declare("Type \(index)", .record(properties: properties, additional: .ignored))
      }
    }
  }

  @Test func manyTypesOfOneName() throws {
    try expectLinear(5000) { sample, size in
      for index in 0..<size {
        let name = String(repeating: "-", count: index % 50) + (index % 2 == 0 ? "user" : "USER")
        sample.declare(name, .record(properties: [], additional: .ignored))
      }
    }
  }

  @Test func manyValues() throws {
    try expectLinear(20_000) { sample, size in
      let values = (0..<size).map { ListedValue.string("value \($0)") }
      sample.declare("Values", .enumeration(of: .string, values: values))
    }
  }

  @Test func manyValuesOfOneName() throws {
    try expectLinear(20_000) { sample, size in
      let values = (0..<size).map { index -> ListedValue in
        let letters = (0..<16).map { index >> $0 & 1 == 0 ? "a" : "A" }
        return .string(letters.joined(separator: "-"))
      }
      sample.declare("Values", .enumeration(of: .string, values: values))
    }
  }

  @Test func manyMembersInsideEachOther() throws {
    try expectLinear(2000) { sample, size in
      let empty = Shape.record(properties: [], additional: .ignored)
      var parent = sample.declare("Parent", empty)
      for _ in 0..<size {
        parent = sample.declare(
          .member(of: parent.id, role: "member"), empty)
      }
    }
  }

  @Test func manyAliasesOfEachOther() throws {
    try expectLinear(5000) { sample, size in
      var type = TypeReference.nullable(.string)
      for index in 0..<size { type = sample.declare("Alias \(index)", .alias(type)) }
      let properties = (0..<size).map { sample.property("property \($0)", type) }
      sample.declare("Record", .record(properties: properties, additional: .ignored))
    }
  }

  @Test func manyOperations() throws {
    try expectLinear(2000) { sample, size in
      for index in 0..<size {
        sample.operation(
          "operation", [sample.parameter("id", .path, .string)],
          [sample.response(.code(200), [.json(.any)])])
        sample.operation("operation \(index)", [], [])
      }
    }
  }

  @Test func oneLongText() throws {
    try expectLinear(1_000_000) { sample, size in
      let text = String(repeating: "word e\u{301}\u{301}", count: size / 8)
      let documentation = Documentation(summary: text)
      sample.declare(text, .record(properties: [], additional: .ignored), documentation)
    }
  }
}
