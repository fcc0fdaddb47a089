import APISamples
import Diagnostics
import Foundation
import IR
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Generates the client of a sample, with the templates and the runtime of the repository.
func emission(
  _ sample: SampleAPI, keepsUnknownMembers: Bool = false, names: [NameOverride] = [],
  environment: EnvironmentNames? = nil,
) throws -> Outcome<FileSet> {
  let settings = EmitterSettings(
    model: ModelSettings(
      moduleName: "Client", keepsUnknownMembers: keepsUnknownMembers, names: names, tokenURLs: [],
      environment: environment))
  let client = emitSwift(
    sample.api, settings: settings, templates: try templateLibrary(), runtime: try runtime())
  return Outcome(client.value.files, client.diagnostics)
}

extension FileSet {
  var sources: [SwiftSource] {
    files.map { SwiftSource(path: $0.path, text: $0.text) }
  }

  func text(_ path: String) throws -> String {
    try #require(files.first { $0.path == path }, "no file \(path)").text
  }
}

/// Compiles a client and checks its format, both in the background. The result is nil, or the
/// problems that were found.
func checkInBackground(
  _ name: String, _ make: @escaping @Sendable () throws -> FileSet,
) -> Background<String?> {
  Background(name) {
    let files = try make()
    try keep(files, name)
    let generated = files.sources.filter { !$0.path.hasPrefix("Runtime/") }
    let problems = [
      try SwiftCompiler.errors(of: files.sources),
      try SwiftCompiler.formatFindings(of: generated),
    ].compactMap(\.self)
    return problems.isEmpty ? nil : problems.joined(separator: "\n")
  }
}

/// Writes the files of a sample for inspection, if the environment variable `KEEP_EMISSION` names a
/// folder.
private func keep(_ files: FileSet, _ name: String) throws {
  if let folder = ProcessInfo.processInfo.environment["KEEP_EMISSION"] {
    for source in files.sources {
      let url = URL(filePath: folder).appending(path: name).appending(path: source.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try source.text.write(to: url, atomically: false, encoding: .utf8)
    }
  }
}

/// The files in `Templates/Runtime` and `Templates/Testing`.
func runtime() throws -> Runtime { try sharedRuntime.get() }

private let sharedRuntime = Result { Runtime(try runtimeFiles()) }

private func runtimeFiles() throws -> [RuntimeFile] {
  try ["Runtime", "Testing"].flatMap { part in
    let folder = repositoryRoot.appending(path: "Templates/\(part)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let url = folder.appending(path: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      return RuntimeFile(path: "\(part)/\(url.lastPathComponent)", text: text)
    }.sorted { $0.path < $1.path }
  }
}
