/// An operation whose successful response can be read as a stream.
nonisolated public protocol StreamOperation: APIOperation {
  associatedtype StreamedItems: AsyncSequence & Sendable

  /// The media type that is requested.
  static var streamMediaType: String { get }

  /// Returns the items of a successful response as they arrive.
  static func streamedItems(from response: StreamedResponse) -> StreamedItems
}

nonisolated extension APIClient {
  /// Calls an operation and returns the items of a successful response as they arrive. Deadline and
  /// retries apply until the response begins. Releasing the sequence ends the transfer.
  ///
  /// - Throws: `APIError` with the errors that the API documents for the operation, and
  ///   `.undecodable` for JSON or an HTML page instead of a stream.
  public func stream<Operation: StreamOperation>(
    _ operation: Operation, options: CallOptions? = nil,
  ) async throws(APIError<Operation.Failure>) -> Operation.StreamedItems {
    let options = options ?? self.options
    return try await call(StreamRequest(operation: operation), options: options) { response in
      if let found = response.otherThanEvents(Operation.streamMediaType) {
        throw UnreadableResponse(
          body: UndecodableBody(codingPath: [], reason: "its Content-Type is '\(found)'"),
          response: try await response.collected(limit: options.bodyLimit))
      }
      return Operation.streamedItems(from: response)
    }
  }
}

nonisolated extension StreamedResponse {
  /// The declared type of a body that should be a stream and is not; nil if it may be one.
  fileprivate func otherThanEvents(_ mediaType: String) -> String? {
    let events = "text/event-stream"
    guard mediaType.lowercased().hasPrefix(events), let type = headers["Content-Type"],
      !type.lowercased().hasPrefix(events)
    else { return nil }
    return type
  }
}

/// The same operation, requesting a stream.
nonisolated private struct StreamRequest<Operation: StreamOperation>: APIOperation {
  static var operationID: String { Operation.operationID }
  static var security: [[SecurityRequirement]] { Operation.security }

  let operation: Operation

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = try operation.request(to: server)
    request.headers["Accept"] = Operation.streamMediaType
    return request
  }

  static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Operation.Output {
    try Operation.output(from: response)
  }

  static func failure(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Operation.Failure? {
    try Operation.failure(from: response)
  }
}
