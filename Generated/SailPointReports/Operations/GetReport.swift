// Generated from v2025/paths/reports-get-file.yaml#/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Download a report
///
/// Downloads the file of a report that is done.
///
/// The service requires an `Accept` header that matches `fileFormat`, and rejects a request
/// that accepts only JSON. A search export in the format `csv` is returned as a zip archive
/// of CSV files.
///
/// Sends `GET /reports/{taskResultId}`.
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

  /// Query parameter. The format of the file. Must be one of the `availableFormats` of the
  /// report's result.
  public var fileFormat: FileFormat

  /// Query parameter. The name of the file; the report's name if omitted.
  public var name: String?

  /// Query parameter. Whether the download is recorded in the tenant's audit trail, as an event
  /// on the Kafka topic `REPORT`. Nothing is recorded if the result does not exist.
  ///
  /// Default: `false`.
  public var auditable: Bool?

  /// Creates the operation.
  public init(
    taskResultId: String,
    fileFormat: FileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
  ) {
    self.taskResultId = taskResultId
    self.fileFormat = fileFormat
    self.name = name
    self.auditable = auditable
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/reports/")
    try request.addPath(parameter: "taskResultId", self.taskResultId)
    request.addQuery("fileFormat", self.fileFormat)
    request.addQuery("name", self.name)
    request.addQuery("auditable", self.auditable)
    request.accept(
      [
        "application/csv",
        "application/pdf",
      ],
      for: self.fileFormat,
      choices: [
        ("csv", "application/csv"),
        ("pdf", "application/pdf"),
      ],
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    try response.fileRejectingHTML()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getReport"

    /// Status 400: A parameter or the body is not valid.
    case badRequest(ErrorResponseDto)
    /// Status 401: The request has no access token, or an expired or revoked one. Get a new
    /// token.
    case unauthorized(Response401Body)
    /// Status 403: The access token is valid but lacks a scope, or its user is not permitted to
    /// do this.
    case forbidden(ErrorResponseDto)
    /// Status 404: The report does not exist, or it has no file.
    case notFound(ErrorResponseDto)
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
    case 404: .notFound(try response.errorJSON())
    case 429: .tooManyRequests(try response.errorJSON())
    case 500: .internalServerError(try response.errorJSON())
    default: nil
    }
  }

  /// The documented header fields as typed values:
  /// `GetReport.Headers(response.headers)`.
  public struct Headers: Sendable {
    private let _fields: ResponseHeaders

    /// Creates typed values from the header fields of a response.
    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    /// The name of the file.
    public var contentDisposition: String? {
      self._fields.value("Content-disposition")
    }
  }

  /// The schema `#/get/parameters/1/schema`.
  public enum FileFormat: OpenEnumeration {
    /// The value `"csv"`.
    case csv
    /// The value `"pdf"`.
    case pdf
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .csv,
        .pdf,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "csv": self = .csv
      case "pdf": self = .pdf
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .csv: "csv"
      case .pdf: "pdf"
      case .unrecognized(let value): value
      }
    }
  }
}

nonisolated extension ReportsDataExtractionCalls {
  /// Download a report
  ///
  /// Downloads the file of a report that is done.
  ///
  /// The service requires an `Accept` header that matches `fileFormat`, and rejects a request
  /// that accepts only JSON. A search export in the format `csv` is returned as a zip archive
  /// of CSV files.
  ///
  /// Sends `GET /reports/{taskResultId}`.
  ///
  /// - Parameters:
  ///   - taskResultId: Path parameter. The `id` in the response of `startReport`.
  ///   - fileFormat: Query parameter. The format of the file. Must be one of the `availableFormats`
  ///     of the report's result.
  ///   - name: Query parameter. The name of the file; the report's name if omitted.
  ///   - auditable: Query parameter. Whether the download is recorded in the tenant's audit trail,
  ///     as an event on the Kafka topic `REPORT`. Nothing is recorded if the result does
  ///     not exist.
  ///
  ///     Default: `false`.
  /// - Returns: The report's file.
  /// - Throws: `APIError`, with `GetReport.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400), `.unauthorized` (401), `.forbidden` (403), `.notFound` (404),
  ///   `.tooManyRequests` (429), `.internalServerError` (500).
  public func getReport(
    taskResultId: String,
    fileFormat: GetReport.FileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    let operation = GetReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
    )
    return try await self.getReport(operation)
  }

  /// Download a report
  ///
  /// Downloads the file of a report that is done.
  ///
  /// The service requires an `Accept` header that matches `fileFormat`, and rejects a request
  /// that accepts only JSON. A search export in the format `csv` is returned as a zip archive
  /// of CSV files.
  ///
  /// Sends `GET /reports/{taskResultId}`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - taskResultId: Path parameter. The `id` in the response of `startReport`.
  ///   - fileFormat: Query parameter. The format of the file. Must be one of the `availableFormats`
  ///     of the report's result.
  ///   - name: Query parameter. The name of the file; the report's name if omitted.
  ///   - auditable: Query parameter. Whether the download is recorded in the tenant's audit trail,
  ///     as an event on the Kafka topic `REPORT`. Nothing is recorded if the result does
  ///     not exist.
  ///
  ///     Default: `false`.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved, and with `GetReport.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400), `.unauthorized` (401), `.forbidden` (403), `.notFound` (404),
  ///   `.tooManyRequests` (429), `.internalServerError` (500).
  public func downloadReport(
    taskResultId: String,
    fileFormat: GetReport.FileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    let operation = GetReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
    )
    return try await self.downloadReport(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension ReportsDataExtractionAPI {
  public func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.client.download(download)
  }
}
