import Mustache
import SwiftModel

/// The view of `Runtime.mustache` and `SharedRuntime.mustache`.
struct RuntimeFileView: FileView {
  var source: String
  var text: String
}

extension RuntimeFileView {
  init(_ file: RuntimeFile) {
    self.init(source: DocumentationLines.singleLine(file.path), text: file.text)
  }
}

extension RuntimeFile {
  var pathWithoutSuffix: String { String(path.dropLast(".swift".count)) }
}
