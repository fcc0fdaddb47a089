import Foundation
import Generator
import Support
import Testing

struct TemplateFolderTests {
  /// The program finds the templates of the package that it was built in.
  @Test func templatesAreFoundFromEveryFolder() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try generate(in: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  /// A folder `Templates` in the working folder may belong to another program. It is only used if
  /// `--templates` names it.
  @Test func templatesOfTheWorkingFolderAreUsedOnDemand() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let templates = repositoryRoot.appending(path: "Templates")
      try FileManager.default.copyItem(at: templates, to: folder.url("Templates"))
      let template = try folder.read("Templates/Files/Model.mustache")
      try folder.write(template + "// Local.\n", to: "Templates/Files/Model.mustache")
      #expect(try generate(in: folder).status == 0)
      #expect(try !folder.read("out/Models/Thing.swift").contains("// Local."))
      let result = try generate(in: folder, "--templates", "Templates")
      #expect(result.status == 0)
      #expect(result.errors.isEmpty, "\(result.errors)")
      #expect(result.output.contains(": 1 written, "), "\(result.output)")
      #expect(try folder.read("out/Models/Thing.swift").hasSuffix("}\n// Local.\n"))
    }
  }

  /// The installed templates take precedence over those of the package.
  @Test func findsTheStandardTemplates() throws {
    try TemporaryFolder.with { folder in
      let installation = Installation(ofProgramAt: folder.url("prefix/bin/martlet").path)
      let package = folder.url("package/Templates").path
      let installed = folder.url("prefix/share/martlet/Templates").path
      let missing = DiskFailure(
        path: installed, problem: "the templates of martlet are missing; install martlet again")
      for packageTemplates in [package, nil] {
        #expect(throws: missing) {
          try standardTemplates(in: installation, orIn: packageTemplates)
        }
      }
      try folder.write("", to: "package/Templates/Files/Model.mustache")
      #expect(try standardTemplates(in: installation, orIn: package) == package)
      #expect(try standardTemplates(in: nil, orIn: package) == package)
      try folder.write("", to: "prefix/share/martlet/Templates/Files/Model.mustache")
      #expect(try standardTemplates(in: installation, orIn: package) == installed)
    }
  }

  @Test func runtimeFilesCanBeReplaced() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write("struct Mine {}\n", to: "mine/Runtime/Transport/Transport.swift")
      #expect(try generate(in: folder, "--templates", "mine").status == 0)
      let text = try folder.read("out/Runtime/Transport.swift")
      #expect(
        text.hasPrefix(
          "// Generated from Runtime/Transport.swift. Do not edit.\n"
        ))
      #expect(text.hasSuffix("\nstruct Mine {}\n"))
    }
  }

  @Test func reportsFilesThatReplaceNoTemplate() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      for path in ["Files/Models.mustache", "Model.mustache", "Runtime/transport.swift"] {
        try folder.write("x\n", to: "mine/\(path)")
      }
      for path in ["README.md", ".hidden", "Files/.Struct.mustache.swp"] {
        try folder.write("x\n", to: "mine/\(path)")
      }
      let result = try generate(in: folder, "--templates", "mine")
      #expect(result.status == 0)
      let warnings = result.errors.split(separator: "\n").filter { $0.contains(": warning: ") }
      #expect(warnings.count == 3, "\(result.errors)")
      #expect(result.errors.contains("mine/Files/Models.mustache:1:1: warning: "))
    }
  }

  @Test(arguments: ["no-such-folder", "api.yaml"])
  func anUnreadableFolderIsAnError(templates: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try generate(in: folder, "--templates", templates)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("\(templates): error: the folder cannot be read: "))
      #expect(!folder.exists("out"))
    }
  }

  @Test func aTemplateThatIsNotUTF8IsAnError() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      try folder.write("", to: "mine/Files/Model.mustache")
      try Data([0x61, 0xFF]).write(to: folder.url("mine/Files/Model.mustache"))
      let result = try generate(in: folder, "--templates", "mine")
      #expect(result.status == 1)
      #expect(result.errors.contains("mine/Files/Model.mustache:1:1: error: "))
    }
  }

  private func generate(
    in folder: TemporaryFolder, _ arguments: String...,
  ) throws -> ProgramResult {
    let all = ["generate", "--spec", "api.yaml", "--output", "out"] + arguments
    return try run(martletProgram, all, in: folder.url)
  }
}
