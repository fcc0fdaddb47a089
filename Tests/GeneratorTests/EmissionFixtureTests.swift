import Diagnostics
import Foundation
import Generator
import Output
import Support
import SwiftModel
import Testing

/// Each case has a document, perhaps `martlet.yaml`, and the recorded outputs: `diagnostics.txt`
/// and, in `Expected`, the client without the files that are the same for all clients.
struct EmissionFixtureTests {
  @Test(arguments: fixtureCases("Emission"))
  func emissionFixture(_ fixture: FixtureCase) throws {
    let (run, client) = try Self.generate(fixture)
    let formatter = DiagnosticFormatter(files: run.files, isColored: false)
    var outputs = [
      "diagnostics.txt": run.diagnostics.map(formatter.format).joined()
        .replacing(fixture.folder.path + "/", with: "")
    ]
    let hasCopies = client.model.runtimeModule == nil
    for file in client.files.files where !hasCopies || !Self.isCopied(file.path) {
      outputs["Expected/\(file.path)"] = file.text
    }
    try expect(outputs, of: fixture)
  }

  private static let compilations = fixtureCases("Emission").map { fixture in
    Background(fixture.name) {
      let client = try generate(fixture).client
      let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
      let modules = [client.model.runtimeModule].compactMap(\.self)
      let examples = PageExamples(pages: client.pages.files.map(\.text), importing: modules)
      let runtime = try modules.map { _ in try SharedRuntimeModule.compiled() }.first
      return try SwiftCompiler.errors(
        of: sources + [examples.source], options: runtime?.options ?? [], isTypeCheckedOnly: true)
    }
  }

  @Test(arguments: compilations)
  func clientCompiles(_ compilation: Background<String?>) async throws {
    let errors = try await compilation.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test func expectedFilesAreWellFormatted() throws {
    let sources = try fixtureCases("Emission").flatMap { fixture in
      try expected(fixture).map { path in
        SwiftSource(path: "\(fixture.name)/\(path)", text: try fixture.text("Expected/\(path)"))
      }
    }
    #expect(sources.count > 60)
    #expect(try SwiftCompiler.formatFindings(of: sources) == nil)
  }

  private struct NoClient: Error {
    var messages: [String]
  }

  static func generate(_ fixture: FixtureCase) throws -> (run: Run, client: Run.Client) {
    var options = Options()
    if fixture.has("martlet.yaml") {
      options.config = fixture.folder.appending(path: "martlet.yaml").path
    } else {
      options.spec = fixture.folder.appending(path: "openapi.yaml").path
      options.output = fixture.folder.appending(path: "Expected").path
    }
    var run = Run(options)
    guard let client = try run.client() else {
      throw NoClient(messages: run.diagnostics.map(\.message.text))
    }
    return (run, client)
  }

  /// Whether a file is copied from `Templates/Runtime` or `Templates/Testing`.
  static func isCopied(_ path: String) -> Bool {
    copiedNames.contains(path.split(separator: "/").last ?? "")
  }

  /// The names of the copied files. Their paths differ, since clients have other folders than
  /// `Templates`.
  private static let copiedNames = Set(
    ["Runtime", "Testing"].flatMap { part in
      let folder = repositoryRoot.appending(path: "Templates/\(part)").path
      let paths = FileManager.default.subpaths(atPath: folder) ?? []
      return paths.compactMap { $0.split(separator: "/").last }
    })

  private func expected(_ fixture: FixtureCase) throws -> [String] {
    let folder = fixture.folder.appending(path: "Expected").path
    return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter {
      $0.hasSuffix(".swift")
    }
  }
}
