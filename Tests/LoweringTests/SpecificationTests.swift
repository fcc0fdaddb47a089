import Foundation
import IR
import Support
import Testing

/// The repository's own specification, as the API that it is taken for.
@Test(arguments: fixtureCases("Specification"))
func specification(_ fixture: FixtureCase) throws {
  let lowered = lower(
    at: "sailpoint-api.v2025.yaml", read: folder(repositoryRoot.appending(path: "spec")))
  #expect(lowered.diagnosticsText == "")
  #expect(try fixture.mismatch(of: lowered.api.printed(), with: "ir.txt") == nil)
}
