// Generated from openapi.yaml#/paths/~1Pet/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Pet`.
nonisolated public struct GetPet: APIOperation {
  public static let operationID = "getPet"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Pet")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Pet {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getPet"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Pet`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getPet() async throws(APIError<GetPet.Failure>) -> Pet {
    try await self.getPet(GetPet())
  }
}

nonisolated extension DefaultAPI {
  public func getPet(
    _ operation: GetPet,
  ) async throws(APIError<GetPet.Failure>) -> Pet {
    try await self.client.response(to: operation).value
  }
}
