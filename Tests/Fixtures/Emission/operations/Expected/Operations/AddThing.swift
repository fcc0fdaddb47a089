// Generated from openapi.yaml#/paths/~1things/post. Do not edit.
// Regenerate with `martlet generate`.

/// Deprecated.
///
/// Sends `POST /things`.
nonisolated public struct AddThing: APIOperation {
  public static let operationID = "addThing"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: AddThingBody

  /// Creates the operation.
  public init(
    body: AddThingBody,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/things")
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  /// The content of a successful response, by status.
  public enum Output: Sendable, Equatable {
    /// Status 202: It will be added.
    case accepted
    /// Status 201: The new thing.
    case created(String)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case 202: .accepted
    case _ where response.body.isEmpty: .accepted
    default: .created(try response.json())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addThing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Deprecated.
  ///
  /// Sends `POST /things`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Throws: `APIError`; the API documents no errors.
  @available(*, deprecated)
  public func addThing(
    _ body: AddThingBody,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output {
    let operation = AddThing(
      body: body,
    )
    return try await self.addThing(operation)
  }
}

nonisolated extension ThingsAPI {
  @available(*, deprecated)
  public func addThing(
    _ operation: AddThing,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output {
    try await self.client.response(to: operation).value
  }
}
