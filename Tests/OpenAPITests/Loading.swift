import Diagnostics
import Foundation
import OpenAPI
import Support
import Testing

/// A document that was loaded, its diagnostics, and the files that were read.
struct Loading {
  var document: Document?
  var files: SourceFiles
  var diagnostics: [Diagnostic]
  /// The paths that were read, in order.
  var reads: [String]

  var errors: [String] { lines { $0.severity == .error } }
  var warnings: [String] { lines { $0.severity == .warning } }

  /// Returns the diagnostics as a compiler prints them, each followed by its notes.
  func lines(where isIncluded: (Diagnostic) -> Bool = { _ in true }) -> [String] {
    diagnostics.filter(isIncluded).flatMap { diagnostic in
      let severity = diagnostic.severity == .error ? "error" : "warning"
      return [
        "\(position(diagnostic.location)): \(severity): \(printable(diagnostic.message.text))"
      ]
        + diagnostic.notes.map { "\(position($0.location)): note: \(printable($0.text))" }
    }
  }

  private func printable(_ text: String) -> String {
    text.unicodeScalars.map { $0.value < 0x20 ? $0.escaped(asASCII: true) : "\($0)" }
      .joined()
  }

  private func position(_ location: Diagnostics.SourceLocation) -> String {
    "\(files[location.file].path):\(location.line):\(location.column)"
  }

  /// Returns the locations that are outside of their files. A column may be one past the end of its
  /// line.
  func strayLocations() -> [Diagnostics.SourceLocation] {
    var all = diagnostics.map(\.location) + diagnostics.flatMap { $0.notes.map(\.location) }
    if let document {
      for id in document.schemas.ids {
        let schema = document.schemas[id]
        all += [schema.origin.location] + schema.properties.map(\.location)
      }
      for operation in document.paths.flatMap(\.operations) {
        all += [operation.origin.location] + operation.parameters.map(\.origin.location)
        all += operation.responses.map(\.origin.location)
      }
    }
    return all.filter { location in
      guard location.file.index < files.files.count else { return true }
      let file = files[location.file]
      guard file.lineStarts.indices.contains(Int(location.line) - 1) else { return true }
      let length = file.line(Int(location.line)).count
      return !(1...length + 1).contains(Int(location.column))
    }
  }
}

/// Loads a document from a dictionary of texts by path.
func load(
  _ texts: [String: String], root: String = "openapi.yaml", tags: [String] = [],
) -> Loading {
  load(root, tags: tags) { path throws(ReadFailure) in
    guard let text = texts[path] else { throw .missing }
    return Array(text.utf8)
  }
}

/// Loads a document from a folder.
func load(_ folder: URL, root: String = "openapi.yaml", tags: [String] = []) -> Loading {
  load(root, tags: tags) { path throws(ReadFailure) in
    let url = folder.appending(path: path)
    guard url.resolvingSymlinksInPath().path.hasPrefix(folder.resolvingSymlinksInPath().path)
    else { throw .outside }
    do {
      return Array(try Data(contentsOf: url))
    } catch {
      throw .missing
    }
  }
}

private func load(
  _ root: String, tags: [String], read: (String) throws(ReadFailure) -> [UInt8],
) -> Loading {
  var reads: [String] = []
  let outcome = loadDocument(
    at: root, selecting: OperationSelection(tags: tags), joining: SourceFiles()
  ) { path throws(ReadFailure) in
    reads.append(path)
    return try read(path)
  }
  let loading = Loading(
    document: outcome.value.document, files: outcome.value.files,
    diagnostics: outcome.diagnostics, reads: reads)
  #expect(loading.strayLocations().isEmpty)
  #expect(Set(reads).count == reads.count, "a file was read twice")
  return loading
}
