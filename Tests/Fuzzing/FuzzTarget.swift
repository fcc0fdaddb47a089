import Diagnostics
import Foundation
import Generator
import IR
import Lowering
import Mustache
import OpenAPI
import Output
import SwiftEmitter
import SwiftModel
import YAML

/// The functions that libFuzzer calls with random bytes. None of them may crash.
private enum FuzzTarget: String {
  case yaml, json, document, generator

  /// The target that `MARTLET_FUZZ` names. The variable must also be set for the build.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["MARTLET_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      preconditionFailure("unknown target in MARTLET_FUZZ: '\(name)'")
    }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: readTree(bytes, .yaml)
    case .json: readTree(bytes, .json)
    case .document: _ = load(bytes).value.document?.printed()
    case .generator: generate(bytes)
    }
  }

  private func readTree(_ bytes: [UInt8], _ syntax: Syntax) {
    var files = SourceFiles()
    let file = SourceFile(path: "fuzz", bytes: bytes)
    let outcome = readDocument(file, id: files.add(file), syntax: syntax)
    print(outcome.diagnostics, files)
    precondition(outcome.value != nil || outcome.hasErrors, "neither a value nor an error")
  }

  private func load(_ bytes: [UInt8]) -> Outcome<LoadedDocument> {
    let isJSON = bytes.first == UInt8(ascii: "{")
    let path = isJSON ? "fuzz.json" : "fuzz.yaml"
    return loadDocument(
      at: path, selecting: OperationSelection(), joining: SourceFiles()
    ) { (read) throws(ReadFailure) in
      if read != path { throw .missing }
      return bytes
    }
  }

  private func generate(_ bytes: [UInt8]) {
    let loaded = load(bytes)
    print(loaded.diagnostics, loaded.value.files)
    guard !loaded.hasErrors, let document = loaded.value.document else { return }
    let lowered = lower(document)
    print(lowered.diagnostics, loaded.value.files)
    if lowered.hasErrors { return }
    _ = lowered.value.printed()
    let settings = EmitterSettings(
      model: ModelSettings(
        moduleName: "Client", keepsUnknownMembers: false, names: [], tokenURLs: []))
    let client = emitSwift(
      lowered.value, settings: settings, templates: Templates.shared.library,
      runtime: Templates.shared.runtime)
    print(client.diagnostics, loaded.value.files)
  }

  /// Formats every diagnostic, since its location may be wrong.
  private func print(_ diagnostics: [Diagnostic], _ files: SourceFiles) {
    let formatter = DiagnosticFormatter(files: files, isColored: false)
    for diagnostic in diagnostics { _ = formatter.format(diagnostic) }
  }
}

/// The templates in the working folder.
private struct Templates {
  var library: TemplateLibrary
  var runtime: Runtime

  static let shared: Templates = {
    var files = SourceFiles()
    do {
      let folder = try loadTemplates(overrides: nil, joining: &files).value
      return Templates(library: folder.library, runtime: folder.runtime)
    } catch {
      preconditionFailure("the templates cannot be read: \(error)")
    }
  }()
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
