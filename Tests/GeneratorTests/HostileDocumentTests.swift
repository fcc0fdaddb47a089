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

  /// Where the index leaves the choice between output and an error: a discriminator that leads to a
  /// URL.
  private static let refusedByChoice: Set<String> = ["118-discriminator-injection.yaml"]

  static let cases: [Case] = {
    guard let index = try? String(contentsOf: Corpus.url("hostile/index.tsv"), encoding: .utf8)
    else { return [] }
    return index.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Case(
        file: String(fields[0]),
        isRefused: fields[1] == "error" || refusedByChoice.contains(String(fields[0])))
    }
  }()

  @Test func readsTheIndex() {
    #expect(Self.cases.count > 40)
  }

  /// The limit is a second in a release build; a debug build is about ten times slower.
  @Test(arguments: cases)
  func hasTheExpectedOutcome(hostile: Case) throws {
    try TemporaryFolder.with { folder in
      try copyDocuments(to: folder)
      let before = try folder.contents()
      let templates = repositoryRoot.appending(path: "Templates").path
      let result = try martlet(
        "generate", "--spec", "in/\(hostile.file)", "--output", "out", "--templates", templates,
        in: folder.url)
      #expect(result.seconds < 10)
      let after = try folder.contents()
      if hostile.isRefused {
        #expect(result.status == 1)
        #expect(result.errors.contains(": error: "))
        #expect(after == before)
        #expect(!result.errors.contains("root:"))
        #expect(result.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      } else {
        #expect(result.status == 0, "\(result.errors)")
        #expect(after.filter { !$0.key.hasPrefix("out") } == before)
        try compile(folder)
      }
    }
  }

  /// Compiles a client without the runtime, which other tests compile.
  private func compile(_ folder: TemporaryFolder) throws {
    let manager = FileManager.default
    let paths = try manager.subpathsOfDirectory(atPath: folder.url("out").path)
    let sources = try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SwiftSource(path: path, text: try folder.read("out/\(path)"))
    }
    #expect(try SwiftCompiler.complaints(of: sources, isTypeCheckedOnly: true) == nil)
  }

  private func copyDocuments(to folder: TemporaryFolder) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder.url("in"), withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: Corpus.url("hostile").path) {
      let data = try Data(contentsOf: Corpus.url("hostile/\(name)"))
      try data.write(to: folder.url("in/\(name)"))
    }
    try folder.link("in/link-out.yaml", to: "/etc/passwd")
  }
}
