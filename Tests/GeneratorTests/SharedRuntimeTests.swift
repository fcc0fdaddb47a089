import Foundation
import Generator
import Output
import Support
import Testing

/// Clients with `runtime: shared`, and the command `runtime`.
struct SharedRuntimeTests {
  /// All fixtures, except the one with `lenient`, as clients that import the runtime.
  private static let compilations = fixtureCases("Emission").filter { $0.name != "lenient" }.map {
    fixture in
    Background(fixture.name) {
      try TemporaryFolder.with { folder in
        let document = fixture.has("openapi.yaml") ? "openapi.yaml" : "swagger.yaml"
        try folder.write(try fixture.text(document), to: document)
        let settings =
          fixture.has("martlet.yaml")
          ? try fixture.text("martlet.yaml") : "spec: openapi.yaml\noutput: out\nmodule: Client\n"
        let isShared = settings.contains("runtime: shared")
        try folder.write(
          settings + (isShared ? "" : "runtime: shared\n"), to: "martlet.yaml")
        let files = try client { $0.config = folder.url("martlet.yaml").path }.files.files
        return try SwiftCompiler.errors(
          of: files.map { SwiftSource(path: $0.path, text: $0.text) },
          options: try SharedRuntimeModule.compiled().options, isTypeCheckedOnly: true)
      }
    }
  }

  @Test(arguments: compilations)
  func clientCompiles(_ compilation: Background<String?>) async throws {
    let errors = try await compilation.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test(arguments: ["package", "internal"])
  func declarationsThatAreNotPublicCompile(access: String) throws {
    let client = try Self.sharedClient("access: \(access)\n")
    let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
    let errors = try SwiftCompiler.errors(
      of: sources,
      options: ["-package-name", "sample"] + SharedRuntimeModule.compiled().options,
      isTypeCheckedOnly: true)
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test func runtimeIsWellFormatted() throws {
    let sources = try SharedRuntimeModule.sources()
    #expect(sources.count > 80)
    #expect(try SwiftCompiler.formatFindings(of: sources) == nil)
  }

  /// A client refers to the version of the program that generated it.
  @Test func aClientDoesNotCompileWithARuntimeOfAnotherVersion() throws {
    #expect(try martlet("--version").output.hasPrefix("martlet \(martletVersion) "))
    let type = "V" + martletVersion.replacing(".", with: "_")
    let file = "Runtime/MartletVersion.swift"
    let client = try Self.sharedClient("")
    let check = try #require(client.files.files.first { $0.path == file })
    #expect(check.text.contains(" = MartletRuntime.MartletVersion.\(type)\n"))
    let sources = try SharedRuntimeModule.sources().map { source in
      let text = source.text.replacing("enum \(type) ", with: "enum V0_0_9 ")
      #expect((text != source.text) == (source.path == file))
      return SwiftSource(path: source.path, text: text)
    }
    let other = try CompiledModule("MartletRuntime", of: sources)
    let errors = try #require(
      try SwiftCompiler.errors(
        of: client.files.files.map { SwiftSource(path: $0.path, text: $0.text) },
        options: other.options, isTypeCheckedOnly: true))
    #expect(errors.contains("\(file):"), "\(errors)")
    #expect(errors.contains("'\(type)' is not a member type of enum"), "\(errors)")
    #expect(errors.contains("another version of Martlet wrote the runtime"))
  }

  @Test func namesOfTheSharedModuleAreReserved() throws {
    let text = smallDocument.replacing("Thing:", with: "MartletRuntime:")
      .replacing("schemas/Thing", with: "schemas/MartletRuntime")
    let paths = try Self.sharedClient("", document: text).files.files.map(\.path)
    #expect(paths.contains("Models/MartletRuntimeModel.swift"))
  }

  @Test(arguments: [
    ("runtimeModule: Net\n", 3, "'runtimeModule' requires 'runtime: shared'"),
    ("runtime: own\nruntimePackage: ../Net\n", 3, "'runtimePackage' requires 'runtime: shared'"),
    ("runtime: shared\nruntimePackage: ..\n", 4, "must end with the name of a folder"),
    ("runtime: shared\nruntimeModule: a b\n", 4, "invalid module name 'a b'"),
    ("runtime: shared\nruntimeModule: APIClient\n", 4, "the name of a type"),
    ("runtime: shared\nruntimeModule: Things\nmodule: Things\n", 4, "cannot both be the module"),
    ("runtime: shared\nmodule: Part\n", 3, "for a client with a shared runtime"),
    ("runtime: shared\nlenient: lists\n", 3, "'lenient' requires 'runtime: own'"),
    ("runtime: common\n", 3, "'runtime' must be 'own' or 'shared'"),
  ])
  func reportsInvalidSettings(settings: String, line: Int, message: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write("spec: api.yaml\noutput: out\n" + settings, to: "martlet.yaml")
      let result = try martlet("generate", "--config", "martlet.yaml", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("martlet.yaml:\(line):"), "\(result.errors)")
      #expect(result.errors.contains(message), "\(result.errors)")
      #expect(!folder.exists("out"))
    }
  }

  /// A folder with the name of a type of the runtime can be an output folder if the module has
  /// another name.
  @Test func anOptionNamesTheModule() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let spec = ["generate", "--spec", "api.yaml", "--output", "FileContent"]
      let refused = try run(martletProgram, spec, in: folder.url)
      #expect(refused.status == 1 && refused.errors.contains("or set '--module'"))
      let named = try run(martletProgram, spec + ["--module", "Things"], in: folder.url)
      #expect(named.status == 0, "\(named.errors)")
      #expect(try folder.read("FileContent/Docs/README.md").contains("\nimport Things\n"))
      let wrong = try run(martletProgram, spec + ["--module", "Call"], in: folder.url)
      #expect(wrong.status == 1)
      #expect(wrong.errors.hasPrefix("--module: error: invalid module name 'Call'; "))

