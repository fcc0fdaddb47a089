// Generated from v2025/paths/reports-cancel.yaml#/post. Do not edit.
// Regenerate with `martlet generate`.

/// Cancel a report
///
/// Stops a report that is still running. Only a user's token may ask for this.
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

  /// The `id` with which the start of the report was answered.
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

    /// The service could not make sense of a parameter or of the body.
    case badRequest(ErrorResponseDto)
    /// The request has no access token, or an expired or revoked one. Get a new token.
    case unauthorized(Response401Body)
    /// The access token is valid but lacks a scope, or its user may not do this.
    case forbidden(ErrorResponseDto)
    /// The client asked too often. The `Retry-After` header says how many seconds it has to wait.
    case tooManyRequests(Response429Body)
    /// The service failed. The cause is on its side.
    case internalServerError(ErrorResponseDto)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 400: .badRequest(try response.json())
    case 401: .unauthorized(try response.json())
    case 403: .forbidden(try response.json())
    case 429: .tooManyRequests(try response.json())
    case 500: .internalServerError(try response.json())
    default: nil
    }
  }
}

nonisolated extension ReportsDataExtractionAPI {
  /// Cancel a report
  ///
  /// Stops a report that is still running. Only a user's token may ask for this.
  ///
  /// - Parameters:
  ///   - id: The `id` with which the start of the report was answered.
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
