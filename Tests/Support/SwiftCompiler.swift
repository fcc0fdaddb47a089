package import Foundation

/// A file to compile: its path within the module's folder, and its text.
package struct SwiftSource: Hashable, Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// The compiler, the formatter and the package manager of the machine, applied to sources that are
/// written into a temporary folder.
package enum SwiftCompiler {
  /// Compiles the sources as one module in Swift 6 mode, with warnings as errors. Returns the
  /// errors; nil if compilation succeeds.
  ///
  /// The runtime of a client is in `Runtime/`. It is checked once for all clients that have the
  /// same runtime, unless a client could change its meaning (`SplitCompilation`).
  package static func errors(
    of sources: [SwiftSource], options: [String] = [], isTypeCheckedOnly: Bool = false,
  ) throws -> String? {
    let settings = (isTypeCheckedOnly ? ["-typecheck"] : ["-emit-sil"]) + options
    guard let split = SplitCompilation(sources) else {
      return try errors(ofWhole: sources, settings)
    }
    let runtimeErrors = try CheckedRuntimes.shared.errors(split.runtime, settings)
    return try runtimeErrors ?? errors(of: split, settings)
  }

  /// Compiles the whole module in one process, since each further process would read all files.
  fileprivate static func errors(
    ofWhole sources: [SwiftSource], _ settings: [String],
  ) throws -> String? {
    try inFolder(of: sources) { folder in
      let output = settings.contains("-emit-sil") ? ["-o", "/dev/null"] : []
      let arguments = settings + output + ["-wmo", "-module-name", "Client"]
      let result = try run("swiftc", strict + arguments + files(sources, in: folder))
      return result.status == 0 && result.output.isEmpty ? nil : shortened(result.output, folder)
    }
  }

  /// The errors of the generated files, which are the primary files. The compiler also reads the
  /// files of the runtime, but does not check their function bodies.
  private static func errors(
    of split: SplitCompilation, _ settings: [String],
  ) throws -> String? {
    try inFolder(of: split.generated + split.runtime) { folder in
      let primary = files(split.generated, in: folder).flatMap { ["-primary-file", $0] }
      let output = split.generated.flatMap { _ in ["-o", "/dev/null"] }
      let arguments =
        ["-frontend"] + strict + settings + ["-module-name", "Client"] + primary
        + files(split.runtime, in: folder) + (settings.contains("-emit-sil") ? output : [])
      let result = try run("swiftc", arguments)
      return result.status == 0 && result.output.isEmpty ? nil : shortened(result.output, folder)
    }
  }

  /// The public declarations of a module.
  package struct Declarations {
    /// The symbol graph of the module, and those of its extensions of other modules' types.
    package var symbolGraphs: [Data]
    package var digest: Data
    /// The digest of the imported module.
    package var importedDigest: Data?
  }

  /// The public declarations of the sources as one module, in two formats: the symbol graph and the
  /// API digest. Each has details that the other lacks. Function bodies are not compiled.
  ///
  /// - Parameter imported: A module that the sources import.
  package static func declarations(
    of sources: [SwiftSource], importing imported: CompiledModule? = nil,
  ) throws -> Declarations {
    try inFolder(of: sources) { folder in
      let module = folder.appending(path: "module")
      try FileManager.default.createDirectory(at: module, withIntermediateDirectories: true)
      let compiled = try run(
        "swiftc",
        strict + [
          "-emit-module", "-emit-module-path", module.appending(path: "Client.swiftmodule").path,
          "-emit-symbol-graph", "-emit-symbol-graph-dir", module.path,
          "-symbol-graph-minimum-access-level", "public", "-wmo", "-module-name", "Client",
          "-Xfrontend", "-symbol-graph-skip-synthesized-members",
          "-Xfrontend", "-experimental-skip-all-function-bodies",
        ] + (imported?.options ?? []) + files(sources, in: folder))
      if compiled.status != 0 { throw Failure(output: shortened(compiled.output, folder)) }
      let graphs = try FileManager.default.contentsOfDirectory(atPath: module.path).sorted()
        .filter { $0.hasSuffix(".symbols.json") }
      return Declarations(
        symbolGraphs: try graphs.map { try Data(contentsOf: module.appending(path: $0)) },
        digest: try digest(of: "Client", in: module, imported?.options ?? []),
        importedDigest: try imported.map { try digest(of: $0.name, in: $0.folder, []) },
      )
    }
  }

  private static func digest(
    of module: String, in folder: URL, _ options: [String],
  ) throws -> Data {
    let digest = folder.appending(path: "digest.json")
    let dumped = try run(
      "swift-api-digester",
      ["-dump-sdk", "-module", module, "-I", folder.path] + options
        + ["-swift-version", "6", "-o", digest.path])
    if dumped.status != 0 { throw Failure(output: dumped.output) }
    return try Data(contentsOf: digest)
  }

  /// Compiles the sources as a module into a folder.
  fileprivate static func compile(
    module: String, of sources: [SwiftSource], into output: URL,
  ) throws {
    try inFolder(of: sources) { folder in
      let arguments = [
        "-emit-module", "-parse-as-library", "-wmo", "-module-name", module,
        "-o", output.appending(path: "\(module).swiftmodule").path,
      ]
      let result = try run("swiftc", strict + arguments + files(sources, in: folder))
      if result.status != 0 { throw Failure(output: shortened(result.output, folder)) }
    }
  }

  /// The demangled forms of mangled names, in the same order.
  package static func demangled(_ names: [String]) throws -> [String] {
    if names.isEmpty { return [] }
    let result = try run("swift-demangle", ["-compact"] + names)
    if result.status != 0 { throw Failure(output: result.output) }
    return result.output.split(separator: "\n").map(String.init)
  }

  /// Compiles the sources as a program, runs it, and returns its output. One source must be
  /// `main.swift`.
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

  /// Builds a package without warnings, runs its program `App`, and returns the output. One source
  /// must be `Package.swift`.
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

  /// Checks the types of a plugin for the package manager, with the module that describes packages
  /// to it. Returns the errors; nil if there are none.
  package static func errors(ofPlugin sources: [SwiftSource]) throws -> String? {
    let target = try run("swiftc", ["-print-target-info"])
    let info = try JSONDecoder().decode(TargetInfo.self, from: Data(target.output.utf8))
    return try inFolder(of: sources) { folder in
      let modules = "\(info.paths.runtimeResourcePath)/pm/PluginAPI"
      let result = try run(
        "swiftc",
        strict + ["-typecheck", "-parse-as-library", "-package-description-version", "6.2"]
          + ["-I", modules] + files(sources, in: folder))
      return result.status == 0 && result.output.isEmpty ? nil : shortened(result.output, folder)
    }
  }

  private struct TargetInfo: Decodable {
    struct Paths: Decodable { var runtimeResourcePath: String }

    var paths: Paths
  }

  /// The package manager's description of a package, as JSON.
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

  /// Returns the findings of the formatter's strict check in the sources; nil if all sources pass.
  package static func formatFindings(of sources: [SwiftSource]) throws -> String? {
    try inFolder(of: sources) { folder in
      let arguments = ["format", "lint", "--strict", "--recursive", folder.path]
      let result = try run("swift", arguments)
      return result.status == 0 ? nil : shortened(result.output, folder)
    }
  }

  /// A program that did not compile or that failed, with its output.
  package struct Failure: Error, CustomStringConvertible {
    package var output: String

    package var description: String { output }
  }

  private static let strict = ["-swift-version", "6", "-warnings-as-errors"]

  /// The paths of the Swift files. A client may also contain a catalog for DocC.
  static func files(_ sources: [SwiftSource], in folder: URL) -> [String] {
    sources.filter { $0.path.hasSuffix(".swift") }.map { folder.appending(path: $0.path).path }
  }

  static func inFolder<Result>(
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

  /// The first lines of an output, without the folder in paths.
  private static func shortened(_ output: String, _ folder: URL) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix(200).joined(separator: "\n")
    return kept.replacing(folder.path + "/", with: "")
  }

  /// Runs a program and terminates it after ten minutes. The output goes to a file, since a full
  /// pipe would block the program.
  static func run(
    _ program: String, _ arguments: [String],
  ) throws -> (status: Int32, output: String) {
    precondition(!Corpus.isQuick, "list this test as slow in the Makefile: it runs \(program)")
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
    try BackgroundPrograms.shared.start(process)
    let timeout = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 600, execute: timeout)
    process.waitUntilExit()
    timeout.cancel()
    BackgroundPrograms.shared.end(process)
    try output.close()
    return (process.terminationStatus, try String(contentsOf: url, encoding: .utf8))
  }
}

