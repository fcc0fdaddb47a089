import Diagnostics
import Foundation
import Output
import Support
import Testing

@testable import Generator

/// `martlet init`, which writes a configuration for a document.
struct InitTests {
  private static let cases = fixtureCases("Init")

  @Test(arguments: cases) func configurationFixture(_ fixture: FixtureCase) throws {
    try TemporaryFolder.with { folder in
      try folder.write(fixture.text("openapi.yaml"), to: "openapi.yaml")
      let result = try martlet("init", "--spec", "openapi.yaml", in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      try expect(["expected.txt": folder.read("spec/martlet.yaml")], of: fixture)
      #expect(try folder.read("spec/martlet.schema.json") == ConfigurationSchema.text)
      let generated = try martlet("generate", in: folder.url)
      #expect(generated.status == 0, "\(generated.errors)")
      let client = try folder.contents().filter { $0.key.hasSuffix("Package.swift") }
      #expect(client.count == 1)
    }
  }

  /// All suggestions together are valid.
  @Test(arguments: cases) func suggestionsAreValid(_ fixture: FixtureCase) throws {
    try TemporaryFolder.with { folder in
      try folder.write(fixture.text("openapi.yaml"), to: "openapi.yaml")
      #expect(try martlet("init", in: folder.url).status == 0)
      try folder.uncomment("spec/martlet.yaml")
      let result = try martlet("generate", "--strict", in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  /// For the document of this repository, the suggestion is the long-running operation that its
  /// configuration contains.
  @Test func suggestsTheConfiguredLongRunningOperation() throws {
    try TemporaryFolder.with { folder in
      let spec = repositoryRoot.appending(path: "spec/sailpoint-api.v2025.yaml").path
      #expect(try martlet("init", "--spec", spec, in: folder.url).status == 0)
      try folder.uncomment("spec/martlet.yaml")
      let suggested = try Self.longRunning(folder.url("spec/martlet.yaml"))
      #expect(
        suggested == (try Self.longRunning(repositoryRoot.appending(path: "spec/martlet.yaml"))))
      #expect(suggested.contains("start: startReport"))
    }
  }

  /// The lines of `longRunning` in a configuration, without comments.
  private static func longRunning(_ url: URL) throws -> String {
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return lines.drop { !$0.hasPrefix("longRunning:") }
      .map { $0.prefix { $0 != "#" }.replacing(#/ +$/#, with: "") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test func namesTheNextCommands() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try martlet("init", in: folder.url)
      #expect(
        result.output == """
          spec/martlet.yaml: written, with its schema spec/martlet.schema.json
          Next:
            martlet generate
            swift build --package-path Small

          """)
      #expect(try martlet("generate", in: folder.url).status == 0)
      #expect(try martlet("check", in: folder.url).status == 0)
      #expect(folder.exists("Small/Package.swift"))
    }
  }

  @Test func printsNothingIfQuiet() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try martlet("init", "--quiet", in: folder.url)
      #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
      #expect(folder.exists("spec/martlet.yaml"))
    }
  }

  /// In a package, the client becomes the folder of a target.
  @Test func addsATargetToAPackage() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "my api/api.yaml")
      try folder.write("// swift-tools-version: 6.2\n", to: "Package.swift")
      let arguments = ["init", "--spec", "my api/api.yaml", "--config", "my api/client.yaml"]
      let result = try run(martletProgram, arguments, in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("  martlet generate --config 'my api/client.yaml'\n"))
      #expect(result.output.contains("  swift build\n"))
      #expect(result.output.contains(#"  .target(name: "Small") to the targets"#))
      #expect(result.output.contains(#"  "Small" to the dependencies of each target"#))
      let text = try folder.read("my api/client.yaml")
      #expect(text.contains("spec: api.yaml\noutput: ../Sources/Small\nmodule: Small\n"))
      #expect(text.contains("\ndocs: ../../Docs/Small\n"))
      #expect(!text.contains("package: true"))
    }
  }

  @Test(arguments: ["spec/martlet.yaml", "spec/martlet.schema.json"])
  func doesNotOverwriteFiles(path: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write("{}\n", to: path)
      let contents = try folder.contents()
      let result = try martlet("init", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("\(path): error: "))
      #expect(try folder.contents() == contents)
    }
  }

  @Test func replacesAnEarlierSchema() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write(ConfigurationSchema.beginning + "}\n", to: "spec/martlet.schema.json")
      #expect(try martlet("init", in: folder.url).status == 0)
      #expect(try folder.read("spec/martlet.schema.json") == ConfigurationSchema.text)
    }
  }

  /// Other YAML and JSON files are not documents.
  @Test func findsTheOnlyDocument() throws {
    try TemporaryFolder.with { folder in
      try folder.write("{ \"name\": \"openapi\" }", to: "package.json")
      try folder.write("a: [openapi\n", to: "broken.yaml")
      let missing = try martlet("init", in: folder.url)
      #expect(missing.status == 1)
      #expect(
        missing.errors == ".: error: no OpenAPI document; name it with '--spec' [file-access]\n")
      try folder.write(smallDocument, to: "spec/api.json.yaml")
      try folder.write(smallDocument, to: "one.yml")
      try folder.write(smallDocument, to: "two.yaml")
      let ambiguous = try martlet("init", in: folder.url)
      #expect(ambiguous.status == 1)
      let problem = "several OpenAPI documents: 'one.yml', 'two.yaml'; choose one with '--spec'"
      #expect(ambiguous.errors == ".: error: \(problem) [file-access]\n")
      try FileManager.default.removeItem(at: folder.url("one.yml"))
      try FileManager.default.removeItem(at: folder.url("two.yaml"))
      #expect(try martlet("init", in: folder.url).status == 0)
      #expect(try folder.read("spec/martlet.yaml").contains("\nspec: api.json.yaml\n"))
    }
  }

  @Test func reportsErrorsOfTheDocument() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        smallDocument.replacing("  /things/{id}:", with: "  /things/{id:"), to: "a.yaml")
      let result = try martlet("init", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("a.yaml:5:3: error: "))
      #expect(try folder.contents().keys.sorted() == ["a.yaml"])
    }
  }

  /// A title may contain anything. It is in a comment, and only its letters are in the name.
  @Test(arguments: [
    (#""A\nspec: evil.yaml # b""#, "ASpecEvilYamlB"), ("\"\"", "Api"),
    ("Foundation", "FoundationAPI"), ("Transport", "TransportAPI"),
    ("\"🦜\"", "Api"), ("3D printing", "API3DPrinting"), ("\"---\"", "Api"),
  ])
  func titlesBecomeModules(title: String, module: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument.replacing("Small", with: title), to: "api.yaml")
      let result = try martlet("init", in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      let text = try folder.read("spec/martlet.yaml")
      #expect(text.contains("\nspec: ../api.yaml\n"))
      #expect(text.contains("\nmodule: \(module)\n"), "\(text)")
      var options = Options()
      options.config = folder.url("spec/martlet.yaml").path
      var files = SourceFiles()
      #expect(try loadConfiguration(options, joining: &files).diagnostics.isEmpty)
    }
  }
}

