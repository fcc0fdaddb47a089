import Foundation
import IR
import Support
import Testing

/// Lowers the document in `spec/`. The only case has the recorded outputs.
@Test(arguments: fixtureCases("Specification"))
func specificationFixture(_ fixture: FixtureCase) throws {
  let lowered = lower(
    at: "sailpoint-api.v2025.yaml", read: folder(repositoryRoot.appending(path: "spec")))
  let outputs = ["ir.txt": lowered.api.printed(), "diagnostics.txt": lowered.diagnosticsText]
  try expect(outputs, of: fixture)
}
