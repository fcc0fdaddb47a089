import OpenAPI
import Testing

private let head = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"

/// Returns a document in which each schema refers to the next.
private func chain(_ count: Int, of schema: (Int) -> String, last: String) -> String {
  let members = (0..<count).map { "    S\($0): \(schema($0 + 1))\n" }
  return head + "components:\n  schemas:\n" + members.joined() + "    S\(count): \(last)\n"
}

@Test func longChainOfReferencesIsRead() throws {
  let text = chain(10_000, of: { "{$ref: '#/components/schemas/S\($0)'}" }, last: "{type: string}")
  let loading = load(["openapi.yaml": text])
  #expect(loading.diagnostics.isEmpty)
  let document = try #require(loading.document)
  #expect(document.schemas.count == 10_001)
}

@Test func longCycleOfReferencesIsReportedOnce() {
  let text = chain(
    10_000, of: { "{$ref: '#/components/schemas/S\($0)'}" },
    last: "{$ref: '#/components/schemas/S0'}")
  #expect(load(["openapi.yaml": text]).errors.count == 1)
}

@Test func longChainOfSchemasIsRead() {
  let text = chain(
    10_000, of: { "{properties: {next: {$ref: '#/components/schemas/S\($0)'}}}" },
    last: "{type: string}")
  let loading = load(["openapi.yaml": text])
  #expect(loading.diagnostics.isEmpty)
  #expect(loading.document?.schemas.count == 10_001)
}

@Test func pointersThroughReferencesAreLimited() {
  let text = chain(
    1_000, of: { "{$ref: '#/components/schemas/S\($0)/properties/a'}" },
    last: "{properties: {a: {type: string}}}")
  let loading = load(["openapi.yaml": text])
  #expect(!loading.diagnostics.isEmpty)
}

/// Reading takes linear time in the numbers of schemas, references and operations.
@Test func largeDocumentIsReadInLinearTime() {
  let count = 4_000
  let paths = (0..<count).map {
    """
    "/p\($0)/{id}": {"get": {
      "operationId": "o\($0)",
      "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
      "responses": {"200": {"description": "ok", "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/S\($0)"}
      }}}}
    }}
    """
  }
  let schemas = (0..<count).map {
    """
    "S\($0)": {"properties": {"a": {"$ref": "#/components/schemas/S\(($0 + 7) % count)"}}}
    """
  }
  let text = """
    {"openapi": "3.0.3", "info": {"title": "t", "version": "1"},
    "paths": {\(paths.joined(separator: ",\n"))},
    "components": {"schemas": {\(schemas.joined(separator: ",\n"))}}}
    """
  let clock = ContinuousClock()
  var loading: Loading?
  let time = clock.measure { loading = load(["openapi.json": text], root: "openapi.json") }
  #expect(loading?.diagnostics.isEmpty == true)
  #expect(loading?.document?.schemas.count == 2 * count)
  #expect(time < .seconds(60), "a debug build takes a second or two")
}

/// Pointers share memory, so many leaves at a great depth do not copy the path to them.
@Test func deepAndWideDocumentIsReadInLinearTime() {
  let depth = 200
  let leaves = 20_000
  var text = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, "
  text += "\"paths\": {}, \"components\": {\"schemas\": {\"A\": "
  text += String(repeating: "{\"properties\": {\"a\": ", count: depth)
  text += "{\"properties\": {"
  text += (0..<leaves).map { "\"l\($0)\": {}" }.joined(separator: ", ")
  text += "}}" + String(repeating: "}}", count: depth) + "}}}"
  let loading = load(["openapi.json": text], root: "openapi.json")
  #expect(loading.diagnostics.isEmpty, "\(loading.lines().prefix(3))")
  #expect(loading.document?.schemas.count == depth + 1 + leaves)
}
