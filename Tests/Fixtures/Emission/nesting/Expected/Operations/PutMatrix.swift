// Generated from openapi.yaml#/paths/~1matrix/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /matrix`.
nonisolated public struct PutMatrix: APIOperation {
  public static let operationID = "putMatrix"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: [JSONValue]?

  /// Creates the operation.
  public init(
    body: [JSONValue]? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/matrix")
    if let body = self.body {
      try request.setJSONBody(
        body,
        mediaType: "application/json",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putMatrix"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `PUT /matrix`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Throws: `APIError`; the API documents no errors.
  public func putMatrix(
    _ body: [JSONValue]? = nil,
  ) async throws(APIError<PutMatrix.Failure>) {
    let operation = PutMatrix(
      body: body,
    )
    return try await self.putMatrix(operation)
  }
}

nonisolated extension DefaultAPI {
  public func putMatrix(
    _ operation: PutMatrix,
  ) async throws(APIError<PutMatrix.Failure>) {
    try await self.client.response(to: operation).value
  }
}
