import Diagnostics
import YAML

/// Reads the parts of an operation that Swagger 2.0 describes differently.
extension PathReader {
  /// Reads `consumes` and `produces`, which apply to the body and the responses of the operation.
  mutating func readMediaTypes(of operation: inout NodeReader) {
    guard let swagger = state.resolver.swagger else { return }
    state.mediaTypes = swagger.mediaTypes.overridden(
      consumes: operation.node("consumes")?.node, produces: operation.node("produces")?.node,
      &operation.diagnostics)
  }

  /// Reads the body. In Swagger 2.0, it consists of elements of `parameters`.
  mutating func requestBody(
    of operation: inout NodeReader, _ parameters: [AddressedNode],
  ) -> RequestBody? {
    guard state.resolver.swagger != nil else {
      return operation.nonNullNode("requestBody").flatMap { contentReader.requestBody($0) }
    }
    var body = SwaggerBody(parameters, sharedByPath: parametersOfPath, &state.resolver)
    let mediaTypes = state.mediaTypes.consumed
    let node = body.requestBody(
      at: operation.address, consuming: mediaTypes, &state.resolver)
    state.diagnostics += body.diagnostics
    return node.flatMap { contentReader.requestBody($0) }
  }

  /// Reads the servers of an operation. In Swagger 2.0, they follow from its `schemes`.
  mutating func servers(ofOperation operation: inout NodeReader) -> [Server] {
    guard let swagger = state.resolver.swagger else { return ownServers(of: &operation) }
    guard let schemes = operation.node("schemes") else { return [] }
    let nodes = swagger.host.servers(ofOperation: schemes.node, &operation.diagnostics)
    let address = operation.address.appending("servers")
    return servers(
      nodes.enumerated().map { index, node in
        AddressedNode(node: node, address: address.appending(index))
      })
  }
}
