import Diagnostics
import YAML

/// The key of a stored body or response. In a Swagger 2.0 document, the media types of an object
/// that several operations share depend on the operation.
struct ContentKey: Hashable {
  var address: NodeAddress
  /// Empty for other documents.
  var mediaTypes: [String]
  /// Whether the object is an error, which may have another media type than other responses.
  var isError = false
}

extension ContentReader {
  private var isSwagger: Bool { state.resolver.swagger != nil }

  /// Returns the elements of `parameters` that are parameters in OpenAPI 3.0 as well.
  mutating func withoutBodies(_ elements: [AddressedNode]) -> [AddressedNode] {
    if !isSwagger { return elements }
    return elements.filter { state.resolver.parameterKind(of: $0) == .other }
  }

  mutating func convertedParameter(_ object: AddressedNode) -> AddressedNode {
    let isQuery = object.node.mapping?.text("in") == "query"
    return converted(object, sentIn: isQuery ? .query : .pathOrHeader)
  }

  mutating func convertedHeader(_ object: AddressedNode) -> AddressedNode {
    converted(object, sentIn: .pathOrHeader)
  }

  private mutating func converted(
    _ object: AddressedNode, sentIn location: SwaggerParameter.Location,
  ) -> AddressedNode {
    guard isSwagger, let mapping = object.node.mapping else { return object }
    var parameter = SwaggerParameter(object.node, mapping, sentIn: location)
    let node = parameter.parameter()
    state.diagnostics += parameter.diagnostics
    return AddressedNode(node: node, address: object.address)
  }

  /// Converts a parameter with `in: body`. The fields of a form are already converted.
  mutating func convertedRequestBody(_ object: AddressedNode) -> AddressedNode {
    guard isSwagger, let mapping = object.node.mapping, mapping.text("in") == "body" else {
      return object
    }
    var content = SwaggerContent(object, mapping)
    let node = content.requestBody(consuming: state.mediaTypes.consumed)
    state.diagnostics += content.diagnostics
    return AddressedNode(node: node, address: object.address)
  }

  mutating func convertedResponse(_ object: AddressedNode, isError: Bool) -> AddressedNode {
    guard isSwagger, let mapping = object.node.mapping else { return object }
    var content = SwaggerContent(object, mapping)
    let node = content.response(producing: state.mediaTypes.produced, isError: isError)
    state.diagnostics += content.diagnostics
    return AddressedNode(node: node, address: object.address)
  }
}
