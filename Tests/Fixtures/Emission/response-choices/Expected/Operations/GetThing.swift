// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct GetThing: APIOperation {
  public static let operationID = "getThing"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things")
    request.accept(
      [
        "application/json",
        "image/*",
        "application/problem+json",
        "text/plain",
        "image/png",
      ],
    )
    return try request.request(to: server)
  }

  /// The content of a successful response, by status and media type.
  public enum Output: Sendable, Equatable {
    /// Status 200: The thing, or a picture of it.
    case ok(Thing)
    /// Status 200, `application/problem+json`: The thing, or a picture of it.
    case okProblemJson([String: JSONValue])
    /// Status 200, `text/plain`: The thing, or a picture of it.
    case okText(String)
    /// Status 200, `image/*`: The thing, or a picture of it.
    case okImage(FileContent)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case _ where response.isOf("image/png"):
      .okImage(try response.fileRejectingHTML())
    case _ where response.isOf("application/problem+json"):
      .okProblemJson(try response.json())
    case _ where response.isOf("text/plain"):
      .okText(try response.text())
    case _ where response.isOf("application/json"):
      .ok(try response.json())
    case _ where response.isOf("image/*"):
      .okImage(try response.fileRejectingHTML())
    default: .ok(try response.json())
    }
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getThing"

    /// Status 404: No thing.
    case notFound(Thing)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound(try response.errorJSON())
    default: nil
    }
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /things`.
  ///
  /// - Throws: `APIError`, with `GetThing.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404).
  public func getThing() async throws(APIError<GetThing.Failure>) -> GetThing.Output {
    try await self.getThing(GetThing())
  }
}

nonisolated extension ThingsAPI {
  public func getThing(
    _ operation: GetThing,
  ) async throws(APIError<GetThing.Failure>) -> GetThing.Output {
    try await self.client.response(to: operation).value
  }
}
