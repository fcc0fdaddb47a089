// Generated from openapi.yaml#/paths/~1checks~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /checks/{id}`.
nonisolated public struct GetChecksById: APIOperation {
  public static let operationID = "getChecksById"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var id: String

  /// Creates the operation.
  public init(
    id: String,
  ) {
    self.id = id
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/checks/")
    try request.addPath(parameter: "id", self.id)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Check {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getChecksById"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsCalls {
  /// Sends `GET /checks/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  /// - Returns: The findings, once there are any.
  /// - Throws: `APIError`; the API documents no errors.
  public func getChecksById(
    id: String,
  ) async throws(APIError<GetChecksById.Failure>) -> Check {
    let operation = GetChecksById(
      id: id,
    )
    return try await self.getChecksById(operation)
  }
}

nonisolated extension ExportsAPI {
  public func getChecksById(
    _ operation: GetChecksById,
  ) async throws(APIError<GetChecksById.Failure>) -> Check {
    try await self.client.response(to: operation).value
  }
}
