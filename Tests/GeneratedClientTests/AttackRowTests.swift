import Foundation
import Support
import Testing

/// Every known attack has a test. The corpus contains a table of the attacks, with a number for
/// each.
struct AttackRowTests {
  @Test(.enabled(if: Corpus.isPresent, "the corpus is not available"))
  func everyRowHasATest() throws {
    let table = try String(contentsOf: Corpus.url("hostile/client-tests.tsv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } }
    #expect(rows.count >= 25)
    let folder = repositoryRoot.appending(path: "Tests/GeneratedClientTests")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("Attack")
    }
    var tested: Set<Substring> = []
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      tested.formUnion(text.matches(of: #/@Test\(\s*"(C\d\d) /#).map(\.1))
    }
    #expect(Set(rows).symmetricDifference(tested) == [])
  }
}
