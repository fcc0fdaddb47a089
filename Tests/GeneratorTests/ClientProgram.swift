import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

/// A program that uses the client of a document.
struct ClientProgram {
  var document: String
  /// A configuration whose document is `api.yaml`.
  var configuration: String
  var main: String

  private struct Warnings: Error {
    var texts: [String]
  }

  /// Generates the client, compiles it together with the program, and runs the program.
  func output() throws -> String {
    let files = try TemporaryFolder.with { folder in
      try folder.write(document, to: "api.yaml")
      try folder.write(configuration, to: "martlet.yaml")
      var options = Options()
      options.config = folder.url("martlet.yaml").path
      options.isStrict = true
      var run = Run(options)
      guard let client = try run.client() else {
        throw Warnings(texts: run.diagnostics.map(\.message.text))
      }
      return client.files.files
    }
    return try Self.output(files, main: main)
  }

  /// Generates the client of a fixture for emission, compiles it together with a program, and
  /// returns what the program prints.
  static func output(ofClient name: String, program: String) throws -> String {
    let fixture = try #require(fixtureCases("Emission").first { $0.name == name })
    let files = try EmissionFixtureTests.generate(fixture).client.files.files
    return try output(files, main: "import Foundation\n\n" + program)
  }

  private static func output(_ files: [FileSet.File], main: String) throws -> String {
    let sources = files.map { SwiftSource(path: $0.path, text: $0.text) }
    return try SwiftCompiler.output(of: sources + [SwiftSource(path: "main.swift", text: main)])
  }
}
