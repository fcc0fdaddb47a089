/// A request that the server sends: a webhook, or a callback of an operation.
package struct InboundCall: Sendable {
  /// The name in the document. If its path item has several operations, the method precedes the
  /// name.
  package var name: String
  package var requestBody: RequestBody?
  package var responses: [Response]
  package var origin: Origin
}
