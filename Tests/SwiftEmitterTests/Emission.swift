import Diagnostics
import Foundation
import IR
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// The client of a sample, with the templates and the runtime of the repository.
func emission(
  _ sample: SampleAPI, keepsUnknownMembers: Bool = false, names: [NameOverride] = [],
  environment: EnvironmentNames? = nil,
) throws -> Outcome<FileSet> {
  let settings = EmitterSettings(
    model: ModelSettings(
      moduleName: "Client", keepsUnknownMembers: keepsUnknownMembers, names: names, tokenURLs: [],
      environment: environment))
  let client = emitSwift(
    sample.api, settings: settings, templates: try templateLibrary(), runtime: try runtimeFiles())
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

/// Fails where the client of the sample is not valid Swift or not well formatted.
func expectGoodSwift(_ files: FileSet, _ note: String = "") throws {
  if let folder = ProcessInfo.processInfo.environment["KEEP_EMISSION"] {
    for source in files.sources {
      let url = URL(filePath: folder).appending(path: note).appending(path: source.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try source.text.write(to: url, atomically: false, encoding: .utf8)
    }
  }
  let complaints = try SwiftCompiler.complaints(of: files.sources)
  #expect(complaints == nil, "\(note): \(complaints ?? "")")
  let generated = files.sources.filter { !$0.path.hasPrefix("Runtime/") }
  let findings = try SwiftCompiler.formatFindings(of: generated)
  #expect(findings == nil, "\(note): \(findings ?? "")")
}

/// The runtime of the repository, and what is for tests.
func runtimeFiles() throws -> [RuntimeFile] {
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

extension SampleAPI {
  /// The names of everything, without any output.
  func names(
    _ overrides: [NameOverride] = [], keeping lock: NameLock? = nil, fileNames: [String] = [],
  ) -> Outcome<NameTable> {
    let settings = ModelSettings(
      moduleName: "Client", keepsUnknownMembers: false, names: overrides, lock: lock, tokenURLs: [])
    return NameTable.assign(api, [], settings: settings, fileNames: fileNames)
  }
}
