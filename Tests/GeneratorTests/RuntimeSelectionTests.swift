import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

@testable import SwiftModel

/// A client contains every file of the runtime that its code needs, whatever features it has.
struct RuntimeSelectionTests {
  @Test(arguments: fixtureCases("Emission"))
  func everyUsedTypeIsInTheClient(_ fixture: FixtureCase) throws {
    let files = try Self.lenientClient(of: fixture)
    let scans = files.map { SourceScan($0.text) }
    let declared = Set(scans.flatMap(\.declaredTypes))
    for (file, scan) in zip(files, scans) {
      let missing = scan.capitalizedWords.intersection(Self.types).subtracting(declared)
      #expect(missing.isEmpty, "\(file.path) needs \(missing.sorted())")
    }
  }

  @Test func typesOfTheRuntimeAreKnown() {
    #expect(Self.types.isSuperset(of: ["LenientMemberDecoder", "APIClient", "StubTransport"]))
  }

  /// The types that the runtime and the code for tests declare.
  private static let types: Set<String> = {
    let sources = ["Runtime", "Testing"].flatMap { part in
      let folder = repositoryRoot.appending(path: "Templates/\(part)")
      let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
      return paths.filter { $0.hasSuffix(".swift") }.compactMap { path in
        FileManager.default.contents(atPath: folder.appending(path: path).path)
      }
    }
    return Set(
      sources.flatMap { source in
        let text = String(decoding: source, as: UTF8.self)
        let conditions = Leniency.lists.conditions
        return SourceScan(ConditionalText.resolved(text, defining: conditions)).declaredTypes
      })
  }()

  /// Generates the client of a fixture as a lenient client with its own runtime.
  /// `EmissionFixtureTests` compiles the clients that the fixtures configure.
  private static func lenientClient(of fixture: FixtureCase) throws -> [SwiftSource] {
    try TemporaryFolder.with { folder in
      let document = fixture.has("swagger.yaml") ? "swagger.yaml" : "openapi.yaml"
      try folder.write(try fixture.text(document), to: document)
      let replaced = ["lenient", "runtime", "runtimeModule", "runtimePackage"]
      let configuration =
        fixture.has("martlet.yaml")
        ? try fixture.text("martlet.yaml") : "spec: \(document)\noutput: Expected\n"
      let kept = configuration.split(separator: "\n").filter { line in
        !replaced.contains { line.hasPrefix("\($0):") }
      }
      let lines = kept + ["lenient: members", ""]
      try folder.write(lines.joined(separator: "\n"), to: "martlet.yaml")
      var options = Options()
      options.config = folder.url("martlet.yaml").path
      var run = Run(options)
      let client = try run.client()
      let files = try #require(client, "\(run.diagnostics.map(\.message.text))").files.files
      return files.map { SwiftSource(path: $0.path, text: $0.text) }
    }
  }
}
