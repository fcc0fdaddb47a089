import Foundation
import Generator
import Output
import Support
import SwiftModel
import Testing

/// Access levels, folders, and clients that are packages.
struct LayoutTests {
  @Test(arguments: ["package", "internal"])
  func declarationsHaveTheConfiguredAccess(access: String) throws {
    let client = try Self.client("access: \(access)\n")
    for file in client.files.files {
      let code = file.text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      #expect(!code.contains { $0.contains("public ") }, "\(file.path)")
    }
    let model = try #require(client.files.files.first { $0.path == "Models/Thing.swift" })
    let word = access == "package" ? "package " : ""
    #expect(model.text.contains("\nnonisolated \(word)struct Thing: "))
    #expect(model.text.contains("\n  \(word)var name: String?\n"))
  }

  /// Code for tests is optional, and so is the article about it. No other file needs it.
  @Test func codeForTestsIsOptional() throws {
    let all = try Self.client("docc: true\n")
    let client = try Self.client("docc: true\ntesting: false\n")
    let omitted = Set(all.files.files.map(\.path)).subtracting(client.files.files.map(\.path))
    #expect(omitted.contains("Testing/StubTransport.swift"))
    #expect(omitted.contains("Documentation.docc/Testing-Your-Code.md"))
    #expect(omitted.allSatisfy { $0.hasPrefix("Testing/") || $0.hasSuffix("Testing-Your-Code.md") })
    for file in client.files.files {
      #expect(!file.text.contains("Testing-Your-Code"), "\(file.path)")
    }
    #expect(!client.model.declarations.contains { $0.owners.contains("StubRoute") })
  }

  private static let compilations = ["package", "internal"].map { access in
    Background(access) {
      let testing = access == "internal" ? "testing: false\n" : ""
      let client = try client("access: \(access)\n" + testing)
      let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
      return try SwiftCompiler.errors(
        of: sources, options: ["-package-name", "sample"], isTypeCheckedOnly: true)
    }
  }

  @Test(arguments: compilations)
  func declarationsThatAreNotPublicCompile(_ compilation: Background<String?>) async throws {
    let errors = try await compilation.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  /// The word `public` in a description is not replaced.
  @Test func accessDoesNotChangeDocumentation() throws {
    let text = smallDocument.replacing(
      "name: { type: string }", with: "name: { type: string, description: \"a\\npublic thing\" }")
    let internalText = try Self.client("access: internal\n", document: text).files.files
    let model = try #require(internalText.first { $0.path == "Models/Thing.swift" })
    #expect(model.text.contains("  /// a\n  /// public thing\n"))
  }

  @Test func operationsAreInTheFoldersOfTheirTags() throws {
    let plain = try Self.client("")
    let paths = try Self.client("folders: tags\n").files.files.map(\.path)
    let plainPaths = plain.files.files.map(\.path)
    let names = { (paths: [String]) in Set(paths.map { $0.split(separator: "/").last }) }
    #expect(names(paths) == names(plainPaths))
    let moved = paths.filter { !plainPaths.contains($0) }
    #expect(
      moved == [
        "Operations/Things/GetThing.swift", "Operations/Things/ThingsAPI.swift",
        "Operations/Things/ThingsCalls.swift",
      ])
  }

  /// Changing the layout moves the files.
  @Test func aChangedLayoutLeavesNoStaleFiles() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      for settings in ["", "folders: tags\npackage: true\n", ""] {
        try folder.write("spec: api.yaml\noutput: out\n" + settings, to: "martlet.yaml")
        let result = try martlet("generate", "--config", "martlet.yaml", in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(folder.exists("out/Package.swift") == !settings.isEmpty)
        #expect(folder.exists("out/Documentation.docc/out.md") == !settings.isEmpty)
        #expect(folder.exists("out/Operations/Things") == !settings.isEmpty)
        #expect(folder.exists("out/Operations/GetThing.swift") == settings.isEmpty)
      }
    }
  }

  @Test func keepsAPackageFileOfTheUser() throws {
    try TemporaryFolder.with { folder in
      let own = "// swift-tools-version: 6.2\nimport PackageDescription\n"
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write(own, to: "out/Package.swift")
      try folder.write("spec: api.yaml\noutput: out\npackage: true\n", to: "martlet.yaml")
      let result = try martlet("generate", "--config", "martlet.yaml", in: folder.url)
      #expect(result.status == 1)
      #expect(
        result.errors.contains("out/Package.swift: error: a file that martlet did not generate"))
      #expect(try folder.read("out/Package.swift") == own)
      try folder.write("spec: api.yaml\noutput: out\n", to: "martlet.yaml")
      #expect(try martlet("generate", "--config", "martlet.yaml", in: folder.url).status == 0)
      #expect(try folder.read("out/Package.swift") == own)
    }
  }

  @Test func aClientCanBeAPackage() throws {
    let client = try Self.client("package: true\nmodule: Things\n")
    let package = try #require(client.files.files.first { $0.path == "Package.swift" })
    #expect(package.text.hasPrefix("// swift-tools-version: 6.2\n// Generated from api.yaml. "))
    let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
    let pages = client.pages.files.map { SwiftSource(path: "Docs/\($0.path)", text: $0.text) }
    #expect(!pages.isEmpty && package.text.contains("exclude: [\"Docs\"],"))
    let manifest = sources.filter { $0.path == "Package.swift" }
    #expect(try SwiftCompiler.formatFindings(of: manifest) == nil)
    let description = try SwiftCompiler.description(ofPackage: sources + pages)
    #expect(description.contains(#""c99name" : "Things""#))
    let missing = sources.map(\.path).filter { !description.contains("\"\($0)\"") }
    let unlisted = missing.filter { $0.hasPrefix("Documentation.docc/") }
    #expect(unlisted.count == 5 && unlisted.contains("Documentation.docc/Things.md"))
    #expect(missing.filter { !unlisted.contains($0) } == ["Package.swift"])
  }

  @Test(arguments: [
    ("access: open\n", "'access' must be 'public', 'package' or 'internal'"),
    ("folders: yes\n", "'folders' must be"), ("package: maybe\n", "'package' must be"),
    ("access: internal\npackage: true\n", "'package: true' requires 'access: public'"),
    ("access: package\npackage: true\n", "'package: true' requires 'access: public'"),
    ("access: internal\ndocc: true\n", "'docc: true' requires 'access: public'"),
  ])
  func reportsInvalidLayouts(settings: String, message: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write("spec: api.yaml\noutput: out\n" + settings, to: "martlet.yaml")
      let result = try martlet("generate", "--config", "martlet.yaml", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("martlet.yaml:3:"))
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  private static func client(_ settings: String, document: String = smallDocument) throws
    -> Run.Client
  {
    try TemporaryFolder.with { folder in
      try folder.write(document, to: "api.yaml")
      try folder.write("spec: api.yaml\noutput: out\n" + settings, to: "martlet.yaml")
      return try GeneratorTests.client { $0.config = folder.url("martlet.yaml").path }
    }
  }
}
