import OpenAPI
import Support
import Testing

/// Each case is a document, perhaps with `tags.txt`, which names the selected tags. The recorded
/// outputs are `diagnostics.txt` and, if the document is valid, the printed document in
/// `document.txt`.
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
