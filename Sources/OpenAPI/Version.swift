import Diagnostics
import YAML

/// The version of the OpenAPI specification that a document follows.
package enum Version: Hashable, Sendable {
  case v30
  case v31
}

/// The version as a document states it.
struct StatedVersion: Sendable {
  var version: Version
  /// The document is newer than what is read here. 3.2 is read as 3.1 with its further methods.
  var isNewer: Bool

  static let assumed = StatedVersion(version: .v30, isNewer: false)

  /// Nil for any text that is not `3.0`, `3.1` or `3.2` with a patch number.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual("3".utf8), let patch = parts[2].first,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(patch)
    else { return nil }
    switch String(Substring(parts[1])) {
    case "0": self.init(version: .v30, isNewer: false)
    case "1": self.init(version: .v31, isNewer: false)
    case "2": self.init(version: .v31, isNewer: true)
    default: return nil
    }
  }

  private init(version: Version, isNewer: Bool) {
    self.version = version
    self.isNewer = isNewer
  }
}

extension DocumentLoader {
  /// Which version the document follows. Nil, and reported, where it is none that is read; 3.0
  /// where the document does not say, so that its other mistakes come to light.
  mutating func version(of root: inout NodeReader) -> StatedVersion? {
    if let swagger = root.node("swagger") {
      diagnostics.append(.error(.swagger, at: swagger.node.location))
      return nil
    }
    guard let node = root.node("openapi") else {
      root.report(.error(.missing("openapi"), at: root.location))
      return .assumed
    }
    // Without quotes, `3.0` is a number; that it has no patch number is the mistake to report.
    guard case .scalar(let scalar) = node.node.content, scalar.kind != .null else {
      diagnostics.append(.error(.wrongKind("openapi", expected: .string), at: node.node.location))
      return .assumed
    }
    guard let stated = StatedVersion(scalar.text) else {
      diagnostics.append(.error(.unknownVersion(scalar.text), at: node.node.location))
      return nil
    }
    if stated.isNewer {
      diagnostics.append(.warning(.newerVersion(scalar.text), at: node.node.location))
    }
    return stated
  }
}

extension Diagnostic.Message {
  fileprivate static let swagger = Self(
    "this is Swagger 2.0; only OpenAPI 3.0 and 3.1 are read, so convert the document first")
  fileprivate static func unknownVersion(_ text: String) -> Self {
    Self("'\(text)' is not a version that is read: 3.0.x or 3.1.x")
  }
  fileprivate static func newerVersion(_ text: String) -> Self {
    Self("OpenAPI \(text) is read as 3.1")
  }
}
