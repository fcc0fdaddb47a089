import Generator
import Output
import Support
import Testing

/// A program that uses the client of a fixture.
enum ClientProgram {
  /// Generates the client of a fixture for emission, compiles it together with a program, and
  /// returns what the program prints.
  static func output(ofClient name: String, program: String) throws -> String {
    let fixture = try #require(fixtureCases("Emission").first { $0.name == name })
    let files = try EmissionFixtureTests.generate(fixture).client.files.files
    let sources = files.map { SwiftSource(path: $0.path, text: $0.text) }
    let main = SwiftSource(path: "main.swift", text: "import Foundation\n\n" + program)
    return try SwiftCompiler.output(of: sources + [main])
  }
}
