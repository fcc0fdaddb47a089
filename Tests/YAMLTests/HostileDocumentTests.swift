import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// Malicious documents. Each must be read in less than a second.
@Suite(.quiet, .enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct HostileDocumentTests {
  @Test(arguments: [
    (
      "403-yaml-recursive-alias.yaml",
      "recursive alias '*a'; it is inside of the value that it refers to"
    ),
    ("404-yaml-deep-flow-nesting.yaml", "collections are nested more than 512 deep"),
    ("405-yaml-deep-block-nesting.yaml", "collections are nested more than 512 deep"),
    ("407-json-deep-nesting.json", "collections are nested more than 512 deep"),
    ("409-duplicate-keys.yaml", "duplicate key 'get'"),
    ("411-invalid-utf8.yaml", "byte 0xFF at offset 30 is not UTF-8"),
    ("412-nul-and-control.yaml", "control character U+0000 is not allowed"),
    ("414-multiple-documents.yaml", "the file has more than one document"),
    ("415-lone-surrogates.json", "lone surrogate '\\ud800' is not a character"),
    ("419-odd-mapping-keys.yaml", "a key must be a scalar"),
    ("424-truncated.yaml", "found unexpected end of stream"),
  ])
  func maliciousDocumentIsRefused(_ name: String, _ message: String) throws {
    let outcome = try readQuickly(name)
    #expect(outcome.diagnostics.first?.message.text == message)
    #expect(outcome.hasErrors)
  }

  @Test func booleansOfYAML11AreStrings() throws {
    let outcome = try readQuickly("417-yaml-1.1-typing.yaml")
    #expect(outcome.diagnostics.isEmpty)
    let root = try #require(outcome.value)
    #expect(booleans(in: root).isEmpty)
  }

  @Test func mergeKeysAreApplied() throws {
    let outcome = try readQuickly("418-merge-keys.yaml")
    #expect(outcome.diagnostics.isEmpty)
    #expect(!keys(in: try #require(outcome.value)).contains("<<"))
  }

  private func readQuickly(_ name: String) throws -> Outcome<Node?> {
    let bytes = [UInt8](try Data(contentsOf: Corpus.url("hostile/\(name)")))
    var outcome = Outcome<Node?>(nil)
    let time = ContinuousClock().measure { outcome = read(bytes, as: Syntax(path: name)) }
    #expect(time < .seconds(1))
    return outcome
  }

  private func booleans(in node: Node) -> [String] {
    if case .scalar(let scalar) = node.content, case .boolean = scalar.kind { return [scalar.text] }
    return node.children.flatMap(booleans)
  }

  private func keys(in node: Node) -> [String] {
    var keys = node.children.flatMap(keys)
    if case .mapping(let mapping) = node.content { keys += mapping.entries.map(\.key) }
    return keys
  }
}