/// Configurations for real documents.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct InitCorpusTests {
  /// The configuration generates the same client as the document alone. Its suggestions are valid.
  @Test(arguments: [
    "museum.yaml", "readme-31-train-travel.yaml", "revai.yaml", "libopenapi-badref.yaml",
  ])
  func configurationFitsTheDocument(name: String) throws {
    try TemporaryFolder.with { folder in
      let spec = Corpus.url("corpus/specs/\(name)").path
      let config = folder.url("martlet.yaml").path
      let initial = try Run.initialConfiguration(spec: spec, configPath: config).initial
      let plain = try Self.client(folder, spec: spec, config: nil, initial?.module)
      #expect((initial == nil) == (plain == nil))
      guard let initial, let plain else { return }
      try initial.write()
      let configured = try #require(
        try Self.client(folder, spec: nil, config: config, initial.module))
      let isSame = { (file: FileSet.File) in plain.files.files.contains(file) }
      let others = configured.files.files.filter { !isSame($0) }.map(\.path)
      #expect(others == (initial.isPackage ? ["Package.swift"] : []))
      try folder.uncomment("martlet.yaml")
      #expect(try Self.client(folder, spec: nil, config: config, initial.module) != nil)
    }
  }

  private static func client(
    _ folder: TemporaryFolder, spec: String?, config: String?, _ module: String?,
  ) throws -> Run.Client? {
    var options = Options()
    options.spec = spec
    options.config = config
    options.output = folder.path + "/" + (module ?? "out")
    var run = Run(options)
    return try run.client()
  }
}

extension TemporaryFolder {
  /// Uncomments the suggestions of a configuration, except for the selection of operations.
  fileprivate func uncomment(_ path: String) throws {
    let lines = try read(path).split(separator: "\n", omittingEmptySubsequences: false)
    let uncommented = lines.map { line in
      let isSuggestion = line.hasPrefix("#  ") || line.hasPrefix("#") && !line.hasPrefix("# ")
      return isSuggestion && !line.hasPrefix("#tags:") ? line.dropFirst() : line
    }
    try write(uncommented.joined(separator: "\n"), to: path)
  }
}
