// Generated from openapi.yaml#/paths/~1thing/patch. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PATCH /thing`.
nonisolated public struct EditThing: APIOperation {
  public static let operationID = "editThing"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/merge-patch+json`.
  public var body: Thing

  /// Creates the operation.
  public init(
    body: Thing,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PATCH")
    request.addPath("/thing")
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/merge-patch+json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Answer {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "editThing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `PATCH /thing`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/merge-patch+json`.
  /// - Returns: Done.
  /// - Throws: `APIError`; the API documents no errors.
  public func editThing(
    _ body: Thing,
  ) async throws(APIError<EditThing.Failure>) -> Answer {
    let operation = EditThing(
      body: body,
    )
    return try await self.editThing(operation)
  }
}

nonisolated extension DefaultAPI {
  public func editThing(
    _ operation: EditThing,
  ) async throws(APIError<EditThing.Failure>) -> Answer {
    try await self.client.response(to: operation).value
  }
}
