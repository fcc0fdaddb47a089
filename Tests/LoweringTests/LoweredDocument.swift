import Diagnostics
import Foundation
import IR
import Lowering
import OpenAPI
import Support

/// A lowered document with the diagnostics of loading and lowering.
struct LoweredDocument {
  var api: API
  var diagnostics: [Diagnostic]
  var files: SourceFiles

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// A line for each diagnostic and each note.
  var diagnosticsText: String {
    diagnostics.map { diagnostic in
      let severity = diagnostic.severity == .error ? "error" : "warning"
      let line = "\(position(diagnostic.location)): \(severity): \(diagnostic.message.text)\n"
      let notes = diagnostic.notes.map { "\(position($0.location)): note: \($0.text)\n" }
      return line + notes.joined()
    }.joined()
  }

  private func position(_ location: SourceLocation) -> String {
    "\(files[location.file].path):\(location.line):\(location.column)"
  }
}

/// Lowers `openapi.yaml`, which may refer to the other files.
///
/// - Parameter hints: Lines with the path of a property that is a union, a space, and the name of
///   the property that is the tag.
func lower(_ files: [String: String], hints: String = "") -> LoweredDocument {
  lower(at: "openapi.yaml", hints: hints) { path throws(ReadFailure) in
    guard let text = files[path] else { throw .missing }
    return Array(text.utf8)
  }
}

func lower(_ text: String) -> LoweredDocument {
  lower(["openapi.yaml": text])
}

func lower(
  at path: String, tags: [String] = [], hints: String = "",
  read: (String) throws(ReadFailure) -> [UInt8],
) -> LoweredDocument {
  var sources = SourceFiles()
  let hintsFile = sources.add(SourceFile(path: "hints.txt", bytes: Array(hints.utf8)))
  let loaded = loadDocument(
    at: path, selecting: OperationSelection(tags: tags), joining: sources, read: read)
  let files = loaded.value.files
  guard let document = loaded.value.document else {
    let empty = API(
      title: "", servers: [], credentials: [], groups: [], operations: [], types: TypeTable())
    return LoweredDocument(api: empty, diagnostics: loaded.diagnostics, files: files)
  }
  var settings = LoweringSettings()
  for (index, line) in hints.split(separator: "\n").enumerated() {
    let words = line.split(separator: " ")
    let location = SourceLocation(file: hintsFile, line: UInt32(index + 1), column: 1)
    settings.unionTags.append(
      LoweringSettings.UnionTag(
        union: String(words[0]), tag: String(words[1]), location: location))
  }
  let lowered = lower(document, settings: settings)
  return LoweredDocument(
    api: lowered.value, diagnostics: loaded.diagnostics + lowered.diagnostics, files: files)
}

/// Reads files below a folder.
func folder(_ root: URL) -> (String) throws(ReadFailure) -> [UInt8] {
  { path throws(ReadFailure) in
    guard let data = try? Data(contentsOf: root.appending(path: path)) else { throw .missing }
    return Array(data)
  }
}

extension FixtureCase {
  /// Returns the texts of the case's files by their path below its folder.
  func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      guard path.contains(".") else { continue }
      files[path] = try text(path)
    }
    return files
  }
}
