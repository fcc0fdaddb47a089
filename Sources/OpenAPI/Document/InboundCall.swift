/// A request that the server sends: a webhook, or a callback of an operation.
package struct InboundCall: Sendable {
  /// The name in the document, with the method if there are several.
  package var name: String
  package var requestBody: RequestBody?
  package var responses: [Response]
  package var origin: Origin
}
