import Foundation
import Mustache
import Support
import Testing

/// Each case has `main.mustache`, its partials, perhaps a `value.json`, and the recorded
/// `expected.txt`, or `diagnostics.txt` if there are errors.
@Test(arguments: fixtureCases("Templates"))
func templateFixture(_ fixture: FixtureCase) throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path).sorted()
  let templates = try files.filter { $0.hasSuffix(".mustache") }.map {
    (name: String($0.dropLast(".mustache".count)), text: try fixture.text($0))
  }
  let json = fixture.has("value.json") ? try fixture.text("value.json") : "{}"
  let (text, diagnostics) = render(templates, with: try JSON(Data(json.utf8)))

  let output = diagnostics.isEmpty ? text : ""
  let lines = diagnostics.map { "\($0)\n" }.joined()
  try expect(["expected.txt": output, "diagnostics.txt": lines], of: fixture)
}
