// Generated from openapi.yaml#/paths/~1reports~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation
import MartletRuntime

/// Sends `GET /reports/{id}`.
nonisolated public struct GetReport: APIOperation {
  public static let operationID = "getReport"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.Client.key)
    ]
  ]

  /// Path parameter.
  public var id: String

  /// Creates the operation.
  public init(
    id: String,
  ) {
    self.id = id
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/reports/")
    try request.addPath(parameter: "id", self.id)
    request.accept(["application/octet-stream"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    response.file()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getReport"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ReportsCalls {
  /// Sends `GET /reports/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  /// - Returns: The report.
  /// - Throws: `APIError`; the API documents no errors.
  public func getReport(
    id: String,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    let operation = GetReport(
      id: id,
    )
    return try await self.getReport(operation)
  }

  /// Sends `GET /reports/{id}`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
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
    id: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    let operation = GetReport(
      id: id,
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