/// A compiled module that other sources can import. Its files exist as long as this object.
package final class CompiledModule: Sendable {
  package let name: String
  fileprivate let folder: URL

  package init(_ name: String, of sources: [SwiftSource]) throws {
    self.name = name
    let manager = FileManager.default
    folder = manager.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try SwiftCompiler.compile(module: name, of: sources, into: folder)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The options with which the compiler finds the module.
  package var options: [String] { ["-I", folder.path] }
}

/// The errors of each runtime that was compiled in this process.
private final class CheckedRuntimes: @unchecked Sendable {
  static let shared = CheckedRuntimes()

  private struct Key: Hashable {
    var sources: [SwiftSource]
    var settings: [String]
  }

  /// The result is written once, while the lock is held.
  private final class Entry {
    let lock = NSLock()
    var result: Result<String?, any Error>?
  }

  private let lock = NSLock()
  private var entries: [Key: Entry] = [:]

  /// Compiles a runtime, or waits for the result if another test compiles the same one.
  func errors(_ sources: [SwiftSource], _ settings: [String]) throws -> String? {
    let key = Key(sources: sources, settings: settings)
    let entry = lock.withLock {
      let entry = entries[key] ?? Entry()
      entries[key] = entry
      return entry
    }
    return try entry.lock.withLock {
      let result =
        entry.result ?? Result { try SwiftCompiler.errors(ofWhole: sources, settings) }
      entry.result = result
      return try result.get()
    }
  }
}
