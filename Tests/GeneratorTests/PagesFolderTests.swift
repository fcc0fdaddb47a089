import Foundation
import Generator
import Output
import Support
import Testing

/// Reference pages on the disk. They are written and removed like other generated files.
struct PagesFolderTests {
  private static let page = "Docs/DefaultAPI.md"

  @Test func pagesAreInTheOutputFolder() throws {
    try TemporaryFolder.with { folder in
      try generate(in: folder)
      #expect(try folder.read("out/\(Self.page)").hasPrefix("<!-- Generated from api.yaml"))
      #expect(folder.exists("out/Docs/README.md"))
    }
  }

  @Test func pagesAreInTheConfiguredFolder() throws {
    try TemporaryFolder.with { folder in
      try generate(in: folder, "docs: ../pages")
      #expect(folder.exists("pages/DefaultAPI.md") && !folder.exists("out/Docs"))
    }
  }

  /// Pages in the standard folder are reported if the configuration names another one.
  @Test func abandonedPagesAreReported() throws {
    try TemporaryFolder.with { folder in
      _ = try client(in: folder)
      let configuration = folder.url("martlet.yaml").path
      #expect(try martlet("generate", "--config", configuration).status == 0)
      _ = try client(in: folder, "docs: ../pages")
      let result = try martlet("generate", "--config", configuration)
      #expect(result.status == 0)
      #expect(result.errors.contains("warning: the folder '"))
      #expect(result.errors.contains("out/Docs' still has pages of an earlier configuration"))
      try FileManager.default.removeItem(at: folder.url("out/Docs"))
      #expect(try martlet("check", "--strict", "--config", configuration).status == 0)
    }
  }

  @Test func disabledPagesAreRemoved() throws {
    try TemporaryFolder.with { folder in
      try generate(in: folder)
      try folder.write("mine", to: "out/Docs/mine.md")
      try generate(in: folder, "docs: false")
      #expect(!folder.exists("out/\(Self.page)") && folder.exists("out/Docs/mine.md"))
    }
  }

  @Test func stalePagesAreRemoved() throws {
    try TemporaryFolder.with { folder in
      try generate(in: folder)
      let page = try folder.read("out/\(Self.page)")
      try folder.write(page, to: "out/Docs/GoneAPI.md")
      try generate(in: folder)
      #expect(!folder.exists("out/Docs/GoneAPI.md") && folder.exists("out/\(Self.page)"))
    }
  }

  @Test func pagesOfModelsAreInASubfolder() throws {
    try TemporaryFolder.with { folder in
      try generate(in: folder, document: Self.documentWithModels)
      let page = try folder.read("out/Docs/Models/Pet.md")
      #expect(page.hasPrefix("<!-- Generated from api.yaml#/components/schemas/Pet"))
      try folder.write(page, to: "out/Docs/Models/Gone.md")
      try folder.write("mine", to: "out/Docs/Models/mine.md")
      try generate(in: folder, document: Self.documentWithModels)
      #expect(!folder.exists("out/Docs/Models/Gone.md"))
      #expect(folder.exists("out/Docs/Models/mine.md"))
      try generate(in: folder)
      #expect(!folder.exists("out/Docs/Models/Pet.md"))
      #expect(folder.exists("out/Docs/Models/mine.md"))
    }
  }

  /// The folder `Models` then contains files of the client and pages, each of which is kept.
  @Test func pagesAndTheClientShareAFolder() throws {
    try TemporaryFolder.with { folder in
      for _ in 0..<2 {
        try generate(in: folder, "docs: .", document: Self.documentWithModels)
        for path in ["Models/Pet.swift", "Models/Pet.md", "README.md"] {
          #expect(folder.exists("out/\(path)"), "\(path)")
        }
      }
      let client = try client(in: folder, "docs: .", document: Self.documentWithModels)
      for (output, files) in [(client.folder, client.files), (client.pagesFolder, client.pages)] {
        #expect(output.compare(with: files).diff.changes.isEmpty)
      }
      try generate(in: folder, "docs: false", document: Self.documentWithModels)
      #expect(folder.exists("out/Models/Pet.swift"))
    }
  }

  @Test func pagesOfAnotherClientAreNotReplaced() throws {
    try TemporaryFolder.with { folder in
      try generate(in: folder, "docs: ../pages\nmodule: One")
      let index = try folder.read("pages/README.md")
      let other = try client(in: folder, "docs: ../pages\nmodule: Two")
      let comparison = other.pagesFolder.compare(with: other.pages)
      #expect(comparison.failures.map(\.path) == ["\(folder.url("pages/README.md").path)"])
      #expect(comparison.failures.first?.problem.contains("'One'") == true)
      try generate(in: folder, "docs: ../pages\nmodule: One")
      #expect(try folder.read("pages/README.md") == index)
    }
  }

  @Test func filesOfTheUserAreNotReplaced() throws {
    try TemporaryFolder.with { folder in
      try folder.write("# Mine\n", to: "out/Docs/README.md")
      let client = try client(in: folder)
      let comparison = client.pagesFolder.compare(with: client.pages)
      #expect(comparison.failures.map(\.path) == ["\(folder.url("out/Docs/README.md").path)"])
    }
  }

  @Test func checkComparesPages() throws {
    try TemporaryFolder.with { folder in
      _ = try client(in: folder)
      let configuration = folder.url("martlet.yaml").path
      #expect(try martlet("generate", "--config", configuration).status == 0)
      #expect(try martlet("check", "--config", configuration).status == 0)
      let page = try folder.read("out/\(Self.page)")
      try folder.write(page + "by hand\n", to: "out/\(Self.page)")
      let result = try martlet("check", "--config", configuration)
      #expect(result.status == 1)
      #expect(result.output.contains("out/\(Self.page)\n--- a/DefaultAPI.md"))
      #expect(result.output.contains("-by hand\n"))
      let text = try folder.read("out/Operations/DefaultAPI.swift")
      try folder.write(text + "// by hand\n", to: "out/Operations/DefaultAPI.swift")
      let both = try martlet("check", "--config", configuration)
      #expect(both.errors.contains("/out', '"))
      #expect(both.errors.contains("/out/Docs' differ from what 'martlet generate' writes"))
    }
  }

  private func generate(
    in folder: TemporaryFolder, _ setting: String = "", document: String = document,
  ) throws {
    let client = try client(in: folder, setting, document: document)
    for (output, files) in [(client.folder, client.files), (client.pagesFolder, client.pages)] {
      let comparison = output.compare(with: files)
      #expect(comparison.failures.isEmpty)
      try output.apply(comparison)
    }
  }

  private func client(
    in folder: TemporaryFolder, _ setting: String = "", document: String = document,
  ) throws -> Run.Client {
    try folder.write("spec: api.yaml\noutput: out\n\(setting)\n", to: "martlet.yaml")
    try folder.write(document, to: "api.yaml")
    return try GeneratorTests.client { $0.config = folder.url("martlet.yaml").path }
  }

  private static let documentWithModels = """
    openapi: 3.1.0
    info: { title: A, version: "1" }
    paths:
      /a:
        get:
          operationId: getA
          responses:
            "200":
              description: Done.
              content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
    components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }

    """

  private static let document = """
    openapi: 3.1.0
    info: { title: A, version: "1" }
    paths: { /a: { get: { operationId: getA, responses: { "204": { description: Done. } } } } }

    """
}
