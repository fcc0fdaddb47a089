// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct GetThing: APIOperation {
  public static let operationID = "getThing"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/things")
    _request.accept(
      [
        "application/json",
        "image/*",
        "application/problem+json",
        "text/plain",
        "image/png",
      ],
    )
    return try _request.request(to: _server)
  }

  /// What a success holds, by its status and its media type.
  public enum Output: Sendable, Equatable {
    /// The thing, or a picture of it.
    case ok(Thing)
    case okProblemJson([String: JSONValue])
    case okText(String)
    case okImage(FileContent)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch _response.status {
    case _ where _response.isOf("image/png"):
      .okImage(try _response.fileOtherThanHTML())
    case _ where _response.isOf("application/problem+json"):
      .okProblemJson(try _response.json())
    case _ where _response.isOf("text/plain"):
      .okText(try _response.text())
    case _ where _response.isOf("application/json"):
      .ok(try _response.json())
    case _ where _response.isOf("image/*"):
      .okImage(try _response.fileOtherThanHTML())
    default: .ok(try _response.json())
    }
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getThing"

    /// No thing.
    case notFound(Thing)
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch _response.status {
    case 404: .notFound(try _response.json())
    default: nil
    }
  }
}

nonisolated extension ThingsAPI {
  /// - Throws: `APIError`, with `GetThing.Failure`
  ///   for the errors that the API documents.
  public func getThing() async throws(APIError<GetThing.Failure>) -> GetThing.Output {
    try await self.client.response(to: GetThing()).value
  }
}
