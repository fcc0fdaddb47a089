// Generated from openapi.yaml#/paths/~1report/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /report`.
nonisolated public struct GetReport: APIOperation {
  public static let operationID = "getReport"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var format: Format

  /// Creates the operation.
  public init(
    format: Format,
  ) {
    self.format = format
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/report")
    request.addQuery("format", self.format)
    request.accept(
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
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    try response.fileRejectingHTML()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getReport"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1report/get/parameters/0/schema`.
  public enum Format: OpenEnumeration {
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

nonisolated extension ReportsCalls {
  /// Sends `GET /report`.
  ///
  /// - Parameters:
  ///   - format: Query parameter.
  /// - Returns: The report.
  /// - Throws: `APIError`; the API documents no errors.
  public func getReport(
    format: GetReport.Format,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    let operation = GetReport(
      format: format,
    )
    return try await self.getReport(operation)
  }

  /// Sends `GET /report`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - format: Query parameter.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved; the API documents no errors.
  public func downloadReport(
    format: GetReport.Format,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    let operation = GetReport(
      format: format,
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

nonisolated extension ReportsAPI {
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
