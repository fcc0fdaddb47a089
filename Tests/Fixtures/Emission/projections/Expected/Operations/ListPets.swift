// Generated from openapi.yaml#/paths/~1pets/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /pets`.
nonisolated public struct ListPets: APIOperation {
  public static let operationID = "listPets"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/pets")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> [Pet] {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "listPets"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /pets`.
  ///
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func listPets() async throws(APIError<ListPets.Failure>) -> [Pet] {
    try await self.listPets(ListPets())
  }
}

nonisolated extension DefaultAPI {
  public func listPets(
    _ operation: ListPets,
  ) async throws(APIError<ListPets.Failure>) -> [Pet] {
    try await self.client.response(to: operation).value
  }
}
