import Foundation
import Support
import Testing

/// Documents that are designed to break a generator, each with its expected outcome.
@Suite(.enabled(if: Corpus.isPresent, "MARTLET_CORPUS names no corpus"))
struct HostileDocumentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var isRefused: Bool

    var testDescription: String { file }
  }

  /// Documents for which the index allows both an error and a client, and which the generator
  /// rejects: one with a URL in a discriminator.
  private static let optionallyRefused: Set<String> = ["118-discriminator-injection.yaml"]

  /// Documents for which the index allows both, and for which the generator writes a client: one
  /// with names of components that are not identifiers.
  private static let optionallyAccepted: Set<String> = ["108-schema-name-injection.yaml"]

  static let cases: [Case] = {
    guard let index = try? String(contentsOf: Corpus.url("hostile/index.tsv"), encoding: .utf8)
    else { return [] }
    return index.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let file = String(fields[0])
      let isError = fields[1] == "error" && !optionallyAccepted.contains(file)
      return Case(file: file, isRefused: isError || optionallyRefused.contains(file))
    }
  }()

  @Test func readsTheIndex() {
    #expect(Self.cases.count > 40)
  }

  /// The outcome of a run of the generator, and the errors of the client if it wrote one.
  struct Outcome: Sendable {
    var result: ProgramResult
    var before: [String: Data]
    var after: [String: Data]
    var errors: String?
  }

  private static let outcomes = cases.map { hostile in
    (hostile, Background(hostile.file) { try outcome(of: hostile) })
  }

  /// A release build may take a second. A debug build is about ten times slower.
  @Test(arguments: outcomes)
  func hasTheExpectedOutcome(hostile: Case, run: Background<Outcome>) async throws {
    let outcome = try await run.value
    let result = outcome.result
    #expect(result.seconds < 10)
    if hostile.isRefused {
      #expect(result.status == 1)
      #expect(result.errors.contains(": error: "))
      #expect(outcome.after == outcome.before)
      #expect(!result.errors.contains("root:"))
      #expect(result.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    } else {
      #expect(result.status == 0, "\(result.errors)")
      #expect(outcome.after.filter { !$0.key.hasPrefix("out") } == outcome.before)
      #expect(outcome.errors == nil)
    }
  }

  private static func outcome(of hostile: Case) throws -> Outcome {
    try TemporaryFolder.with { folder in
      try copyDocuments(to: folder)
      let before = try folder.contents()
      let templates = repositoryRoot.appending(path: "Templates").path
      let result = try martlet(
        "generate", "--spec", "in/\(hostile.file)", "--output", "out", "--templates", templates,
        in: folder.url)
      let after = try folder.contents()
      let hasClient = !hostile.isRefused && result.status == 0
      return Outcome(
        result: result, before: before, after: after,
        errors: hasClient ? try errors(ofClientIn: folder) : nil)
    }
  }

  /// The client is only type-checked. `VendoringTests` compiles the runtime.
  private static func errors(ofClientIn folder: TemporaryFolder) throws -> String? {
    let manager = FileManager.default
    let paths = try manager.subpathsOfDirectory(atPath: folder.url("out").path)
    let sources = try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SwiftSource(path: path, text: try folder.read("out/\(path)"))
    }
    return try SwiftCompiler.errors(of: sources, isTypeCheckedOnly: true)
  }

  private static func copyDocuments(to folder: TemporaryFolder) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder.url("in"), withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: Corpus.url("hostile").path) {
      let data = try Data(contentsOf: Corpus.url("hostile/\(name)"))
      try data.write(to: folder.url("in/\(name)"))
    }
    try folder.link("in/link-out.yaml", to: "/etc/passwd")
  }
}
