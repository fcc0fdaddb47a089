/// An operation whose success can be read while it arrives.
nonisolated public protocol StreamOperation: APIOperation {
  associatedtype StreamedItems: AsyncSequence & Sendable

  /// What is asked for.
  static var streamMediaType: String { get }

  /// What a success holds, while it arrives.
  static func streamedItems(from response: StreamedResponse) -> StreamedItems
}

nonisolated extension APIClient {
  /// Calls an operation and gives what a success holds while it arrives. Deadline and retries are
  /// for the time until it begins; who lets go of the sequence ends the transfer.
  ///
  /// - Throws: `APIError` with the errors that the API documents for the operation, and with
  ///   `.undecodable` for JSON or a page where events were asked for.
  public func stream<Operation: StreamOperation>(
    _ operation: Operation, options: CallOptions? = nil,
  ) async throws(APIError<Operation.Failure>) -> Operation.StreamedItems {
    let options = options ?? self.options
    return try await call(StreamRequest(operation: operation), options: options) { response in
      if let found = response.otherThanEvents(Operation.streamMediaType) {
        throw UnreadableResponse(
          body: UndecodableBody(codingPath: [], reason: "it was sent as '\(found)'"),
          response: try await response.collected(limit: options.bodyLimit))
      }
      return Operation.streamedItems(from: response)
    }
  }
}

nonisolated extension StreamedResponse {
  /// The type of a body that is no sequence of events, where it should be one.
  fileprivate func otherThanEvents(_ mediaType: String) -> String? {
    let events = "text/event-stream"
    guard mediaType.lowercased().hasPrefix(events), let type = headers["Content-Type"],
      !type.lowercased().hasPrefix(events)
    else { return nil }
    return type
  }
}

/// The same operation, asked for a sequence.
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
