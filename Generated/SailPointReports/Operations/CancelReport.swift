// Generated from v2025/paths/reports-cancel.yaml#/post. Do not edit.
// Regenerate with `martlet generate`.

/// Cancel a report
///
/// Stops a report that is still running. Requires the token of a user.
///
/// Sends `POST /reports/{id}/cancel`.
nonisolated public struct CancelReport: APIOperation {
  public static let operationID = "cancelReport"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(
        .userAuth,
        scopes: [
          "sp:report:manage"
        ],
      )
    ]
  ]

  /// Path parameter. The `id` in the response of `startReport`.
  public var id: String

  /// Creates the operation.
  public init(
    id: String,
  ) {
    self.id = id
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/reports/")
    try request.addPath(parameter: "id", self.id)
    request.addPath("/cancel")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "cancelReport"

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
  /// Cancel a report
  ///
  /// Stops a report that is still running. Requires the token of a user.
  ///
  /// Sends `POST /reports/{id}/cancel`.
  ///
  /// - Parameters:
  ///   - id: Path parameter. The `id` in the response of `startReport`.
  /// - Throws: `APIError`, with `CancelReport.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400), `.unauthorized` (401), `.forbidden` (403), `.tooManyRequests`
  ///   (429), `.internalServerError` (500).
  public func cancelReport(
    id: String,
  ) async throws(APIError<CancelReport.Failure>) {
    let operation = CancelReport(
      id: id,
    )
    return try await self.cancelReport(operation)
  }
}

nonisolated extension ReportsDataExtractionAPI {
  public func cancelReport(
    _ operation: CancelReport,
  ) async throws(APIError<CancelReport.Failure>) {
    try await self.client.response(to: operation).value
  }
}
