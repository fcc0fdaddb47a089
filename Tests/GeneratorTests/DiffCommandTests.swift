import Foundation
import Support
import Testing

/// `martlet diff` with files, revisions and its options.
struct DiffCommandTests {
  private static let old = """
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
  private static let new = old.replacing("name: limit", with: "name: count")

  @Test func comparesFilesWithoutAConfiguration() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.old, to: "old.yaml")
      try folder.write(Self.new, to: "new.yaml")
      let result = try martlet("diff", "old.yaml", "new.yaml", in: folder.url)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(result.output.hasPrefix("Breaks requests. Breaks Swift source: calls"))
      #expect(result.output.contains("[request-parameter-removed"))
      for (use, status) in [
        ("never", 0), ("wire", 1), ("calls", 1), ("source", 1), ("switches", 0),
      ] {
        let failing = try martlet(
          "diff", "old.yaml", "new.yaml", "--fail-on", use, in: folder.url)
        #expect(failing.status == Int32(status), "\(use)")
      }
      let same = try martlet("diff", "old.yaml", "old.yaml", in: folder.url)
      #expect(same.output == "Nothing changed.\n")
      #expect(Set(try folder.contents().keys) == ["old.yaml", "new.yaml"])
    }
  }

  @Test func printsJSONAndAnnotations() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.old, to: "old.yaml")
      try folder.write(Self.new, to: "new.yaml")
      let json = try martlet(
        "diff", "old.yaml", "new.yaml", "--format", "json", in: folder.url)
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      let report = try #require(object as? [String: Any])
      #expect(report["formatVersion"] as? Int == 1)
      let entries = try #require(report["entries"] as? [[String: Any]])
      #expect(entries.allSatisfy { ($0["fingerprint"] as? String)?.isEmpty == false })
      let annotations = try martlet(
        "diff", "old.yaml", "new.yaml", "--format", "github", in: folder.url)
      #expect(annotations.output.hasPrefix("::error "))
      #expect(annotations.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    }
  }

  /// Without arguments, the committed document is compared with the one on the disk. A revision is
  /// read without a change of the work tree.
  @Test func comparesRevisions() throws {
    try TemporaryFolder.with { folder in
      func git(_ arguments: String...) throws {
        let identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
        let result = try run("/usr/bin/env", ["git"] + identity + arguments, in: folder.url)
        #expect(result.status == 0, "\(arguments) \(result.errors)")
      }
      try folder.write("spec: api.yaml\noutput: ../Sources/API\n", to: "spec/martlet.yaml")
      try folder.write(Self.old, to: "spec/api.yaml")
      try git("init", "--quiet")
      try git("add", ".")
      try git("commit", "--quiet", "--message", "one")
      try folder.write(Self.new, to: "spec/api.yaml")
      let before = try folder.contents()
      for arguments in [[], ["HEAD"], ["HEAD:spec/api.yaml"], ["HEAD:./spec/api.yaml", "spec"]] {
        let result = try run(martletProgram, ["diff"] + arguments, in: folder.url)
        #expect(result.status == 0, "\(arguments) \(result.errors)")
        #expect(result.output.contains("[request-parameter-removed"), "\(arguments)")
      }
      #expect(try folder.contents() == before)
      try git("commit", "--quiet", "--all", "--message", "two")
      let revisions = try martlet("diff", "HEAD~1", "HEAD", in: folder.url)
      #expect(revisions.status == 0, "\(revisions.errors)")
      #expect(revisions.output.contains("[request-parameter-removed"))
      let unknown = try martlet("diff", "nothing", in: folder.url)
      #expect(unknown.status == 1)
      #expect(
        unknown.errors
          == "nothing: error: no such file, folder or git revision [file-access]\n")
    }
  }

  /// A revision without a path, next to one with a path, is a version of the same file.
  @Test func aRevisionHasThePathOfTheOtherOne() throws {
    try TemporaryFolder.with { folder in
      let checkout = Checkout(folder: folder)
      try folder.write(Self.old, to: "documents/api.yaml")
      try checkout.git("init", "-q")
      try checkout.commit("one")
      try folder.write(Self.new, to: "documents/api.yaml")
      try checkout.commit("two")
      for arguments in [
        ["HEAD~1", "HEAD:documents/api.yaml"], ["HEAD~1:documents/api.yaml", "HEAD"],
      ] {
        let result = try run(martletProgram, ["diff"] + arguments, in: folder.url)
        #expect(result.status == 0, "\(arguments) \(result.errors)")
        #expect(result.output.contains("[request-parameter-removed"), "\(arguments)")
      }
    }
  }

  /// Absolute paths in the working folder are printed as relative ones.
  @Test func reportsDoNotContainTheWorkingFolder() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.old, to: "old.yaml")
      try folder.write(Self.new, to: "spec/new.yaml")
      let paths = [folder.url("old.yaml").path, folder.url("spec/new.yaml").path]
      for format in ["markdown", "json", "github", "sarif", "html"] {
        let result = try run(
          martletProgram, ["diff"] + paths + ["--format", format], in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.output.contains(folder.path), "\(format)")
        #expect(result.output.contains("spec/new.yaml"), "\(format)")
      }
    }
  }
}
