import IR
import Lowering
import Support
import Testing

/// Each case has `openapi.yaml`, the files that it refers to, perhaps `hints.txt` with the tags of
/// unions that a configuration would name, and the recorded `ir.txt` and `diagnostics.txt`.
@Test(arguments: fixtureCases("Lowering"))
func loweringFixture(_ fixture: FixtureCase) throws {
  let files = try fixture.files()
  let lowered = lower(files, hints: files["hints.txt"] ?? "")
  let outputs = ["ir.txt": lowered.api.printed(), "diagnostics.txt": lowered.diagnosticsText]
  try expect(outputs, of: fixture)
}
