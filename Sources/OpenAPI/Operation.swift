package import Diagnostics

/// One method of one path.
package struct Operation: Sendable {
  /// The method in upper case.
  package var method: String
  package var operationID: OperationID?
  package var tags: [String]
  package var summary: String?
  package var description: String?
  package var isDeprecated: Bool
  package var parameters: [Parameter]
  package var requestBody: RequestBody?
  package var responses: [Response]
  /// Whether the document has responses beside these that could not be read.
  package var lacksResponses = false
  /// Those of the operation alone; empty where the path's or the document's serve it.
  package var servers: [Server]
  package var callbacks: [InboundCall] = []
  /// Nil where the document's own requirements hold.
  package var security: [SecurityRequirement]?
  package var origin: Origin
}

package struct OperationID: Hashable, Sendable {
  package var text: String
  package var location: SourceLocation
}

extension DocumentLoader {
  mutating func operation(_ placed: PlacedNode, method: String) -> Operation? {
    guard var reader = reader(of: placed, as: "an operation") else { return nil }
    var operation = Operation(
      method: method, tags: reader.strings("tags"), isDeprecated: false, parameters: [],
      responses: [], servers: [], origin: origin(of: placed))
    foundTags.formUnion(operation.tags.map { WireName($0) })
    operation.operationID = operationID(of: &reader)
    operation.summary = reader.string("summary")
    operation.description = reader.string("description")
    operation.isDeprecated = reader.boolean("deprecated") ?? false
    operation.parameters = parameters(reader.elements("parameters"))
    operation.requestBody = reader.nodeBesideNull("requestBody").flatMap { requestBody($0) }
    let responses = responses(of: &reader)
    operation.responses = responses.compactMap(\.self)
    operation.lacksResponses = responses.contains { $0 == nil }
    operation.callbacks = callbacks(of: &reader)
    if reader.nodeBesideNull("security") != nil {
      operation.security = securityRequirements(reader.elements("security"))
    }
    operation.servers = ownServers(of: &reader)
    reader.ignore("externalDocs")
    finish(reader, as: "an operation")
    return operation
  }

  private mutating func operationID(of reader: inout NodeReader) -> OperationID? {
    guard let node = reader.node("operationId"), let text = reader.string("operationId") else {
      return nil
    }
    if let first = operationIDs[WireName(text)] {
      reader.report(
        .warning(
          .duplicate(text), at: node.location, notes: [.init(.firstIsHere, at: first)]))
      return nil
    }
    operationIDs[WireName(text)] = node.location
    return OperationID(text: text, location: node.location)
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ id: String) -> Self {
    Self("operation '\(id)' is declared twice; this one is named after its path")
  }
  fileprivate static let firstIsHere = Self("it is first declared here")
}
