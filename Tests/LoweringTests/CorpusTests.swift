import Diagnostics
import Foundation
import IR
import Support
import Testing

/// Documents of third parties, some of them hostile.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct CorpusTests {
  /// Lowers a hostile document, with the schemas as responses of its operation. Otherwise nothing
  /// would use them.
  private func hostile(_ name: String, using schemas: [String]) throws -> LoweredDocument {
    let text = try String(
      contentsOf: Corpus.url("hostile/\(name).yaml"), encoding: .utf8)
    let responses = schemas.enumerated().map { index, name in
      let schema = ##"{$ref: "#/components/schemas/\##(name)"}"##
      return #""\#(200 + index)": {description: d, content: {application/json: "#
        + "{schema: \(schema)}}}"
    }
    let used = text.replacing(
      #"{"200": {description: ok}}"#, with: "{\(responses.joined(separator: ", "))}")
    #expect(used != text)
    return lower(used)
  }

  @Test func recursiveTypesAreMarked() throws {
    let lowered = try hostile(
      "311-recursive-value-types", using: ["Node", "A", "T", "M", "U"])
    #expect(lowered.errors.isEmpty)
    let text = lowered.api.printed()
    for line in [
      "  next  Node  required indirect", "  u  U  required indirect",
      "alias T array(any)", "alias M dictionary(any)",
    ] {
      #expect(text.contains(line), "\(text)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func sharedSubschemasAreMergedOnce() throws {
    let lowered = try hostile("313-exponential-allof", using: ["S0"])
    #expect(lowered.diagnosticsText == "")
    #expect(lowered.api.types.declarations.count == 29)
  }

  @Test(.timeLimit(.minutes(1)))
  func manyVariantsAreDistinguished() throws {
    let lowered = try hostile("427-many-oneof", using: ["U"])
    #expect(lowered.diagnosticsText == "")
    #expect(lowered.api.types.declarations.count == 501)
  }

  @Test(.timeLimit(.minutes(1)))
  func enumerationWithManyValues() throws {
    let lowered = try hostile("425-huge-enum", using: ["E"])
    #expect(lowered.diagnosticsText == "")
  }

  @Test func cyclesOfAliasesAreReported() throws {
    let lowered = try hostile("310-ref-cycles", using: ["D", "E", "F"])
    for cycle in ["D, D", "E"] {
      let text = "alias or a variant of itself; the last reference is removed: \(cycle)"
      #expect(lowered.diagnosticsText.contains(text))
    }
  }

  /// The vendor's document, in its own layout, has the same API as `spec/`.
  @Test func vendorsDocumentEqualsTheSpecification() throws {
    let specification = lower(
      at: "sailpoint-api.v2025.yaml", read: folder(repositoryRoot.appending(path: "spec")))
    let vendor = lower(
      at: "sailpoint-api.v2025.yaml", tags: ["Reports Data Extraction"],
      read: folder(Corpus.url("corpus/sailpoint-v2025")))
    #expect(vendor.errors.isEmpty)
    #expect(facts(vendor.api) == facts(specification.api))
  }

  /// Returns the printed API without prose, locations and examples, which differ in the repository.
  private func facts(_ api: API) -> [Substring] {
    api.printed().split(separator: "\n").filter { line in
      let text = line.drop { $0 == " " }
      return !text.hasPrefix("|") && !text.hasPrefix("example ") && !text.hasPrefix("api ")
    }.map { $0.prefix(upTo: $0.firstRange(of: #/  \S+:\d+:\d+/#)?.lowerBound ?? $0.endIndex) }
  }

  static let documents: [String] = {
    let folder = Corpus.url("corpus/specs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { name in
      let path = folder.appending(path: name).path
      let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
      return name.contains(".") && (size ?? 0) < 250_000
    }
  }()

  @Test(arguments: documents)
  func loweringIsDeterministic(_ name: String) {
    let first = lower(at: name, read: folder(Corpus.url("corpus/specs")))
    let second = lower(at: name, read: folder(Corpus.url("corpus/specs")))
    #expect(first.api.printed() == second.api.printed())
    #expect(first.diagnosticsText == second.diagnosticsText)
  }
}
