import Diagnostics
import Foundation
import Overlays
import Support
import Testing
import YAML

/// Overlays of the OpenAPI Initiative, Speakeasy and libopenapi with the expected results.
///
/// Deviations:
/// - Speakeasy's dialect selects a key with `~`. It is accepted with a warning where an action
///   removes the entry.
/// - Two overlays of the list of valid ones have the query `@.x-oai-traits.paged`. The schema does
///   not check queries, and RFC 9535 requires brackets for a name with `-`.
/// - libopenapi refuses to append a copied mapping to a sequence. Overlay 1.1 requires it.
/// - libopenapi also checks documents. Here, only the reader of OpenAPI does that; the cases
///   without a valid document are tested with the command line.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct OverlaySuiteTests {
  private struct Row {
    var name: String
    var document: String
    var overlay: String
    var kind: String
    var expected: String

    init(_ line: Substring) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      name = columns[0]
      document = columns[2]
      overlay = columns[3]
      kind = columns[4]
      expected = columns[5]
    }

    func read() throws -> Outcome<Overlay?> {
      let bytes = [UInt8](try Data(contentsOf: Corpus.url("suites/overlays/\(overlay)")))
      return readOverlay(SourceFile(path: overlay, bytes: bytes), id: SourceFiles.ID(index: 1))
    }

    func documentTree() throws -> Node? { try tree(at: "suites/overlays/\(document)") }
  }

  private static func rows(_ kinds: String...) throws -> [Row] {
    let text = try String(contentsOf: Corpus.url("suites/overlays/index.tsv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map(Row.init)
      .filter { kinds.contains($0.kind) }
  }

  @Test func resultsAreAsExpected() throws {
    let rows = try Self.rows("output")
    #expect(rows.count == 7)
    for row in rows {
      let overlay = try row.read()
      let result = try #require(overlay.value).applied(to: try #require(try row.documentTree()))
      let expected = try #require(try tree(at: "suites/overlays/\(row.expected)"))
      #expect(!result.hasErrors, "\(row.name)")
      #expect(isEquivalent(result.value, expected), "\(row.name)")
      let warnings = (overlay.diagnostics + result.diagnostics).map(\.line)
      #expect(
        warnings == (row.name == "speakeasy-drinks" ? Self.warningsOfDrinks : []), "\(row.name)")
    }
  }

  private static let warningsOfDrinks = [
    "1:39:62: warning: '~' is not part of RFC 9535; ignored",
    "1:43:7: warning: a mapping replaces a scalar, which Overlay 1.1 does not allow",
  ]

  @Test func onlyValidOverlaysAreRead() throws {
    let rows = try Self.rows("valid", "invalid")
    #expect(rows.count == 43)
    for row in rows {
      let outcome = try row.read()
      #expect((outcome.value == nil) == outcome.hasErrors, "\(row.name)")
      if Self.invalidQueries.contains(row.name) {
        #expect(
          outcome.diagnostics.map(\.line) == [
            "1:6:31: error: invalid JSONPath '$.paths.*.get[?@.x-oai-traits.paged]'; a name with"
              + " '-' needs brackets and quotation marks: ['x-…']"
          ])
      } else {
        #expect(
          outcome.hasErrors == (row.kind == "invalid"), "\(row.name): \(outcome.diagnostics)")
      }
    }
  }

  private static let invalidQueries: Set = [
    "valid-1.0-pass-actions-traits-example", "valid-1.1-pass-actions-traits-example",
  ]

  @Test func actionsWithoutEffectAreReported() throws {
    let rows = try Self.rows("unmatched", "no-effect")
    #expect(rows.map(\.name) == ["speakeasy-strict", "speakeasy-no-effect"])
    let warnings = try rows.map { row in
      let overlay = try #require(try row.read().value)
      return overlay.applied(to: try #require(try row.documentTree())).diagnostics.map(\.line)
    }
    #expect(
      warnings == [
        [
          "1:7:13: warning: '$[\"unknown-attribute\"]' matches nothing in the document;"
            + " the action is ignored",
          "1:14:13: warning: the action changes nothing",
        ],
        ["1:1:1: warning: the overlay changes nothing; later actions undo earlier ones"],
      ])
    let strict = try #require(try rows[0].read().value)
    let changed = strict.applied(to: try #require(try rows[0].documentTree())).value
    let expected = try tree(at: "suites/overlays/speakeasy/openapi-strict-onechange.yaml")
    #expect(isEquivalent(changed, try #require(expected)))
  }

  private static let appendedCopy = "libopenapi-apply-copy-type-mismatch-object-to-array"

  @Test func expectationsOfLibopenapiHold() throws {
    let rows = try Self.rows("expect")
    #expect(rows.count == 35)
    var isTestedElsewhere: [String] = []
    for row in rows {
      let expectations = try String(
        contentsOf: Corpus.url("suites/overlays/\(row.expected)"), encoding: .utf8
      ).split(separator: "\n")
      let overlay = try row.read()
      let document = try row.documentTree()
      let result = document.flatMap { document in overlay.value?.applied(to: document) }
      let hasFailed = result?.hasErrors ?? true
      if document == nil || result?.value["openapi"] == nil && overlay.value != nil {
        isTestedElsewhere.append(row.name)
        continue
      }
      let mustFail = expectations.contains("fails") && row.name != Self.appendedCopy
      #expect(hasFailed == mustFail, "\(row.name)")
      let texts = result?.value.texts ?? []
      for line in expectations {
        let words = line.split(separator: " ", maxSplits: 1)
        let text = words.last.map { $0.trimmingCharacters(in: ["\""]) } ?? ""
        switch words.first {
        case "has": #expect(texts.contains(text), "\(row.name): \(text)")
        case "lacks": #expect(!texts.contains(text), "\(row.name): \(text)")
        case "warnings": #expect(result?.diagnostics.count == Int(text), "\(row.name)")
        case "fails", "error": break
        default: Issue.record("\(row.name): unknown expectation '\(line)'")
        }
      }
    }
    #expect(
      isTestedElsewhere == [
        "libopenapi-apply-invalid-y-a-m-l",
        "libopenapi-apply-overlay-to-spec-bytes-invalid-target",
        "libopenapi-apply-overlay-from-bytes-to-spec-bytes-invalid-target",
        "libopenapi-apply-overlay-to-spec-bytes-invalid-result-document",
      ])
  }
}
