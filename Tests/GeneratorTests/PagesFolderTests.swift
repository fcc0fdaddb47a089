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
    }
  }

  private func generate(in folder: TemporaryFolder, _ setting: String = "") throws {
    let client = try client(in: folder, setting)
    for (output, files) in [(client.folder, client.files), (client.pagesFolder, client.pages)] {
      let comparison = output.compare(with: files)
      #expect(comparison.failures.isEmpty)
      try output.apply(comparison)
    }
  }

  private func client(in folder: TemporaryFolder, _ setting: String = "") throws -> Run.Client {
    try folder.write("spec: api.yaml\noutput: out\n\(setting)\n", to: "martlet.yaml")
    try folder.write(Self.document, to: "api.yaml")
    return try GeneratorTests.client { $0.config = folder.url("martlet.yaml").path }
  }

  private static let document = """
    openapi: 3.1.0
    info: { title: A, version: "1" }
    paths: { /a: { get: { operationId: getA, responses: { "204": { description: Done. } } } } }

    """
}
