import Foundation

/// A file to compile: its path within the module's folder, and its text.
package struct SwiftSource: Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// The compiler and the formatter of the machine, on files in a folder of their own.
package enum SwiftCompiler {
  /// What the compiler says of the sources as one module, as a user compiles it: in Swift 6 mode,
  /// with every warning an error, in one go: each further process would read all of it once more.
  /// Nil where it has nothing to say.
  package static func complaints(
    of sources: [SwiftSource], options: [String] = [], isTypeCheckedOnly: Bool = false,
  ) throws -> String? {
    try inFolder(of: sources) { folder in
      let output = isTypeCheckedOnly ? ["-typecheck"] : ["-emit-sil", "-o", "/dev/null"]
      let arguments = options + output + ["-wmo", "-module-name", "Client"]
      let result = try run("swiftc", strict + arguments + files(sources, in: folder))
      return result.status == 0 && result.output.isEmpty ? nil : shortened(result.output, folder)
    }
  }

  /// What the sources print, run as a program. One of them is `main.swift`.
  package static func output(of sources: [SwiftSource]) throws -> String {
    try inFolder(of: sources) { folder in
      let program = folder.appending(path: "program").path
      let arguments = strict + ["-Onone", "-wmo", "-module-name", "Program", "-o", program]
      let compiled = try run("swiftc", arguments + files(sources, in: folder))
      if compiled.status != 0 { throw Failure(output: shortened(compiled.output, folder)) }
      let result = try run(program, [])
      if result.status != 0 { throw Failure(output: result.output) }
      return result.output
    }
  }

  /// What the program `App` of a package prints, which the package manager builds without a
  /// warning. One of the sources is `Package.swift`.
  package static func output(
    ofPackage sources: [SwiftSource], arguments: [String],
  ) throws -> String {
    try inFolder(of: sources) { folder in
      let built = try run("swift", ["build", "--package-path", folder.path])
      if built.status != 0 || built.output.contains("warning: ") {
        throw Failure(output: shortened(built.output, folder))
      }
      let result = try run(folder.appending(path: ".build/debug/App").path, arguments)
      if result.status != 0 { throw Failure(output: result.output) }
      return result.output
    }
  }

  /// What the package manager understands of a package's manifest and files, as JSON.
  package static func description(ofPackage sources: [SwiftSource]) throws -> String {
    try inFolder(of: sources) { folder in
      let arguments = ["package", "--package-path", folder.path, "describe", "--type", "json"]
      let result = try run("swift", arguments)
      if result.status != 0 || result.output.contains("warning: ") {
        throw Failure(output: shortened(result.output, folder))
      }
      return result.output
    }
  }

  /// What the formatter's strict check finds in the sources; nil where it finds nothing.
  package static func formatFindings(of sources: [SwiftSource]) throws -> String? {
    try inFolder(of: sources) { folder in
      let arguments = ["format", "lint", "--strict", "--recursive", folder.path]
      let result = try run("swift", arguments)
      return result.status == 0 ? nil : shortened(result.output, folder)
    }
  }

  /// A program that did not compile or did not end well, with what was printed.
  package struct Failure: Error, CustomStringConvertible {
    package var output: String

    package var description: String { output }
  }

  private static let strict = ["-swift-version", "6", "-warnings-as-errors"]

  private static func files(_ sources: [SwiftSource], in folder: URL) -> [String] {
    sources.map { folder.appending(path: $0.path).path }
  }

  private static func inFolder<Result>(
    of sources: [SwiftSource], _ body: (URL) throws -> Result,
  ) throws -> Result {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    for source in sources {
      let url = folder.appending(path: source.path)
      let parent = url.deletingLastPathComponent()
      try manager.createDirectory(at: parent, withIntermediateDirectories: true)
      try source.text.write(to: url, atomically: false, encoding: .utf8)
    }
    return try body(folder)
  }

  /// Paths without the folder, and only the first lines.
  private static func shortened(_ output: String, _ folder: URL) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix(200).joined(separator: "\n")
    return kept.replacing(folder.path + "/", with: "")
  }

  /// Output goes through a file, because a pipe that nobody reads stops the program. None may take
  /// more than ten minutes.
  private static func run(
    _ program: String, _ arguments: [String],
  ) throws -> (status: Int32, output: String) {
    let manager = FileManager.default
    let url = manager.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString).txt")
    try Data().write(to: url)
    defer { try? manager.removeItem(at: url) }
    let output = try FileHandle(forWritingTo: url)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let watch = Task {
      try await Task.sleep(for: .seconds(600))
      process.terminate()
    }
    process.waitUntilExit()
    watch.cancel()
    try output.close()
    return (process.terminationStatus, try String(contentsOf: url, encoding: .utf8))
  }
}
