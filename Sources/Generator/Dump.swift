import Diagnostics
import IR
import OpenAPI
import YAML

/// What `martlet dump` prints of a document.
package enum DumpFormat: String, CaseIterable, Sendable {
  case yaml
  case json
  /// The document as martlet reads it, with every reference resolved.
  case text
}

extension Run {
  /// Prints the lowered API; nil if there are errors.
  package mutating func printedAPI() throws(DiskFailure) -> String? {
    try api()?.printed()
  }

  /// Prints a file of the document after the overlays are applied, or the whole document as text;
  /// nil if there are errors.
  ///
  /// - Parameters:
  ///   - format: Nil for the syntax of the file.
  ///   - path: The path of the file relative to the folder of the document; nil for the root.
  package mutating func printedDocument(
    as format: DumpFormat?, fileAt path: String?,
  ) throws(DiskFailure) -> String? {
    guard let configuration = try configuration(),
      let loaded = try document(configuration)
    else { return nil }
    if format == .text {
      return loaded.document?.printed(overlays: configuration.overlays.paths(among: files))
    }
    let name = path.map(normalized) ?? lastPart(of: configuration.spec)
    guard let root = loaded.roots[WireName(name)] else {
      throw DiskFailure(path: name, problem: "the document does not contain this file")
    }
    let isJSON = format.map { $0 == .json } ?? (Syntax(path: name) == .json)
    return isJSON ? value(of: root.jsonText()) : root.yamlText()
  }
}
