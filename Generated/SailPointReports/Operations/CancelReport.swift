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

  /// The `id` in the response of `startReport`.
  public var id: String

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

    /// A parameter or the body is not valid.
    case badRequest(ErrorResponseDto)
    /// The request has no access token, or an expired or revoked one. Get a new token.
    case unauthorized(Response401Body)
    /// The access token is valid but lacks a scope, or its user is not permitted to do this.
    case forbidden(ErrorResponseDto)
    /// The client sent too many requests. The `Retry-After` header contains the number of seconds
    /// to wait.
    case tooManyRequests(Response429Body)
    /// An error occurred in the service.
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

nonisolated extension ReportsDataExtractionAPI {
  /// Cancel a report
  ///
  /// Stops a report that is still running. Requires the token of a user.
  ///
  /// - Parameters:
  ///   - id: The `id` in the response of `startReport`.
  /// - Throws: `APIError`, with `CancelReport.Failure`
  ///   for the errors that the API documents.
  public func cancelReport(
    id: String,
  ) async throws(APIError<CancelReport.Failure>) {
    let operation = CancelReport(
      id: id,
    )
    return try await self.client.response(to: operation).value
  }
}
