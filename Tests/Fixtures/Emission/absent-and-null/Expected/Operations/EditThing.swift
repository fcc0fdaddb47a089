// Generated from openapi.yaml#/paths/~1thing/patch. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PATCH /thing`.
nonisolated public struct EditThing: APIOperation {
  public static let operationID = "editThing"

  public static let security: [[SecurityRequirement]] = []

  public var body: Thing

  public init(
    body: Thing,
  ) {
    self.body = body
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "PATCH")
    _request.addPath("/thing")
    _request.accept(["application/json"])
    try _request.setJSONBody(
      self.body,
      mediaType: "application/merge-patch+json",
    )
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Answer {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "editThing"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Done.
  /// - Throws: `APIError`; the API documents no errors.
  public func editThing(
    _ body: Thing,
  ) async throws(APIError<EditThing.Failure>) -> Answer {
    let _operation = EditThing(
      body: body,
    )
    return try await self.client.response(to: _operation).value
  }
}
