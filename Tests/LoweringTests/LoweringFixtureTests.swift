import IR
import Lowering
import Support
import Testing

/// Each case has `openapi.yaml`, other files that this refers to, perhaps `hints.txt` with what
/// the user says of it, and what comes of it: `ir.txt`, and `diagnostics.txt` where there are any.
@Test(arguments: fixtureCases("Lowering"))
func loweringFixture(_ fixture: FixtureCase) throws {
  let files = try fixture.files()
  let lowered = lower(files, hints: files["hints.txt"] ?? "")
  #expect(try fixture.mismatch(of: lowered.api.printed(), with: "ir.txt") == nil)
  if lowered.diagnostics.isEmpty {
    #expect(files["diagnostics.txt"] == nil)
  } else {
    let text = lowered.diagnosticsText
    #expect(try fixture.mismatch(of: text, with: "diagnostics.txt") == nil)
  }
}
