// Generated from openapi.yaml#/paths/~1versions/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /versions`.
nonisolated public struct GetVersion: APIOperation {
  public static let operationID = "getVersion"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/versions")
    request.accept(
      [
        "application/json; v=2",
        "application/json",
        "application/json; v=1",
        "text/csv; header=present",
      ],
    )
    return try request.request(to: server)
  }

  /// The content of a successful response, by status and media type.
  public enum Output: Sendable, Equatable {
    /// Status 200: A thing of the version that the server has.
    case ok(Thing)
    /// Status 200, `application/json; v=1`: A thing of the version that the server has.
    case okJsonV1(Int64)
    /// Status 200, `application/json`: A thing of the version that the server has.
    case okJson(String)
    /// Status 200, `text/csv`: A thing of the version that the server has.
    case okCsv(String)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case _ where response.isOf("application/json; v=1"):
      .okJsonV1(try response.json())
    case _ where response.isOf("application/json; v=2"):
      .ok(try response.json())
    case _ where response.isOf("application/json"):
      .okJson(try response.json())
    case _ where response.isOf("text/csv"):
      .okCsv(try response.text())
    default: .ok(try response.json())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getVersion"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /versions`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func getVersion() async throws(APIError<GetVersion.Failure>) -> GetVersion.Output {
    try await self.getVersion(GetVersion())
  }
}

nonisolated extension ThingsAPI {
  public func getVersion(
    _ operation: GetVersion,
  ) async throws(APIError<GetVersion.Failure>) -> GetVersion.Output {
    try await self.client.response(to: operation).value
  }
}
