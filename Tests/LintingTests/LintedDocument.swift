import Diagnostics
import Linting
import OpenAPI

/// The findings in a document, as `line: message`, without its notes.
func findings(_ text: String, files: [String: String] = [:]) throws -> [String] {
  let loaded = load(text, files)
  guard let tree = DocumentTree(loaded) else { throw UnreadDocument() }
  return findings(in: tree).map { diagnostic in
    let file = loaded.files[diagnostic.location.file].path
    let path = file == "api.yaml" ? "" : "\(file):"
    let message = diagnostic.message
    return "\(path)\(diagnostic.location.line): \(message.text) [\(message.code.rawValue)]"
  }
}

/// Loads a document whose files are in memory. The root file is `api.yaml`.
func load(_ text: String, _ files: [String: String]) -> LoadedDocument {
  loadDocument(at: "api.yaml", selecting: OperationSelection(), joining: SourceFiles()) {
    (path) throws(ReadFailure) in
    guard let text = path == "api.yaml" ? text : files[path] else { throw .missing }
    return Array(text.utf8)
  }.value
}

struct UnreadDocument: Error {}
