// Generated from openapi.yaml#/paths/~1report/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /report`.
nonisolated public struct GetReport: APIOperation {
  public static let operationID = "getReport"

  public static let security: [[SecurityRequirement]] = []

  public var format: GetReportFormat

  public init(
    format: GetReportFormat,
  ) {
    self.format = format
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/report")
    _request.addQuery("format", self.format)
    _request.accept(
      [
        "text/csv",
        "application/pdf",
      ],
      for: self.format,
      choices: [
        ("csv", "text/csv"),
        ("pdf", "application/pdf"),
      ],
    )
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    _response.file()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getReport"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ReportsAPI {
  /// - Returns: The report.
  /// - Throws: `APIError`; the API documents no errors.
  public func getReport(
    format: GetReportFormat,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    let _operation = GetReport(
      format: format,
    )
    return try await self.client.response(to: _operation).value
  }
}