      try folder.write("spec: api.yaml\noutput: out\nmodule: Things\n", to: "martlet.yaml")
      let other = ["generate", "--config", "martlet.yaml", "--module", "Other"]
      #expect(try run(martletProgram, other, in: folder.url).status == 0)
      #expect(!folder.exists("martlet.lock"))
      let same = ["generate", "--config", "martlet.yaml", "--module", "Things"]
      #expect(try run(martletProgram, same, in: folder.url).status == 0)
      #expect(folder.exists("martlet.lock"))
    }
  }

  @Test func aConfiguredURLMustBeFetchedFirst() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        "spec: https://example.com/a.json?x=1&y=2\noutput: out\n", to: "martlet.yaml")
      let result = try martlet("generate", "--config", "martlet.yaml", in: folder.url)
      #expect(result.status == 1)
      let message =
        "martlet.yaml:1:7: error: 'spec' must be a file, since martlet never uses the network; "
        + "fetch the document first: curl -fsSLo openapi.json "
        + "'https://example.com/a.json?x=1&y=2' [config-invalid-value]\n"
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  @Test func writesTheRuntimeOnce() throws {
    try TemporaryFolder.with { folder in
      let first = try martlet("runtime", "--output", "Net", "--package", in: folder.url)
      #expect(first.status == 0 && first.output.contains(" written, 0 unchanged, 0 removed"))
      let manifest = try folder.read("Net/Package.swift")
      #expect(manifest.contains("name: \"MartletRuntime\""))
      #expect(try folder.read("Net/Runtime/APIClient.swift").hasPrefix(Self.header))
      #expect(folder.exists("Net/Testing/StubTransport.swift"))
      let check = try martlet("runtime", "--output", "Net", "--package", "--check", in: folder.url)
      #expect(check.status == 0 && check.output.isEmpty)

      try folder.write(Self.header, to: "Net/Runtime/Old.swift")
      try folder.write("// Mine\n", to: "Net/Runtime/Mine.swift")
      let file = "Net/Runtime/APIClient.swift"
      try folder.write(try folder.read(file) + "//\n", to: file)
      let late = try martlet("runtime", "--output", "Net", "--check", in: folder.url)
      #expect(late.status == 1)
      #expect(late.output.contains("stale: Net/Package.swift\n"))
      #expect(late.output.contains("stale: Net/Runtime/Old.swift\n"))
      #expect(late.output.contains("changed: Net/Runtime/APIClient.swift\n"))
      #expect(late.errors.hasSuffix("'Net' differs from what 'martlet runtime' writes\n"))
      let second = try martlet("runtime", "--output", "Net", in: folder.url)
      #expect(second.output.contains(": 1 written, ") && second.output.contains(" 2 removed"))
      #expect(try folder.read("Net/Runtime/Mine.swift") == "// Mine\n")
    }
  }

  /// Each of the two commands changes only its own files.
  @Test func doesNotChangeAClient() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let spec = ["generate", "--spec", "api.yaml", "--output", "Things"]
      #expect(try run(martletProgram, spec, in: folder.url).status == 0)
      let before = try folder.contents()
      let result = try martlet("runtime", "--output", "Things", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("Things/Runtime/APIClient.swift: error: "))
      #expect(try folder.contents() == before)
    }
  }

  @Test func changesBetweenOwnAndSharedRuntime() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      for settings in ["", "runtime: shared\n", ""] {
        try folder.write("spec: api.yaml\noutput: out\n" + settings, to: "martlet.yaml")
        let result = try martlet("generate", "--config", "martlet.yaml", in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(folder.exists("out/Runtime/APIClient.swift") == settings.isEmpty)
        #expect(folder.exists("out/Runtime/MartletVersion.swift") != settings.isEmpty)
        #expect(folder.exists("out/Testing/StubTransport.swift") == settings.isEmpty)
        #expect(folder.exists("out/Testing/StubRoute+Operations.swift"))
      }
    }
  }

  @Test(arguments: [
    (["--module", "Net"], 2, "missing option '--output DIR'"),
    (["--output", "-"], 2, "needs a folder"),
    (["--output", "Net", "--module", "a b"], 2, "invalid module name 'a b'"),
    (["--output", "Net", "--module", "APIClient"], 1, "the name of a type"),
    (["--output", "Net", "--modul", "Net"], 2, "did you mean '--module'?"),
  ])
  func reportsInvalidArguments(arguments: [String], status: Int32, message: String) throws {
    try TemporaryFolder.with { folder in
      let result = try run(martletProgram, ["runtime"] + arguments, in: folder.url)
      #expect(result.status == status)
      #expect(result.errors.contains(message), "\(result.errors)")
      #expect(try folder.contents().isEmpty)
    }
  }

  private static let header = """
    // Generated from Runtime/APIClient.swift. Do not edit.
    // Regenerate with `martlet runtime`.

    """

  private static func sharedClient(
    _ settings: String, document: String = smallDocument,
  ) throws -> Run.Client {
    try TemporaryFolder.with { folder in
      try folder.write(document, to: "api.yaml")
      try folder.write(
        "spec: api.yaml\noutput: out\nruntime: shared\n" + settings, to: "martlet.yaml")
      return try client { $0.config = folder.url("martlet.yaml").path }
    }
  }
}
