// Generated from v2025/paths/reports-result.yaml#/get. Do not edit.
// Regenerate with `martlet generate`.

/// Get a report's result
///
/// Returns the result of a report: whether it succeeded, how many rows it has, and in which
/// formats its file can be downloaded.
///
/// Poll until the result has a `status`. Every member may be missing, for example if no
/// active task definition has the report's name.
///
/// Sends `GET /reports/{taskResultId}/result`.
nonisolated public struct GetReportResult: APIOperation {
  public static let operationID = "getReportResult"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(
        .userAuth,
        scopes: [
          "sp:report:read",
          "sp:report:manage",
        ],
      )
    ],
    [
      SecurityRequirement(
        .applicationAuth,
        scopes: [
          "sp:report:read",
          "sp:report:manage",
        ],
      )
    ],
  ]

  /// Path parameter. The `id` in the response of `startReport`.
  public var taskResultId: String

  /// Query parameter. Whether the service sorts the stored results by whether they are
  /// completed when it searches for this one.
  ///
  /// Default: `false`.
  public var completed: Bool?

  /// Creates the operation.
  public init(
    taskResultId: String,
    completed: Bool? = nil,
  ) {
    self.taskResultId = taskResultId
    self.completed = completed
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/reports/")
    try request.addPath(parameter: "taskResultId", self.taskResultId)
    request.addPath("/result")
    request.addQuery("completed", self.completed)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> ReportResults {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getReportResult"

    /// Status 400: A parameter or the body is not valid.
    case badRequest(ErrorResponseDto)
    /// Status 401: The request has no access token, or an expired or revoked one. Get a new
    /// token.
    case unauthorized(Response401Body)
    /// Status 403: The access token is valid but lacks a scope, or its user is not permitted to
    /// do this.
    case forbidden(ErrorResponseDto)
    /// Status 429: The client sent too many requests. The `Retry-After` header contains the
    /// number of seconds to wait.
    case tooManyRequests(Response429Body)
    /// Status 500: An error occurred in the service.
    case internalServerError(ErrorResponseDto)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 400: .badRequest(try response.errorJSON())
    case 401: .unauthorized(try response.errorJSON())
    case 403: .forbidden(try response.errorJSON())
    case 429: .tooManyRequests(try response.errorJSON())
    case 500: .internalServerError(try response.errorJSON())
    default: nil
    }
  }
}

nonisolated extension ReportsDataExtractionCalls {
  /// Get a report's result
  ///
  /// Returns the result of a report: whether it succeeded, how many rows it has, and in which
  /// formats its file can be downloaded.
  ///
  /// Poll until the result has a `status`. Every member may be missing, for example if no
  /// active task definition has the report's name.
  ///
  /// Sends `GET /reports/{taskResultId}/result`.
  ///
  /// - Parameters:
  ///   - taskResultId: Path parameter. The `id` in the response of `startReport`.
  ///   - completed: Query parameter. Whether the service sorts the stored results by whether they
  ///     are completed when it searches for this one.
  ///
  ///     Default: `false`.
  /// - Returns: The report's result. It is incomplete while the report is running.
  /// - Throws: `APIError`, with `GetReportResult.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400), `.unauthorized` (401), `.forbidden` (403), `.tooManyRequests`
  ///   (429), `.internalServerError` (500).
  public func getReportResult(
    taskResultId: String,
    completed: Bool? = nil,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    let operation = GetReportResult(
      taskResultId: taskResultId,
      completed: completed,
    )
    return try await self.getReportResult(operation)
  }
}

nonisolated extension ReportsDataExtractionAPI {
  public func getReportResult(
    _ operation: GetReportResult,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    try await self.client.response(to: operation).value
  }
}
