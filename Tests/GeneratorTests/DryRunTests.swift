import Foundation
import Support
import Testing

/// `martlet generate --dry-run`, and the lines about the change since the last commit.
struct DryRunTests {
  private static let document = """
    openapi: 3.0.3
    info: { title: T, version: "1" }
    servers: [{ url: "https://api.example.com" }]
    paths:
      /things:
        get:
          operationId: listThings
          tags: [Things]
          parameters: [{ name: limit, in: query, schema: { type: integer } }]
          responses: { "204": { description: None. } }

    """

  private func git(_ arguments: String..., in folder: TemporaryFolder) throws {
    let identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
    let result = try run("/usr/bin/env", ["git"] + identity + arguments, in: folder.url)
    #expect(result.status == 0, "\(arguments) \(result.errors)")
  }

  private func commitAll(in folder: TemporaryFolder) throws {
    try git("add", ".", in: folder)
    try git("commit", "--quiet", "--message", "one", in: folder)
  }

  @Test func writesNothing() throws {
    try TemporaryFolder.with { folder in
      try folder.write("spec: api.yaml\noutput: ../Sources/API\n", to: "spec/martlet.yaml")
      try folder.write(Self.document, to: "spec/api.yaml")
      let before = try folder.contents()
      let first = try martlet("generate", "--dry-run", in: folder.url)
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains("add: spec/martlet.lock\n"))
      #expect(first.output.contains("add: Sources/API/Operations/ListThings.swift\n"))
      #expect(first.output.contains(" to write, 0 unchanged, 0 to remove"))
      #expect(!first.output.contains("since HEAD"))
      let after = try folder.contents()
      #expect(after == before)

      #expect(try martlet("generate", in: folder.url).status == 0)
      let path = "Sources/API/Operations/ListThings.swift"
      try folder.write(try folder.read(path) + "// edited\n", to: path)
      let second = try martlet("generate", "--dry-run", in: folder.url)
      #expect(second.output.hasPrefix("change: \(path)\n1 operation"))
      #expect(second.output.contains(": 1 to write, "))
      #expect(try martlet("check", in: folder.url).status == 1)
    }
  }

  @Test func saysWhatTheChangeSinceTheLastCommitMeans() throws {
    try TemporaryFolder.with { folder in
      try folder.write("spec: api.yaml\noutput: ../Sources/API\n", to: "spec/martlet.yaml")
      try folder.write(Self.document, to: "spec/api.yaml")
      try git("init", "--quiet", in: folder)
      #expect(try martlet("generate", in: folder.url).status == 0)
      try commitAll(in: folder)
      let unchanged = try martlet("generate", in: folder.url)
      #expect(!unchanged.output.contains("since HEAD"))

      try folder.write(
        Self.document.replacing("name: limit", with: "name: count"), to: "spec/api.yaml")
      let broken = try martlet("generate", "--dry-run", in: folder.url)
      #expect(
        broken.output.contains(
          """
          since HEAD: wire: breaks requests; source: breaks calls: 1 \
          (ListThings(limit:) is ListThings(count:) now)
          """), "\(broken.output)")
      #expect(broken.output.contains("'martlet diff' shows 2 changes\n"))

      try folder.write(Self.document.replacing("None.", with: "Nothing."), to: "spec/api.yaml")
      let words = try martlet("generate", in: folder.url)
      #expect(
        words.output.contains(
          """
          since HEAD: wire: the same; source: compiles; changed descriptions, titles or examples: 1

          """), "\(words.output)")
    }
  }

  /// The configuration and the lock need not be in the repository of the document.
  @Test func comparesADocumentOfAnotherRepository() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        "spec: ../repository/api.yaml\noutput: ../API\n", to: "settings/martlet.yaml")
      try folder.write(Self.document, to: "repository/api.yaml")
      let repository = TemporaryFolder(url: folder.url("repository"))
      try git("init", "--quiet", in: repository)
      try commitAll(in: repository)
      try repository.write(
        Self.document.replacing("name: limit", with: "name: count"), to: "api.yaml")
      let arguments = ["--config", "../settings/martlet.yaml"]
      let result = try run(martletProgram, ["generate"] + arguments, in: repository.url)
      #expect(result.output.contains("since HEAD: wire: breaks requests"), "\(result.errors)")
      let report = try run(martletProgram, ["diff"] + arguments, in: repository.url)
      #expect(report.status == 0 && report.errors.isEmpty, "\(report.errors)")
    }
  }

  /// All files of a revision are read by one process of `git`.
  @Test func readsManyFilesOfARevision() throws {
    try TemporaryFolder.with { folder in
      let schemas = (0..<300).map { "s\($0): { $ref: 'schemas/s\($0).yaml' }" }
      let properties = schemas.joined(separator: ", ")
      try folder.write(
        Self.document + "components: { schemas: { All: { properties: { \(properties) } } } }\n",
        to: "spec/api.yaml")
      for index in 0..<300 {
        try folder.write("type: string\n", to: "spec/schemas/s\(index).yaml")
      }
      try folder.write("spec: api.yaml\noutput: ../Sources/API\n", to: "spec/martlet.yaml")
      try git("init", "--quiet", in: folder)
      try commitAll(in: folder)
      try folder.write("type: integer\n", to: "spec/schemas/s7.yaml")
      let result = try martlet("diff", in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("All.s7"), "\(result.output)")
    }
  }
}
