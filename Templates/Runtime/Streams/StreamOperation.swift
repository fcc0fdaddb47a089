/// An operation whose successful response can be read as a stream.
nonisolated public protocol StreamOperation: APIOperation {
  /// The items of a successful response, as they arrive.
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
  ///   `.undecodable` if the response has another type than the requested event stream, such as
  ///   JSON or an HTML page.
  public func stream<Operation: StreamOperation>(
    _ operation: Operation, options: CallOptions? = nil,
  ) async throws(APIError<Operation.Failure>) -> Operation.StreamedItems {
    let options = options ?? self.options
    return try await call(StreamRequest(operation: operation), options: options) { response in
      if let receivedType = response.typeInsteadOfEvents(Operation.streamMediaType) {
        throw UnreadableResponse(
          body: UndecodableBody(codingPath: [], reason: "its Content-Type is '\(receivedType)'"),
          response: try await response.collected(limit: options.bodyLimit))
      }
      return Operation.streamedItems(from: response)
    }
  }
}

nonisolated extension StreamedResponse {
  /// Returns the declared type of the body if an event stream was requested and the type is a
  /// different one; otherwise nil.
  fileprivate func typeInsteadOfEvents(_ requestedType: String) -> String? {
    let eventStream = "text/event-stream"
    guard requestedType.lowercased().hasPrefix(eventStream), let type = headers["Content-Type"],
      !type.lowercased().hasPrefix(eventStream)
    else { return nil }
    return type
  }
}

/// An operation whose request accepts only the media type of the stream.
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
