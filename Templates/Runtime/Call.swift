import Foundation

/// One call of an operation, with all that is sent for it.
nonisolated struct Call {
  enum Answer<Value: Sendable>: Sendable {
    /// What was made of a success.
    case success(Value)
    /// A response with any other status.
    case refusal(HTTPResponse)
  }

  let client: APIClient
  let options: CallOptions

  func answer<Value: Sendable>(
    to operation: some APIOperation,
    _ receive: @Sendable (StreamedResponse) async throws -> Value,
  ) async throws -> Answer<Value> {
    try Task.checkCancellation()
    var request = try operation.request(to: client.server)
    try await client.credentials.authorize(
      &request, for: operation, at: client.server, over: client.transport)
    try request.check()
    try Task.checkCancellation()
    let response = try await client.transport.send(request)
    if (200...299).contains(response.status) { return .success(try await receive(response)) }
    return .refusal(try await response.collected(limit: options.bodyLimit))
  }
}
