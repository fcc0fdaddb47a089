// Generated from openapi.yaml#/paths/~1projects~1{project}~1exports/post. Do not edit.
// Regenerate with `martlet generate`.

/// Starts an export.
///
/// Sends `POST /projects/{project}/exports`.
nonisolated public struct StartExport: APIOperation {
  public static let operationID = "startExport"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var project: String

  /// Query parameter. When it is needed.
  public var deadline: String?

  /// Query parameter.
  public var format: String?

  /// Creates the operation.
  public init(
    project: String,
    deadline: String? = nil,
    format: String? = nil,
  ) {
    self.project = project
    self.deadline = deadline
    self.format = format
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/projects/")
    try request.addPath(parameter: "project", self.project)
    request.addPath("/exports")
    request.addQuery("deadline", self.deadline)
    request.addQuery("format", self.format)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Started {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "startExport"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsCalls {
  /// Starts an export.
  ///
  /// Sends `POST /projects/{project}/exports`.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - deadline: Query parameter. When it is needed.
  ///   - format: Query parameter.
  /// - Returns: The job.
  /// - Throws: `APIError`; the API documents no errors.
  public func startExport(
    project: String,
    deadline: String? = nil,
    format: String? = nil,
  ) async throws(APIError<StartExport.Failure>) -> Started {
    let operation = StartExport(
      project: project,
      deadline: deadline,
      format: format,
    )
    return try await self.startExport(operation)
  }
}

nonisolated extension ExportsAPI {
  public func startExport(
    _ operation: StartExport,
  ) async throws(APIError<StartExport.Failure>) -> Started {
    try await self.client.response(to: operation).value
  }
}
