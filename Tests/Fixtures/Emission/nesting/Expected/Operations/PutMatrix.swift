// Generated from openapi.yaml#/paths/~1matrix/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /matrix`.
nonisolated public struct PutMatrix: APIOperation {
  public static let operationID = "putMatrix"

  public static let security: [[SecurityRequirement]] = []

  public var body: [JSONValue]?

  public init(
    body: [JSONValue]? = nil,
  ) {
    self.body = body
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "PUT")
    _request.addPath("/matrix")
    if let _body = self.body {
      try _request.setJSONBody(
        _body,
        mediaType: "application/json",
      )
    }
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putMatrix"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func putMatrix(
    _ body: [JSONValue]? = nil,
  ) async throws(APIError<PutMatrix.Failure>) {
    let _operation = PutMatrix(
      body: body,
    )
    return try await self.client.response(to: _operation).value
  }
}
