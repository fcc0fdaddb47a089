import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

/// Generates a client without writing it.
func client(_ configure: (inout Options) -> Void = { _ in }) throws -> Run.Client {
  var options = Options()
  configure(&options)
  var run = Run(options)
  let client = try run.client()
  return try #require(client, "\(run.diagnostics.map(\.message.text))")
}

/// The texts of a client by relative path.
func texts(_ client: Run.Client) -> [String: String] {
  Dictionary(uniqueKeysWithValues: client.files.files.map { ($0.path, $0.text) })
}

struct GeneratedClientFreshnessTests {
  @Test func theGeneratedClientIsCurrent() throws {
    let client = try client()
    let comparison = client.folder.compare(with: client.files)
    #expect(comparison.failures.isEmpty)
    let differences = comparison.diff.changes.map(\.unified).joined()
    #expect(differences.isEmpty, "run 'make generate', then read its diff:\n\(differences)")
    #expect(comparison.diff.unchangedCount > 50)
    let pageComparison = client.pagesFolder.compare(with: client.pages)
    let changedPages = pageComparison.diff.changes.map(\.unified).joined()
    #expect(changedPages.isEmpty, "run 'make generate', then read its diff:\n\(changedPages)")
    #expect(pageComparison.failures.isEmpty && pageComparison.diff.unchangedCount > 15)
  }

  @Test func checkPrintsDifferences() throws {
    try TemporaryFolder.with { folder in
      let out = folder.url("out").path
      #expect(try martlet("generate", "--output", out).status == 0)
      #expect(try martlet("check", "--output", out).status == 0)
      let text = try folder.read("out/Models/Index.swift")
      try folder.write(text + "// by hand\n", to: "out/Models/Index.swift")
      try FileManager.default.removeItem(at: folder.url("out/Models/LocaleOrigin.swift"))
      try folder.write(
        "// Generated from Gone.yaml. Do not edit.\n// Regenerate with `martlet generate`.\n",
        to: "out/Models/Gone.swift")
      let result = try martlet("check", "--output", out)
      #expect(result.status == 1)
      #expect(result.output.contains("changed: \(out)/Models/Index.swift\n--- a/Models/Index"))
      #expect(result.output.contains("-// by hand\n"))
      #expect(result.output.contains("missing: \(out)/Models/LocaleOrigin.swift\n--- /dev/null"))
      #expect(result.output.contains("stale: \(out)/Models/Gone.swift\n--- a/Models/Gone.swift"))
      #expect(folder.exists("out/Models/Gone.swift"))
    }
  }

  @Test func aSecondRunWritesNothing() throws {
    try TemporaryFolder.with { folder in
      let out = folder.url("out").path
      let first = try martlet("generate", "--output", out)
      let second = try martlet("generate", "--output", out)
      #expect(first.output.contains(" 0 unchanged, 0 removed"))
      #expect(second.output.contains("4 operations, 30 types"))
      #expect(second.output.contains(": 0 written, "))
    }
  }

  /// Swift seeds its hash function differently in each process.
  @Test func localeAndHashSeedDoNotChangeTheOutput() throws {
    try TemporaryFolder.with { folder in
      var first: [String: Data]?
      for locale in ["C", "C.UTF-8", "tr_TR.UTF-8", "C"] {
        let out = folder.url("out-\(UUID().uuidString)")
        let environment = ["LC_ALL": locale, "LANG": locale]
        let result = try martlet("generate", "--output", out.path, environment: environment)
        #expect(result.status == 0)
        let made = try TemporaryFolder(url: out).contents()
        #expect(made.count > 50)
        #expect(first == nil || first == made)
        first = made
      }
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "MARTLET_CORPUS names no corpus"))
  func theCompleteVendorDocumentGivesTheSameCode() throws {
    let committed = try texts(client())
    let generated = try TemporaryFolder.with { folder in
      try texts(
        client { options in
          options.config = "spec/martlet.yaml"
          options.spec = Corpus.url("corpus/sailpoint-v2025/sailpoint-api.v2025.yaml").path
          options.output = folder.path
        })
    }
    #expect(committed["Operations/RunReport.swift"] != nil)
    #expect(committed["Operations/APIClient+Environment.swift"] != nil)
    #expect(committed.keys.sorted() == generated.keys.sorted())
    for (path, text) in committed where path.hasSuffix(".swift") {
      #expect(code(text) == generated[path].map(code), "\(path)")
    }
  }

  /// The lines of a Swift file without comments.
  private func code(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }
}
