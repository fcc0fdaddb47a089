import OpenAPI
import Support
import Testing

/// Each case is a document. `document.txt` is the document as it is read, unless it has errors;
/// `diagnostics.txt` has its errors and warnings. `tags.txt` names the selected tags.
@Test(arguments: fixtureCases("OpenAPI"))
func documentFixture(_ fixture: FixtureCase) throws {
  let tags =
    fixture.has("tags.txt")
    ? try fixture.text("tags.txt").split(separator: "\n").map(String.init) : []
  let root = fixture.has("openapi.json") ? "openapi.json" : "openapi.yaml"
  let loading = load(fixture.folder, root: root, tags: tags)
  let document = loading.errors.isEmpty ? try #require(loading.document).printed() : ""
  let diagnostics = loading.lines().map { $0 + "\n" }.joined()
  try expect(["document.txt": document, "diagnostics.txt": diagnostics], of: fixture)
}
