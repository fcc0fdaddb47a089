import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

/// What is written for a document, file by file; the runtime, which never varies, left out.
struct EmissionFixtureTests {
  @Test(arguments: fixtureCases("Emission"))
  func emissionFixture(fixture: FixtureCase) throws {
    let client = try client {
      $0.spec = fixture.folder.appending(path: "openapi.yaml").path
      $0.output = fixture.folder.appending(path: "Expected").path
    }
    let made = client.files.files.filter { !$0.path.hasPrefix("Runtime/") }
    for file in made {
      let mismatch = try fixture.mismatch(of: file.text, with: "Expected/\(file.path)")
      #expect(mismatch == nil)
    }
    let expected = try FileManager.default
      .subpathsOfDirectory(atPath: fixture.folder.appending(path: "Expected").path)
      .filter { $0.hasSuffix(".swift") }
    #expect(Set(expected) == Set(made.map(\.path)))
  }

  @Test(arguments: fixtureCases("Emission"))
  func expectedFilesCompileAndAreFormatted(fixture: FixtureCase) throws {
    let expected = fixture.folder.appending(path: "Expected")
    let sources = try swiftSources(in: expected, named: "Client")
    let runtime = try swiftSources(
      in: repositoryRoot.appending(path: "Templates/Runtime"), named: "Runtime")
    #expect(!sources.isEmpty)
    #expect(try SwiftCompiler.complaints(of: sources + runtime, isTypeCheckedOnly: true) == nil)
    #expect(try SwiftCompiler.formatFindings(of: sources) == nil)
  }

  private func swiftSources(in folder: URL, named name: String) throws -> [SwiftSource] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { path in
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return SwiftSource(path: "\(name)/\(path)", text: text)
      }
  }
}
