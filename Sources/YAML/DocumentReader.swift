package import Diagnostics

/// The syntax of a document, told by its file name.
package enum Syntax: Sendable {
  case yaml
  case json

  /// A name that ends in `.json` is JSON; everything else is YAML.
  package init(path: String) {
    self = path.utf8.suffix(5).elementsEqual(".json".utf8) ? .json : .yaml
  }
}

/// Reads one document. The value is nil when the document has no usable root.
package func readDocument(
  _ file: SourceFile, id: SourceFiles.ID, syntax: Syntax,
) -> Outcome<Node?> {
  Outcome(nil)
}
