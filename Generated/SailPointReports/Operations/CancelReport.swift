// Generated from v2025/paths/reports-cancel.yaml#/post. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct CancelReport: APIOperation {
  public static let operationID = "cancelReport"

  public static let security: [[SecurityRequirement]] = []

  public var id: String

  public init(
    id: String,
  ) {
    self.id = id
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "POST")
    _request.addPath("/reports/")
    try _request.addPath(parameter: "id", id)
    _request.addPath("/cancel")
    _request.accept(["application/json"])
    return try _request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {
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
  public func cancelReport(
    id: String,
  ) async throws(APIError<CancelReport.Failure>) {
    let _operation = CancelReport(
      id: id,
    )
    try await client.response(to: _operation).value
  }
}
