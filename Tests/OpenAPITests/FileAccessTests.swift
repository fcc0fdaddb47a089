import Diagnostics
import OpenAPI
import Testing

private let head = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"

private func schemas(_ references: [String]) -> String {
  let members = references.enumerated().map { "    S\($0): {$ref: '\($1)'}\n" }
  return head + "components:\n  schemas:\n" + members.joined()
}

@Test(arguments: [
  (ReadFailure.missing, "unresolved '$ref': 'a.yaml'"),
  (.notAFile, "'a.yaml' is not a file"),
  (.tooLarge, "'a.yaml' is too large"),
  (.unreadable("no permission"), "'a.yaml' cannot be read: no permission"),
  (
    .outside,
    "'a.yaml' is outside of the document's folder; name a folder that contains both with '--root',"
      + " or with 'root' in a configuration"
  ),
])
func everyReadFailureIsReportedAtTheReference(_ failure: ReadFailure, _ message: String) {
  let text = schemas(["a.yaml", "./a.yaml#/b"])
  let outcome = loadDocument(
    at: "spec/root.yaml", selecting: OperationSelection(), joining: SourceFiles()
  ) { path throws(ReadFailure) in
    if path == "root.yaml" { return Array(text.utf8) }
    throw failure
  }
  #expect(outcome.diagnostics.count == 2)
  #expect(outcome.diagnostics[0].message.text == message)
  #expect(outcome.diagnostics.map(\.location.line) == [6, 7])
  #expect(outcome.value.files.files.map(\.path) == ["spec/root.yaml"])
}

@Test func unreadableRootIsReported() {
  let loading = load([:], root: "spec/root.yaml")
  #expect(loading.document == nil)
  #expect(loading.errors == ["spec/root.yaml:1:1: error: file not found"])
}

@Test func fileWithSeveralPathsIsReadOnce() {
  let loading = load([
    "openapi.yaml": schemas(["b/c.yaml", "./b/../b/c.yaml", "b//c.yaml", "b/%63.yaml"]),
    "b/c.yaml": "type: object\nproperties: {self: {$ref: ../b/c.yaml}, root: {$ref: "
      + "'../openapi.yaml#/components/schemas/S0'}}\n",
  ])
  #expect(loading.diagnostics.isEmpty, "\(loading.lines())")
  #expect(loading.reads == ["openapi.yaml", "b/c.yaml"])
  #expect(
    loading.document?.schemas.count == 4,
    "the schema of the file, and three components that refer to it")
}

@Test func percentEncodingIsDecodedOnce() {
  let loading = load([
    "openapi.yaml": schemas(["%2562.yaml"]), "%62.yaml": "type: string\n",
  ])
  #expect(loading.diagnostics.isEmpty, "\(loading.lines())")
  #expect(loading.reads == ["openapi.yaml", "%62.yaml"])
}

@Test func refusedReferencesReadNoFile() {
  let loading = load([
    "openapi.yaml": schemas([
      "../a.yaml", "/a.yaml", "http://example.com/a.yaml", "%2e%2e%2fa.yaml", "C:\\a.yaml",
      "c:/a.yaml", "a/../../a.yaml", "a\\..\\a.yaml", "a.yaml?x", "data:text/plain,a", "%ff.yaml",
      "%00", ".", "a/..",
    ])
  ])
  #expect(loading.errors.count == 13, "\(loading.lines())")
  #expect(loading.diagnostics.count == 14, "a URL of a file on the web is only a warning")
  #expect(loading.reads == ["openapi.yaml"])
}

@Test func diagnosticsDoNotQuoteOtherFiles() {
  let loading = load([
    "openapi.yaml": schemas(["a.yaml", "a.yaml#/secret", "b.yaml#/type"]),
    "a.yaml": "secret-token\n", "b.yaml": "type: secret-token\n",
  ])
  #expect(loading.diagnostics.count == 3, "\(loading.lines())")
  #expect(loading.lines().allSatisfy { !$0.contains("secret-token") })
}

@Test func numberOfFilesIsLimited() {
  var texts = ["openapi.yaml": schemas((0..<10_050).map { "f\($0).yaml" })]
  for index in 0..<10_050 { texts["f\(index).yaml"] = "type: string\n" }
  let loading = load(texts)
  #expect(loading.reads.count == 10_000)
  #expect(loading.errors.count == 51)
}
