import Diagnostics
import Foundation
import Overlays
import Support
import Testing
import YAML

/// The JSONPath Compliance Test Suite. All of its cases pass, without deviations.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct JSONPathSuiteTests {
  @Test func suiteSelectsAsExpected() throws {
    let suite = try #require(try tree(at: "suites/overlays/jsonpath/cts.json"))
    let cases = try #require(suite["tests"]?.items)
    var counts: [String: Int] = [:]
    for test in cases {
      let name = try #require(test["name"]?.text)
      let selector = try #require(test["selector"]?.text)
      let isInvalid = test["invalid_selector"] != nil
      counts[isInvalid ? "invalid" : "valid", default: 0] += 1
      do {
        let path = try JSONPath(selector)
        #expect(!isInvalid, "\(name): \(selector) is accepted")
        if isInvalid { continue }
        let document = try #require(test["document"])
        var budget = WorkBudget()
        let selected = try path.nodes(in: document, &budget)
        let results = (test["results"]?.items ?? []) + (test["result"].map { [$0] } ?? [])
        let paths = (test["results_paths"]?.items ?? []) + (test["result_paths"].map { [$0] } ?? [])
        let index = try #require(
          results.firstIndex { isEquivalent($0.items ?? [], selected.map(\.node)) },
          "\(name): \(selector) selects other values")
        #expect(
          paths[index].items?.map(\.text) == selected.map { normalized($0.path, in: document) },
          "\(name)")
      } catch let error as JSONPathError {
        #expect(isInvalid, "\(name): \(selector) is refused: \(error.problem)")
      }
    }
    #expect(counts == ["valid": 456, "invalid": 247])
  }
}

/// Returns the normalized path of RFC 9535.
func normalized(_ path: NodePath, in root: Node) -> String {
  var text = "$"
  var node = root
  for index in path.indices {
    switch node.content {
    case .scalar: break
    case .sequence(let items):
      text += "[\(index)]"
      node = items[index]
    case .mapping(let mapping):
      text += "['\(mapping.entries[index].key.unicodeScalars.map(escaped).joined())']"
      node = mapping.entries[index].value
    }
  }
  return text
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\u{8}": "\\b"
  case "\t": "\\t"
  case "\n": "\\n"
  case "\u{C}": "\\f"
  case "\r": "\\r"
  case "'": "\\'"
  case "\\": "\\\\"
  case "\0"..."\u{1F}": "\\u" + String(format: "%04x", scalar.value)
  default: String(scalar)
  }
}
