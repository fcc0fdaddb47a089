import Diagnostics
import YAML

extension DocumentReader {
  /// Reads the version of the document. If it is not supported, reports that and returns nil. If it
  /// is missing, returns 3.0, so that other errors are reported as well.
  mutating func version(of root: inout NodeReader) -> StatedVersion? {
    if let swagger = root.node("swagger") {
      report(.error(.swagger, at: swagger.location))
      return nil
    }
    guard let node = root.node("openapi") else {
      root.report(.error(.missing("openapi"), at: root.location))
      return .assumed
    }
    // `3.0` without quotes is a number. The missing patch number is the error to report.
    guard case .scalar(let scalar) = node.node.content, scalar.kind != .null else {
      report(.error(.wrongKind("openapi", expected: .string), at: node.location))
      return .assumed
    }
    guard let stated = StatedVersion(scalar.text) else {
      report(.error(.unsupportedVersion(scalar.text), at: node.location))
      return nil
    }
    if stated.isVersion32 { report(.warning(.newerVersion(scalar.text), at: node.location)) }
    return stated
  }
}

extension Diagnostic.Message {
  fileprivate static let swagger = Self(
    "Swagger 2.0 is not supported; convert the document to OpenAPI 3.0 or 3.1")
  fileprivate static func unsupportedVersion(_ text: String) -> Self {
    Self("unsupported version '\(text)'; supported are 3.0.x and 3.1.x")
  }
  fileprivate static func newerVersion(_ text: String) -> Self {
    Self("OpenAPI \(text) is not supported completely; read as 3.1")
  }
}
