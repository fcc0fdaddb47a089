import Foundation
import Support
import Testing

/// Git may convert line ends in a checkout. This changes neither the client nor its files.
struct LineEndTests {
  private static let gitProgram = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"]
    .first(where: FileManager.default.isExecutableFile)

  /// Commits a configuration, a document, templates and their client with LF, and clones them with
  /// CR LF.
  private func cloned(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    let document = smallDocument.replacing(
      "A thing.", with: "|\n            A thing.\n\n            It has a *name*.\n")
    try folder.write(document, to: "origin/spec/api.yaml")
    try folder.write("spec: api.yaml\noutput: ../out\n", to: "origin/spec/martlet.yaml")
    let template = repositoryRoot.appending(path: "Templates/Files/Model.mustache")
    try folder.write(
      try String(contentsOf: template, encoding: .utf8), to: "origin/mine/Files/Model.mustache")
    let origin = folder.url("origin")
    #expect(try martlet("generate", in: origin).status == 0)
    let user = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    for arguments in [["init", "-q"], ["add", "."], user + ["commit", "-q", "-m", "Add."]] {
      try git(arguments, in: origin)
    }
    try git(["clone", "-q", "-c", "core.autocrlf=true", "origin", "clone"], in: folder.url)
    return TemporaryFolder(url: folder.url("clone"))
  }

  @discardableResult
  private func git(_ arguments: [String], in folder: URL) throws -> String {
    let environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]
    let result = try run(
      Self.gitProgram ?? "git", arguments, in: folder, environment: environment)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test(.enabled(if: gitProgram != nil, "requires git"))
  func aCheckoutWithOtherLineEndsIsCurrent() throws {
    try TemporaryFolder.with { folder in
      let clone = try cloned(folder)
      let before = try clone.contents().filter { !$0.key.hasPrefix(".git/") }
      #expect(before.count > 20)
      let files = before.filter { !$0.value.isEmpty && $0.key.contains(".") }
      for (path, text) in files { #expect(text.range(of: Data("\r\n".utf8)) != nil, "\(path)") }

      for options in [[], ["--templates", "mine"]] {
        let check = try run(martletProgram, ["check"] + options, in: clone.url)
        #expect(check.status == 0, "\(check.output)")
        #expect(check.output.isEmpty)
        let generate = try run(martletProgram, ["generate"] + options, in: clone.url)
        #expect(generate.status == 0, "\(generate.errors)")
        #expect(generate.output.contains(": 0 written, "), "\(generate.output)")
      }
      #expect(try clone.contents().filter { !$0.key.hasPrefix(".git/") } == before)
    }
  }

  /// A new text is written with LF, and both `check` and Git show only the lines that differ.
  @Test(.enabled(if: gitProgram != nil, "requires git"))
  func onlyChangedLinesDiffer() throws {
    try TemporaryFolder.with { folder in
      let clone = try cloned(folder)
      let document = try clone.read("spec/api.yaml")
      let changed = document.replacing(
        "name: { type: string }", with: "name: { type: string, deprecated: true }")
      #expect(changed != document)
      try clone.write(changed, to: "spec/api.yaml")
      let check = try martlet("check", in: clone.url)
      #expect(check.status == 1)
      let reports = check.output.split(separator: "\n").filter { $0.hasPrefix("changed: ") }
      #expect(reports.contains("changed: out/Models/Thing.swift"))
      let model = try #require(
        check.output.split(separator: "changed: ").first {
          $0.hasPrefix("out/Models/Thing.swift\n")
        })
      // The line of the file's name, and the comment of the property.
      #expect(model.ranges(of: "\n-").count == 2, "\(model)")

      #expect(try martlet("generate", in: clone.url).status == 0)
      let status = try git(["-c", "core.safecrlf=false", "status", "--short"], in: clone.url)
      // The document and the hashes in the lock, which `check` does not compare.
      #expect(
        status.split(separator: "\n").count == reports.count + 2, "\(status) \(reports)")
      let numbers = try git(
        ["-c", "core.safecrlf=false", "diff", "--numstat", "out/Models/Thing.swift"], in: clone.url)
      #expect(numbers.hasSuffix("\t1\tout/Models/Thing.swift\n"), "\(numbers)")
      #expect(try martlet("check", in: clone.url).status == 0)
    }
  }

  /// A stale file is recognized as generated in spite of its line ends.
  @Test func staleFilesAreRemoved() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let stale = "// Generated from x. Do not edit.\r\n// Regenerate with `martlet generate`.\r\n"
      try folder.write(stale, to: "out/Models/Old.swift")
      let result = try martlet("generate", "--spec", "api.yaml", "--output", "out", in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains(", 1 removed;"))
      #expect(!folder.exists("out/Models/Old.swift"))
    }
  }
}
