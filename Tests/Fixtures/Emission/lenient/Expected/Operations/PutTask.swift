// Generated from openapi.yaml#/paths/~1task/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /task`.
nonisolated public struct PutTask: APIOperation {
  public static let operationID = "putTask"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: TaskModel?

  /// Creates the operation.
  public init(
    body: TaskModel? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/task")
    request.accept(["application/json"])
    if let body = self.body {
      try request.setJSONBody(
        body,
        mediaType: "application/json",
      )
    }
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> TaskModel {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putTask"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `PUT /task`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Returns: The task.
  /// - Throws: `APIError`; the API documents no errors.
  public func putTask(
    _ body: TaskModel? = nil,
  ) async throws(APIError<PutTask.Failure>) -> TaskModel {
    let operation = PutTask(
      body: body,
    )
    return try await self.putTask(operation)
  }
}

nonisolated extension DefaultAPI {
  public func putTask(
    _ operation: PutTask,
  ) async throws(APIError<PutTask.Failure>) -> TaskModel {
    try await self.client.response(to: operation).value
  }
}
