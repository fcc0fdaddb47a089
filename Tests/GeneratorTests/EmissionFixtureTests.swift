import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

/// Each case has `openapi.yaml`, perhaps `martlet.yaml`, and what comes of them: in `Expected` the
/// client without the files that never vary, and `diagnostics.txt` where there are any.
struct EmissionFixtureTests {
  @Test(arguments: fixtureCases("Emission"))
  func emissionFixture(_ fixture: FixtureCase) throws {
    var options = Options()
    let config = fixture.folder.appending(path: "martlet.yaml").path
    if FileManager.default.fileExists(atPath: config) {
      options.config = config
    } else {
      options.spec = fixture.folder.appending(path: "openapi.yaml").path
      options.output = fixture.folder.appending(path: "Expected").path
    }
    var run = Run(options)
    let client = try #require(try run.client(), "\(run.diagnostics.map(\.message.text))")
    let files = client.files.files.filter { !isCopied($0.path) }
    for file in files {
      #expect(try fixture.mismatch(of: file.text, with: "Expected/\(file.path)") == nil)
    }
    #expect(try stale(fixture, files.map(\.path)) == [])
    try expectDiagnostics(of: run, fixture)
    let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
    #expect(try SwiftCompiler.complaints(of: sources, isTypeCheckedOnly: true) == nil)
  }

  /// Whether a file is the same for all clients.
  private func isCopied(_ path: String) -> Bool {
    FileManager.default.fileExists(
      atPath: repositoryRoot.appending(path: "Templates/\(path)").path)
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

  private func expectDiagnostics(of run: Run, _ fixture: FixtureCase) throws {
    let formatter = DiagnosticFormatter(files: run.files, isColored: false)
    let text = run.diagnostics.map(formatter.format).joined()
      .replacing(fixture.folder.path + "/", with: "")
    if text.isEmpty {
      let url = fixture.folder.appending(path: "diagnostics.txt")
      #expect(!FileManager.default.fileExists(atPath: url.path))
    } else {
      #expect(try fixture.mismatch(of: text, with: "diagnostics.txt") == nil)
    }
  }

  /// Expected files that were not made. They are removed where expected files are rewritten.
  private func stale(_ fixture: FixtureCase, _ made: [String]) throws -> [String] {
    let stale = try expected(fixture).filter { !made.contains($0) }
    if isRecording {
      for path in stale {
        try FileManager.default.removeItem(at: fixture.folder.appending(path: "Expected/\(path)"))
      }
    }
    return stale
  }

  private func expected(_ fixture: FixtureCase) throws -> [String] {
    let folder = fixture.folder.appending(path: "Expected").path
    return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter {
      $0.hasSuffix(".swift")
    }
  }
}
