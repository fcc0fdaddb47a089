import Diagnostics
import YAML

/// The media types of the requests and the responses of an operation, which Swagger 2.0 states
/// separately from their schemas.
struct SwaggerMediaTypes: Sendable {
  /// The media types of bodies; empty if the document does not state them.
  var consumed: [Node] = []
  /// The media types of responses; empty if the document does not state them.
  var produced: [Node] = []

  init() {}

  init(_ root: [NodeReader.Member], _ diagnostics: inout [Diagnostic]) {
    for member in root {
      switch member.key {
      case "consumes": consumed = member.value.node.texts(named: "consumes", &diagnostics)
      case "produces": produced = member.value.node.texts(named: "produces", &diagnostics)
      default: break
      }
    }
  }

  /// Returns these media types with those of an operation, which override those of the document.
  func overridden(
    consumes: Node?, produces: Node?, _ diagnostics: inout [Diagnostic],
  ) -> SwaggerMediaTypes {
    var result = self
    if let consumes { result.consumed = consumes.texts(named: "consumes", &diagnostics) }
    if let produces { result.produced = produces.texts(named: "produces", &diagnostics) }
    return result
  }

  /// The names of the media types of responses. They are a part of `ContentKey`, since a response
  /// that several operations share may have different media types in each of them.
  var producedNames: [String] { produced.compactMap(\.text) }
  var consumedNames: [String] { consumed.compactMap(\.text) }
}

extension [Node] {
  /// Returns the media types. If none of them is valid, appends `*/*` at the given location.
  func orAny(at location: SourceLocation) -> [Node] {
    let isStated = contains { $0.text?.contains("/") == true }
    return isStated ? self : self + [Node(.text("*/*"), at: location)]
  }
}
