import Diagnostics
import Foundation
import OpenAPI
import Support
import Testing

@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct HostileDocumentTests {
  /// The lines of the expected diagnostics of a document.
  struct Case: Sendable, CustomTestStringConvertible {
    var number: String
    var errorLines: [UInt32]
    var warningLines: [UInt32] = []

    var testDescription: String { number }
  }

  static let cases = [
    Case(number: "301", errorLines: [8]),
    Case(number: "302", errorLines: [11]),
    Case(number: "304", errorLines: [11]),
    Case(number: "306", errorLines: [11, 12, 13], warningLines: [6, 9, 10]),
    // The symbolic link does not exist here, and no operation uses the component.
    Case(number: "309", errorLines: [], warningLines: [11]),
    Case(number: "310", errorLines: [11, 12, 17, 18]),
    Case(
      number: "312", errorLines: [12, 17, 18], warningLines: [11, 13, 14, 15, 16, 19, 20]),
    Case(
      number: "420", errorLines: [2, 3, 4, 5, 6, 6, 7, 8], warningLines: [6]),
    Case(
      number: "421",
      errorLines: [6, 7, 8, 8, 8, 9],
      warningLines: [8, 9, 9, 12, 12, 12, 12, 12, 12, 12, 12, 12, 15, 16, 16, 16, 16]),
    Case(number: "501", errorLines: [6, 7], warningLines: [9, 9]),
    Case(number: "502", errorLines: [5, 6, 7, 9], warningLines: [8, 8, 10]),
    Case(number: "504", errorLines: [], warningLines: [9, 10, 11, 12, 13, 14, 15, 16, 17]),
    Case(number: "505", errorLines: [7, 8], warningLines: [2]),
    Case(number: "506", errorLines: [], warningLines: [5, 6, 7, 8, 9, 10]),
    Case(number: "108", errorLines: [], warningLines: [11, 12]),
    Case(number: "203", errorLines: []),
  ]

  @Test(arguments: cases)
  func everyErrorIsReportedAtItsLine(_ example: Case) throws {
    let folder = Corpus.url("hostile")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(example.number) })
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)

    let loading = load([name: text], root: name)

    #expect(
      loading.diagnostics.filter { $0.severity == .error }.map(\.location.line)
        == example.errorLines, "\(loading.lines())")
    #expect(
      loading.diagnostics.filter { $0.severity == .warning }.map(\.location.line)
        == example.warningLines, "\(loading.lines())")
    #expect(loading.reads.allSatisfy { !$0.contains("..") && !$0.contains("passwd") })
  }

  @Test func cyclesAreNamed() throws {
    let url = Corpus.url("hostile/310-ref-cycles.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let loading = load(["a.yaml": text], root: "a.yaml")
    #expect(loading.errors.contains { $0.contains("'#/components/schemas/B'") })
  }

  @Test func namesAreComparedByCodeUnits() throws {
    let url = Corpus.url("hostile/203-unicode-normalisation.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let document = try #require(load(["a.yaml": text], root: "a.yaml").document)
    let schemas = document.schemas.ids.map { document.schemas[$0] }
    let properties = try #require(schemas.first { !$0.properties.isEmpty }).properties
    #expect(properties.count == 4)
    #expect(Set(properties.map(\.schema)).count == 4)
    let values = try #require(schemas.compactMap(\.enumeration).first)
    #expect(Set(values).count == 2)
  }
}
