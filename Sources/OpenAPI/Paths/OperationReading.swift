import Diagnostics
import YAML

extension PathReader {
  /// Reads an operation, without the parameters of its path.
  mutating func operation(_ node: AddressedNode, method: String) -> Operation? {
    guard let node = operationObject(node), var reader = reader(of: node, as: "an operation")
    else { return nil }
    readMediaTypes(of: &reader)
    var operation = Operation(
      method: method, tags: reader.strings("tags"), isDeprecated: false, parameters: [],
      responses: [], servers: [], origin: origin(of: node))
    operation.operationID = operationID(of: &reader)
    operation.summary = reader.string("summary")
    operation.description = reader.string("description")
    operation.isDeprecated = reader.boolean("deprecated") ?? false
    let parameters = reader.elements("parameters")
    operation.parameters = contentReader.parameters(contentReader.withoutBodies(parameters))
    operation.requestBody = requestBody(of: &reader, parameters)
    let responses = contentReader.responses(of: &reader)
    operation.responses = responses.compactMap(\.self)
    operation.hasUnreadableResponses = responses.contains { $0 == nil }
    operation.callbacks = callbacks(of: &reader)
    if reader.nonNullNode("security") != nil {
      operation.security = securityRequirements(reader.elements("security"))
    }
    operation.servers = servers(ofOperation: &reader)
    reader.ignore("externalDocs")
    finish(reader, as: "an operation")
    return operation
  }

  /// Returns the object that an operation is or refers to. OpenAPI has no references to operations,
  /// but many documents that are split into files contain some.
  private mutating func operationObject(_ node: AddressedNode) -> AddressedNode? {
    guard node.reference != nil else { return node }
    report(.warning(.operationReference, at: node.location))
    return follow(node, to: .operation)?.object
  }

  /// Returns the node of the operation that a node is or refers to. Returns the node itself if it
  /// is a reference that cannot be resolved, and reports nothing.
  mutating func operationNode(at node: AddressedNode) -> Node {
    guard let text = node.reference else { return node.node }
    let reference = AddressedNode(node: text, address: node.address)
    return state.resolver.target(of: reference)?.node ?? node.node
  }

  mutating func webhooks(of root: inout NodeReader) -> [InboundCall] {
    (root.members("webhooks") + root.members("x-webhooks")).filter { !$0.isExtension }
      .flatMap { calls(at: $0.value, named: $0.key) }
  }

  private mutating func callbacks(of operation: inout NodeReader) -> [InboundCall] {
    var calls: [InboundCall] = []
    for member in operation.members("callbacks") where !member.isExtension {
      guard let target = follow(member.value, to: .callback),
        var callback = reader(of: target.object, as: "a callback")
      else { continue }
      for item in callback.allMembers() where !item.isExtension && item.key != "$ref" {
        calls += self.calls(at: item.value, named: member.key)
      }
      finish(callback, as: "a callback")
    }
    return calls
  }

  private mutating func calls(at node: AddressedNode, named name: String) -> [InboundCall] {
    guard let target = follow(node, to: .pathItem),
      var item = reader(of: target.object, as: "a path item")
    else { return [] }
    let operations = operations(of: &item)
    let calls = operations.compactMap { method, member in
      call(member.value, named: operations.count == 1 ? name : "\(method.lowercased()) \(name)")
    }
    finish(item, as: "a path item")
    return calls
  }

  /// Reads only the bodies of a call. A client needs models for them, but it receives the call
  /// and does not send it.
  private mutating func call(_ node: AddressedNode, named name: String) -> InboundCall? {
    guard let node = operationObject(node), var reader = reader(of: node, as: "an operation")
    else { return nil }
    let body = reader.nonNullNode("requestBody").flatMap { contentReader.requestBody($0) }
    let responses = reader.node("responses") == nil ? [] : contentReader.responses(of: &reader)
    state.diagnostics += reader.diagnostics
    return InboundCall(
      name: name, requestBody: body, responses: responses.compactMap(\.self),
      origin: origin(of: node))
  }
}

extension Diagnostic.Message {
  fileprivate static let operationReference = Self(
    .operationReference, "'$ref' of an operation is not part of OpenAPI; followed")
}
