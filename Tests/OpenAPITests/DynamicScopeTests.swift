import Testing

@testable import OpenAPI

/// One schema is read in more dynamic scopes than the limit. Each scope above the limit is reported
/// once.
@Test func numberOfScopesIsLimited() {
  var text = """
    openapi: 3.1.0
    info: {title: t, version: "1"}
    components:
      schemas:
        List:
          $id: https://example.com/list
          items: {$dynamicRef: '#item'}
          $defs: {item: {$dynamicAnchor: item}}

    """
  for index in 0..<1001 {
    text += """
          S\(index):
            $id: https://example.com/\(index)
            properties: {first: {$ref: list}, second: {$ref: list}}
            $defs: {item: {$dynamicAnchor: item, title: T\(index)}}

      """
  }
  let loading = load(["openapi.yaml": text])
  let lines = loading.lines().filter { $0.contains("too many dynamic scopes for '$dynamicRef'") }
  #expect(lines.count == 3, "\(loading.lines().prefix(5))")
  #expect(loading.diagnostics.count == 3)
}
