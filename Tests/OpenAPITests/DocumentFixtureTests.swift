import Foundation
import OpenAPI
import Support
import Testing

/// Each folder holds a document. `document.txt` is what is read of it, unless it has errors;
/// `diagnostics.txt` is what is wrong with it, if anything. `tags.txt` names the selected tags.
@Test(arguments: fixtureCases("OpenAPI"))
func documentFixture(_ fixture: FixtureCase) throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
  let tags =
    files.contains("tags.txt")
    ? try fixture.text("tags.txt").split(separator: "\n").map(String.init) : []
  let root = files.contains("openapi.json") ? "openapi.json" : "openapi.yaml"
  let loading = load(fixture.folder, root: root, tags: tags)

  if loading.errors.isEmpty {
    let document = try #require(loading.document)
    let mismatch = try fixture.mismatch(of: document.printed(), with: "document.txt")
    #expect(mismatch == nil)
  } else {
    #expect(!files.contains("document.txt"))
  }
  if loading.diagnostics.isEmpty {
    #expect(!files.contains("diagnostics.txt"))
  } else {
    let text = loading.lines().map { $0 + "\n" }.joined()
    let mismatch = try fixture.mismatch(of: text, with: "diagnostics.txt")
    #expect(mismatch == nil)
  }
}
