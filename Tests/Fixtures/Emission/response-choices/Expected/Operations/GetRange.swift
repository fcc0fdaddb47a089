// Generated from openapi.yaml#/paths/~1ranges/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /ranges`.
nonisolated public struct GetRange: APIOperation {
  public static let operationID = "getRange"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/ranges")
    _request.accept(
      [
        "application/json",
        "*/*",
        "application/*",
        "application/hal+json",
      ],
    )
    return try _request.request(to: _server)
  }

  /// What a success holds, by its status and its media type.
  public enum Output: Sendable, Equatable {
    /// A thing, or anything else of an application.
    case ok(Thing)
    case okApplication(FileContent)
    case okAsterisk(String)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch _response.status {
    case _ where _response.isOf("application/json"):
      .ok(try _response.json())
    case _ where _response.isOf("application/hal+json"):
      .ok(try _response.json())
    case _ where _response.isOf("application/*"):
      .okApplication(_response.file())
    case _ where _response.isOf("*/*"):
      .okAsterisk(try _response.json())
    default: .ok(try _response.json())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getRange"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func getRange() async throws(APIError<GetRange.Failure>) -> GetRange.Output {
    try await self.client.response(to: GetRange()).value
  }
}
