import Diagnostics
import YAML

extension DocumentReader {
  /// Reads the version of the document. If it is not supported, reports that and returns nil. If it
  /// is missing or not a scalar, reports that and returns 3.0, so that other errors are reported as
  /// well.
  mutating func version(of root: inout NodeReader) -> StatedVersion? {
    if let swagger = root.swaggerVersion() {
      if swagger.node.isSwagger2 { return .assumed }
      report(
        .error(.unsupportedSwagger(swagger.node.text ?? ""), at: swagger.location))
      return nil
    }
    guard let node = root.node("openapi") else {
      root.report(.error(.missing("openapi"), at: root.location))
      return .assumed
    }
    // `3.0` without quotation marks is a number. Only its missing patch number is reported.
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

  /// Converts the root of a Swagger document. Does nothing for other documents.
  mutating func convertSwagger(_ root: inout NodeReader) {
    guard root.swaggerVersion() != nil else { return }
    var diagnostics: [Diagnostic] = []
    let swagger = SwaggerDocument(root, &state.resolver, &diagnostics)
    state.diagnostics += diagnostics
    state.resolver.convert(to: swagger)
    state.mediaTypes = swagger.mediaTypes
    let object = AddressedNode(node: swagger.root, address: root.address)
    guard var converted = NodeReader(object) else { preconditionFailure("the root is a mapping") }
    converted.ignore("openapi")
    state.diagnostics += root.diagnostics
    root = converted
  }
}

extension NodeReader {
  /// Returns the value of `swagger`; nil for a document that states a version of OpenAPI.
  fileprivate mutating func swaggerVersion() -> AddressedNode? {
    node("openapi") == nil ? node("swagger") : nil
  }
}

extension Node {
  /// Whether the node is 2.0 or 2, with or without quotation marks.
  fileprivate var isSwagger2: Bool { text == "2.0" || text == "2" }
}

extension Diagnostic.Message {
  fileprivate static func unsupportedSwagger(_ text: String) -> Self {
    Self(
      .unsupportedVersion,
      "unsupported version '\(text)' of Swagger; supported are Swagger 2.0 and OpenAPI 3")
  }
  fileprivate static func unsupportedVersion(_ text: String) -> Self {
    Self(.unsupportedVersion, "unsupported version '\(text)'; supported are 3.0.x and 3.1.x")
  }
  fileprivate static func newerVersion(_ text: String) -> Self {
    Self(.unsupportedVersion, "OpenAPI \(text) is not supported completely; read as 3.1")
  }
}
