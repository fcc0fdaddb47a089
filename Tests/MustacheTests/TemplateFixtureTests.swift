import Foundation
import Mustache
import Support
import Testing

/// Each case has `main.mustache`, its partials, perhaps a `value.json`, and what comes of them:
/// `expected.txt`, or `diagnostics.txt` where there are mistakes.
@Test(arguments: fixtureCases("Templates"))
func templateFixture(_ fixture: FixtureCase) throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path).sorted()
  let templates = try files.filter { $0.hasSuffix(".mustache") }.map {
    (name: String($0.dropLast(".mustache".count)), text: try fixture.text($0))
  }
  let json = files.contains("value.json") ? try fixture.text("value.json") : "{}"
  let (text, diagnostics) = render(templates, with: try TemplateValue(json: Data(json.utf8)))

  let actual = diagnostics.isEmpty ? text : diagnostics.map { "\($0)\n" }.joined()
  let file = diagnostics.isEmpty ? "expected.txt" : "diagnostics.txt"
  let mismatch = try fixture.mismatch(of: actual, with: file)
  #expect(mismatch == nil)
  #expect(!files.contains(diagnostics.isEmpty ? "diagnostics.txt" : "expected.txt"))
}
