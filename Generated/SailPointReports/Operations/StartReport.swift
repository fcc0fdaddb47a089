// Generated from v2025/paths/reports-run.yaml#/post. Do not edit.
// Regenerate with `martlet generate`.

/// Run a report
///
/// Starts a report and returns immediately, before it is done.
///
/// Some reports cannot run more than once at a time. If such a report is already running, the
/// response describes that run, which another client may have started with other arguments.
///
/// Sends `POST /reports/run`.
nonisolated public struct StartReport: APIOperation {
  public static let operationID = "startReport"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(
        .userAuth,
        scopes: [
          "sp:report:manage"
        ],
      )
    ],
    [
      SecurityRequirement(
        .applicationAuth,
        scopes: [
          "sp:report:manage"
        ],
      )
    ],
  ]

  /// Request body, `application/json`. The type of the report and its arguments.
  public var body: ReportDetails

  /// Creates the operation.
  public init(
    body: ReportDetails,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/reports/run")
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> TaskResultDetails {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "startReport"

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
  /// Run a report
  ///
  /// Starts a report and returns immediately, before it is done.
  ///
  /// Some reports cannot run more than once at a time. If such a report is already running, the
  /// response describes that run, which another client may have started with other arguments.
  ///
  /// Sends `POST /reports/run`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`. The type of the report and its arguments.
  /// - Returns: The run. Pass its `id` to the other operations.
  /// - Throws: `APIError`, with `StartReport.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400), `.unauthorized` (401), `.forbidden` (403), `.tooManyRequests`
  ///   (429), `.internalServerError` (500).
  public func startReport(
    _ body: ReportDetails,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails {
    let operation = StartReport(
      body: body,
    )
    return try await self.startReport(operation)
  }
}

nonisolated extension ReportsDataExtractionAPI {
  public func startReport(
    _ operation: StartReport,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails {
    try await self.client.response(to: operation).value
  }
}
