/// A Swift file that clients contain unchanged.
package struct RuntimeFile: Sendable {
  /// Relative to the templates' folder.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The name without folder and extension.
  var fileName: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
