import Diagnostics

/// The URL of a document, which must be fetched before martlet can read it.
package struct DocumentURL {
  private let url: String

  /// Nil if the text does not begin like a URL, with a scheme and two slashes.
  package init?(_ text: String) {
    guard let separator = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<separator.lowerBound]
    let isURL = !scheme.isEmpty && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if !isURL { return nil }
    url = text
  }

  /// The file that `fetchCommand` writes.
  package var file: String {
    let isJSON = url.prefix { $0 != "?" && $0 != "#" }.hasSuffix(".json")
    return isJSON ? "openapi.json" : "openapi.yaml"
  }

  /// A command that fetches the document.
  package var fetchCommand: String { "curl -fsSLo \(file) \(quotedForShell(url))" }
}
