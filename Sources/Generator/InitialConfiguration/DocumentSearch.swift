import Diagnostics
import YAML

/// Returns the path of the only OpenAPI document in the working folder or, if it contains none, in
/// the folder of the standard configuration.
func onlyDocument() throws(DiskFailure) -> String {
  for folder in ["", Generator.folder(of: Options.standardConfig)] {
    let documents = try documents(in: folder)
    if documents.count > 1 {
      throw DiskFailure(path: folder.isEmpty ? "." : folder, problem: ambiguity(documents))
    }
    if let document = documents.first { return document }
  }
  throw DiskFailure(path: ".", problem: "no OpenAPI document; name it with '--spec'")
}

/// Returns the path of the only OpenAPI document in a folder.
func onlyDocument(in folder: String) throws(DiskFailure) -> String {
  let documents = try documents(in: folder)
  if documents.count > 1 { throw DiskFailure(path: folder, problem: ambiguity(documents)) }
  guard let document = documents.first else {
    throw DiskFailure(path: folder, problem: "no OpenAPI document")
  }
  return document
}

private func ambiguity(_ documents: [String]) -> String {
  let shown = documents.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
  let rest = documents.count > 5 ? " and \(documents.count - 5) more" : ""
  return "several OpenAPI documents: \(shown)\(rest); choose one with '--spec'"
}

/// Returns the paths of the OpenAPI documents in a folder; empty if there is not such a folder.
private func documents(in folder: String) throws(DiskFailure) -> [String] {
  if !folder.isEmpty, try fileKind(at: folder) != .folder { return [] }
  return try names(inFolder: folder.isEmpty ? "." : folder).map { joined(folder, $0) }
    .filter(isDocument)
}

/// Whether the file is YAML or JSON, and its root has the key that only root files of documents
/// have. Files that cannot be read are not documents.
private func isDocument(_ path: String) -> Bool {
  let isCandidate = [".yaml", ".yml", ".json"].contains { path.lowercased().hasSuffix($0) }
  guard isCandidate else { return false }
  let bytes: [UInt8]
  do throws(ReadFailure) { bytes = try readFile(at: path) } catch { return false }
  // Most other files do not contain the key, and need not be parsed.
  let keys = ["openapi", "swagger"]
  guard keys.contains(where: { bytes.contains($0) }) else { return false }
  let node = readDocument(
    SourceFile(path: path, bytes: bytes), id: SourceFiles.ID(index: 0), syntax: Syntax(path: path))
  guard case .mapping(let root)? = node.value?.content else { return false }
  return keys.contains { root[$0] != nil }
}

extension [UInt8] {
  fileprivate func contains(_ word: String) -> Bool {
    let word = Array(word.utf8)
    return indices.contains { self[$0] == word[0] && self[$0...].starts(with: word) }
  }
}
