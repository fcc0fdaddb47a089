// Generated from openapi.yaml#/paths/~1projects~1{project}~1exports~1{number}/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /projects/{project}/exports/{number}`.
nonisolated public struct DeleteExport: APIOperation {
  public static let operationID = "deleteExport"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var project: String

  /// Path parameter.
  public var number: Int64

  /// Creates the operation.
  public init(
    project: String,
    number: Int64,
  ) {
    self.project = project
    self.number = number
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/projects/")
    try request.addPath(parameter: "project", self.project)
    request.addPath("/exports/")
    try request.addPath(parameter: "number", self.number)
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "deleteExport"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsCalls {
  /// Sends `DELETE /projects/{project}/exports/{number}`.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - number: Path parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func deleteExport(
    project: String,
    number: Int64,
  ) async throws(APIError<DeleteExport.Failure>) {
    let operation = DeleteExport(
      project: project,
      number: number,
    )
    return try await self.deleteExport(operation)
  }
}

nonisolated extension ExportsAPI {
  public func deleteExport(
    _ operation: DeleteExport,
  ) async throws(APIError<DeleteExport.Failure>) {
    try await self.client.response(to: operation).value
  }
}
