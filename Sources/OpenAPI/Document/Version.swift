import Diagnostics

/// The version of OpenAPI that a document is read as.
package enum Version: Hashable, Sendable {
  case v30
  case v31
}

/// The version that a document states in `openapi`.
struct StatedVersion: Sendable {
  var version: Version
  /// Whether the document has version 3.2. It is read as 3.1, with the HTTP methods of 3.2.
  var isVersion32: Bool

  /// The version of a document that states no version.
  static let assumed = StatedVersion(version: .v30, isVersion32: false)

  /// Nil if the text is not `3.0`, `3.1` or `3.2` with a patch number.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual("3".utf8), let patch = parts[2].first,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(patch)
    else { return nil }
    switch String(Substring(parts[1])) {
    case "0": self.init(version: .v30, isVersion32: false)
    case "1": self.init(version: .v31, isVersion32: false)
    case "2": self.init(version: .v31, isVersion32: true)
    default: return nil
    }
  }

  private init(version: Version, isVersion32: Bool) {
    self.version = version
    self.isVersion32 = isVersion32
  }
}
