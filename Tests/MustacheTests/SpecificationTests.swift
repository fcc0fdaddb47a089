import Foundation
import Mustache
import Support
import Testing

/// The cases of the Mustache specification for the supported tags.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct SpecificationTests {
  @Test(arguments: specificationCases(Difference.files))
  func sameResult(_ specified: SpecificationCase) throws {
    let (text, diagnostics) = render(specified.templates, with: specified.value)
    switch Difference.all[specified.description] {
    case nil:
      #expect(text == specified.expected)
      #expect(diagnostics == [])
    case .text(let expected, _):
      #expect(text == expected)
      #expect(diagnostics == [])
    case .error(let message, _):
      #expect(diagnostics.contains { $0.hasSuffix("error: \(message)") }, "\(diagnostics)")
    }
  }

  @Test(arguments: specificationCases(["delimiters", "~dynamic-names", "~inheritance"]))
  func unsupportedTagsAreErrors(_ specified: SpecificationCase) {
    let (_, diagnostics) = render(specified.templates, with: specified.value)
    #expect(diagnostics.contains { $0.contains("error: ") })
  }

  @Test func everyDifferenceHasACase() {
    let cases = specificationCases(Difference.files).map(\.description)
    #expect(Set(Difference.all.keys).subtracting(cases).isEmpty)
    let same = cases.filter { Difference.all[$0] == nil }.count
    print("\(cases.count) cases: \(same) as specified, \(cases.count - same) different by design")
  }
}

struct SpecificationCase: Sendable, CustomStringConvertible {
  var description: String
  var templates: [(name: String, text: String)]
  var value: JSON
  var expected: String
}

/// Returns the cases of some files of the suite; empty if the corpus is missing.
private func specificationCases(_ files: [String]) -> [SpecificationCase] {
  guard Corpus.isPresent else { return [] }
  return files.flatMap { file in
    let url = Corpus.url("suites/mustache/\(file).json")
    let suite = try! JSONDecoder().decode(SpecificationFile.self, from: Data(contentsOf: url))
    return suite.tests.map { test in
      let partials = (test.partials ?? [:]).sorted { $0.key < $1.key }
      return SpecificationCase(
        description: "\(file): \(test.name)",
        templates: [("main", test.template)] + partials.map { ($0.key, $0.value) },
        value: test.data,
        expected: test.expected,
      )
    }
  }
}

private struct SpecificationFile: Decodable {
  var tests: [Test]

  struct Test: Decodable {
    var name: String
    var data: JSON
    var template: String
    var expected: String
    var partials: [String: String]?
  }
}
