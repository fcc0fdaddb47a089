// Generated from v2025/paths/reports-get-file.yaml#/get. Do not edit.
// Regenerate with `martlet generate`.

/// Downloads a report's file: `GET /reports/{taskResultId}`.
nonisolated public struct GetReport: APIOperation {
  public static let operationID = "getReport"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(
        .userAuth,
        scopes: [
          "sp:report:read",
          "sp:report:manage",
        ],
      )
    ]
  ]

  /// The task.
  public var taskResultId: String

  /// The format.
  public var fileFormat: GetReportFileFormat

  /// The name.
  public var name: String?

  public var auditable: Bool?

  public init(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
  ) {
    self.taskResultId = taskResultId
    self.fileFormat = fileFormat
    self.name = name
    self.auditable = auditable
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/reports/")
    try _request.addPath(parameter: "taskResultId", taskResultId)
    _request.addQuery("fileFormat", fileFormat)
    _request.addQuery("name", name)
    _request.addQuery("auditable", auditable)
    _request.accept(
      [
        "application/csv",
        "application/pdf",
      ],
      for: fileFormat,
      choices: [
        ("csv", "application/csv"),
        ("pdf", "application/pdf"),
      ],
    )
    return try _request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> FileContent {
    response.file()
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 400: .badRequest(try response.json())
    case 401: .unauthorized(try response.json())
    default: nil
    }
  }

  /// The errors that the API documents.
  public enum Failure: Sendable, Equatable {
    /// 400
    case badRequest(JSONValue)
    case unauthorized(JSONValue)
  }
}

nonisolated extension ReportsDataExtractionAPI {
  /// Downloads a report's file.
  ///
  /// - Parameters:
  ///   - taskResultId: The task.
  ///   - fileFormat: The format.
  /// - Returns: The file
  /// - Throws: `APIError` with `GetReport.Failure` for the errors that the API documents.
  public func getReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    let _operation = GetReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
    )
    return try await client.response(to: _operation).value
  }
}
