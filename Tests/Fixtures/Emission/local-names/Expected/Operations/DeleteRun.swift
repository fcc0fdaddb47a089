// Generated from openapi.yaml#/paths/~1runs~1{id}/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /runs/{id}`.
nonisolated public struct DeleteRun: APIOperation {
  public static let operationID = "deleteRun"

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
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/runs/")
    try request.addPath(parameter: "id", self.id)
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "deleteRun"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `DELETE /runs/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func deleteRun(
    id: String,
  ) async throws(APIError<DeleteRun.Failure>) {
    let operation = DeleteRun(
      id: id,
    )
    return try await self.deleteRun(operation)
  }
}

nonisolated extension ClientAPI {
  public func deleteRun(
    _ operation: DeleteRun,
  ) async throws(APIError<DeleteRun.Failure>) {
    try await self.client.response(to: operation).value
  }
}
