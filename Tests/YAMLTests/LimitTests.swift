import Diagnostics
import Foundation
import Testing
import YAML

/// Inputs that would take unlimited time, memory or stack.
struct LimitTests {
  @Test(arguments: [Syntax.yaml, .json])
  func nestingIsLimited(_ syntax: Syntax) {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(messages(of: nested(512), as: syntax) == [])
    let tooDeep = ["collections are nested more than 512 deep"]
    #expect(messages(of: nested(513), as: syntax) == tooDeep)
    #expect(messages(of: String(repeating: "[", count: 1_000_000), as: syntax) == tooDeep)
  }

  /// On Apple platforms, threads other than the main thread have a stack of 512 KiB.
  @Test func deepNestingNeedsLittleStack() async {
    let objects =
      String(repeating: #"{"a":["#, count: 256) + "1" + String(repeating: "]}", count: 256)
    let outcomes = await withCheckedContinuation { continuation in
      let thread = Thread {
        let texts: [(String, Syntax)] = [(objects, .json), (objects, .yaml)]
        continuation.resume(returning: texts.map { read($0, as: $1).diagnostics })
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(outcomes == [[], []])
  }

  @Test func nestingByAliasesIsLimited() {
    var lines = ["a0: &a0 []"]
    for level in 1...600 { lines.append("a\(level): &a\(level) [*a\(level - 1)]") }
    let tooDeep = ["collections are nested more than 512 deep"]
    #expect(messages(of: lines.joined(separator: "\n"), as: .yaml) == tooDeep)
  }

  @Test func copiesByAliasesAreLimited() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      let copies = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(copies)]")
    }
    let tooMany = ["the aliases of the document copy more than 1000000 nodes"]
    #expect(messages(of: lines.joined(separator: "\n"), as: .yaml) == tooMany)
  }

  @Test func mergeKeysAreLimited() {
    let keys = (0..<1000).map { "k\($0): 1" }.joined(separator: ", ")
    let copies = Array(repeating: "*a", count: 1000).joined(separator: ", ")
    let text = "a: &a {\(keys)}\nb: {<<: [\(copies)]}\n"
    let tooMany = ["the aliases of the document copy more than 1000000 nodes"]
    #expect(messages(of: text, as: .yaml) == tooMany)
  }

  @Test(arguments: [Syntax.yaml, .json])
  func manyKeysAreReadQuickly(_ syntax: Syntax) {
    let members = (0..<20_000).map { "\"key \($0)\": \($0)" }
    let text = "{" + (members + members.prefix(5)).joined(separator: ", ") + "}"
    var outcome = Outcome<Node?>(nil)
    let time = ContinuousClock().measure { outcome = read(text, as: syntax) }
    #expect(time < .seconds(10))
    #expect(outcome.diagnostics.count == 5)
    guard case .mapping(let mapping) = outcome.value?.content else {
      Issue.record("the root is a mapping")
      return
    }
    #expect(mapping.entries.count == 20_000)
    #expect(mapping.index(of: "key 12345") == 12345)
    #expect(mapping["key"] == nil)
  }

  @Test func tagDirectivesAreLimited() {
    let directives = (0..<50_000).map { "%TAG !a\($0)! tag:example.org,2000:\n" }.joined()
    let tooMany = ["the file has more than 100 tag directives"]
    #expect(messages(of: directives + "--- 1\n", as: .yaml) == tooMany)
    #expect(messages(of: "---\n1\n...\n" + directives + "--- 1\n", as: .yaml) == tooMany)
  }

  @Test func manyOldLineBreaksAreReadQuickly() {
    let text = String(repeating: "\u{2028}\u{85}", count: 20_000)
    #expect(messages(of: "a: \"\(text)\"", as: .yaml) == [])
  }

  @Test func invalidBytesAreLimited() {
    let outcome = read([UInt8](repeating: 0xFF, count: 10_000), as: .yaml)
    #expect(outcome.diagnostics.count == 100)
  }

  @Test(arguments: [
    ("[" + String(repeating: #""\ud800", "#, count: 5000) + "1]", Syntax.json),
    ("{" + String(repeating: #""a": 1, "#, count: 5000) + #""b": 1}"#, .json),
    (String(repeating: "- *a\n", count: 5000), .yaml),
    (String(repeating: "a: 1\n", count: 5000), .yaml),
  ])
  func errorsAreLimited(_ text: String, _ syntax: Syntax) {
    let messages = messages(of: text, as: syntax)
    #expect(messages.count == 1001)
    let last = "the document has more than 1000 errors and warnings; the rest is not read"
    #expect(messages.last == last)
  }

  @Test func warningsAreLimited() {
    let outcome = read(String(repeating: "- !a b\n", count: 5000), as: .yaml)
    #expect(outcome.diagnostics.count == 1000)
    #expect(!outcome.hasErrors)
  }

  @Test(arguments: [Syntax.yaml, .json])
  func fileSizeIsLimited(_ syntax: Syntax) {
    let bytes = [UInt8](repeating: 0x20, count: 64 << 20 + 1)
    let outcome = read(bytes, as: syntax)
    #expect(outcome.diagnostics.map(\.message.text) == ["the file is larger than 64 MiB"])
  }

  private func messages(of text: String, as syntax: Syntax) -> [String] {
    read(text, as: syntax).diagnostics.map(\.message.text)
  }
}
