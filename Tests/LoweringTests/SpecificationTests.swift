import Foundation
import IR
import Support
import Testing

/// The repository's own specification, as the API that it is lowered to.
@Test(arguments: fixtureCases("Specification"))
func specificationFixture(_ fixture: FixtureCase) throws {
  let lowered = lower(
    at: "sailpoint-api.v2025.yaml", read: folder(repositoryRoot.appending(path: "spec")))
  let outputs = ["ir.txt": lowered.api.printed(), "diagnostics.txt": lowered.diagnosticsText]
  try expect(outputs, of: fixture)
}
