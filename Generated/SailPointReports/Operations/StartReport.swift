// Generated from v2025/paths/reports-run.yaml#/post. Do not edit.
// Regenerate with `martlet generate`.

/// Runs a report
nonisolated public struct StartReport: APIOperation {
  public static let operationID = "startReport"

  public static let security: [[SecurityRequirement]] = []

  public var body: ReportDetails

  public init(
    body: ReportDetails,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "POST")
    _request.addPath("/reports/run")
    try _request.setJSONBody(body, mediaType: "application/json")
    _request.accept(["application/json"])
    return try _request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> JSONValue {
    try response.json()
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 400: .badRequest(try response.json())
    default: nil
    }
  }

  public enum Failure: Sendable, Equatable {
    case badRequest(JSONValue)
  }
}

nonisolated extension ReportsDataExtractionAPI {
  public func startReport(
    _ body: ReportDetails,
  ) async throws(APIError<StartReport.Failure>) -> JSONValue {
    let _operation = StartReport(
      body: body,
    )
    return try await client.response(to: _operation).value
  }
}
