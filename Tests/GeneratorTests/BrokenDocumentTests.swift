import Foundation
import Support
import Testing

/// A document with errors produces no client, and all of its errors are reported.
struct BrokenDocumentTests {
  /// Each line with a comment has one mistake. The report must contain the text of the comment.
  private static let document = """
    openapi: 3.0.1
    info: { title: T, version: '1' }
    paths:
      /a/{id}:
        get:
          operationId: a
          parameters:
            - { name: id, in: path, required: true, schema: { type: string } }
            - { name: q, in: querry, schema: { type: string } } # in 'querry' is omitted
            - { name: r, in: query, style: slash, schema: {} } # unknown style 'slash'
            - { name: s, in: query } # treated as a string
          responses:
            '200':
              description: ok
              content:
                application/json:
                  schema: { $ref: 7 } # '$ref' must be a string
                text/plain: { schema: { $ref: '#/components/schemas/A' } }
      /b/{open: # unbalanced braces
        get:
          operationId: a # duplicate operationId 'a'
          responses: { default: bad } # a response must be a mapping
      /c:
        post:
          operationId: [c] # 'operationId' must be a string
          requestBody: { $ref: 'none.yaml' } # unresolved '$ref'
          responses: { default: { description: ok } }
          security: { unknown: [] } # 'security' must be a sequence
      d: # read as '/d'
        get: { responses: { default: { description: ok } } }
    components:
      schemas:
        A:
          type: object
          properties: [1] # 'properties' must be a mapping
          required: yes # 'required' must be a sequence
        'B{C': { type: string } # 'B{C'
        C: { $ref: 'https://example.com/c.yaml' } # URL
        D: { $ref: '../d.yaml' } # outside of

    """

  @Test func reportsAllMistakesAndWritesNothing() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      try folder.write(
        "// Generated from x. Do not edit.\n// Regenerate with `martlet generate`.\nold\n",
        to: "out/Models/Old.swift")
      let before = try folder.contents()
      let result = try generate(in: folder)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(try folder.contents() == before)
      let reports = result.errors.split(separator: "\n")
        .filter { $0.contains(": error: ") || $0.contains(": warning: ") }
      let lines = Self.document.split(separator: "\n", omittingEmptySubsequences: false)
      var count = 0
      for (index, line) in lines.enumerated() {
        guard let comment = line.range(of: " # ") else { continue }
        count += 1
        let location = "api.yaml:\(index + 1):"
        let expected = line[comment.upperBound...]
        let isReported = reports.contains { $0.hasPrefix(location) && $0.contains(expected) }
        #expect(isReported, "\(location) \(expected)\n\(result.errors)")
      }
      #expect(count >= 15)
      #expect(reports.count == count, "\(reports.joined(separator: "\n"))")
    }
  }

  @Test(arguments: [
    ("a: [1, 2\n", "api.yaml:2:1: error:"),
    ("a: 1\na: 2\n", "api.yaml:2:1: error:"),
    ("a: *b\n", "api.yaml:1:4: error:"),
    ("\tx", "api.yaml:1:1: error:"),
    ("", "api.yaml:1:1: error:"),
    ("swagger: '2.0'\n", "api.yaml:1:"),
    ("openapi: 4.0.0\n", "api.yaml:1:10: error:"),
    ("- 1\n", "api.yaml:1:1: error:"),
  ])
  func rejectsFilesThatAreNotDocuments(text: String, report: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(text, to: "api.yaml")
      let before = try folder.contents()
      let result = try generate(in: folder)
      #expect(result.status == 1)
      #expect(result.errors.contains(report), "\(result.errors)")
      #expect(try folder.contents() == before)
    }
  }

  @Test func reportsShowLineAndColumn() throws {
    try TemporaryFolder.with { folder in
      try folder.write("openapi: 4.0.0\n", to: "api.yaml")
      let lines = try generate(in: folder).errors.split(separator: "\n")
      #expect(lines.dropFirst().starts(with: ["openapi: 4.0.0", "         ^"]))
    }
  }

  private func generate(in folder: TemporaryFolder) throws -> ProgramResult {
    let templates = repositoryRoot.appending(path: "Templates").path
    return try martlet(
      "generate", "--spec", "api.yaml", "--output", "out", "--templates", templates, in: folder.url)
  }
}
