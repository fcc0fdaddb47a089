// Generated from openapi.yaml#/paths/~1Moment/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Moment`.
nonisolated public struct GetMoment: APIOperation {
  public static let operationID = "getMoment"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Moment")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Moment {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getMoment"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Moment`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getMoment() async throws(APIError<GetMoment.Failure>) -> Moment {
    try await self.getMoment(GetMoment())
  }
}

nonisolated extension DefaultAPI {
  public func getMoment(
    _ operation: GetMoment,
  ) async throws(APIError<GetMoment.Failure>) -> Moment {
    try await self.client.response(to: operation).value
  }
}
