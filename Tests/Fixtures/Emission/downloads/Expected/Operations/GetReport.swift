// Generated from openapi.yaml#/paths/~1reports~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Gets a report.
///
/// Sends `GET /reports/{id}`.
nonisolated public struct GetReport: APIOperation {
  public static let operationID = "getReport"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var id: String

  /// Query parameter `to`.
  public var toQuery: String?

  /// Query parameter `destination`.
  public var destinationQuery: String?

  /// Query parameter `overwriting`.
  public var overwritingQuery: Bool?

  /// Query parameter `deadline`.
  public var deadlineQuery: Int64?

  /// Header field `progress`.
  public var progressHeader: String?

  /// Creates the operation.
  public init(
    id: String,
    toQuery: String? = nil,
    destinationQuery: String? = nil,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
  ) {
    self.id = id
    self.toQuery = toQuery
    self.destinationQuery = destinationQuery
    self.overwritingQuery = overwritingQuery
    self.deadlineQuery = deadlineQuery
    self.progressHeader = progressHeader
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/reports/")
    try request.addPath(parameter: "id", self.id)
    request.addQuery("to", self.toQuery)
    request.addQuery("destination", self.destinationQuery)
    request.addQuery("overwriting", self.overwritingQuery)
    request.addQuery("deadline", self.deadlineQuery)
    request.addHeader("progress", self.progressHeader)
    request.accept(["application/pdf"])
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

    /// Status 404: No such report.
    case notFound
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound
    default: nil
    }
  }
}

nonisolated extension FilesCalls {
  /// Gets a report.
  ///
  /// Sends `GET /reports/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///   - toQuery: Query parameter `to`.
  ///   - destinationQuery: Query parameter `destination`.
  ///   - overwritingQuery: Query parameter `overwriting`.
  ///   - deadlineQuery: Query parameter `deadline`.
  ///   - progressHeader: Header field `progress`.
  /// - Returns: The report.
  /// - Throws: `APIError`, with `GetReport.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404).
  public func getReport(
    id: String,
    toQuery: String? = nil,
    destinationQuery: String? = nil,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    let operation = GetReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
    )
    return try await self.getReport(operation)
  }

  /// Gets a report.
  ///
  /// Sends `GET /reports/{id}`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///   - toQuery: Query parameter `to`.
  ///   - destinationQuery: Query parameter `destination`.
  ///   - overwritingQuery: Query parameter `overwriting`.
  ///   - deadlineQuery: Query parameter `deadline`.
  ///   - progressHeader: Header field `progress`.
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
  ///   `.notFound` (404).
  public func downloadReport(
    id: String,
    toQuery: String? = nil,
    destinationQuery: String? = nil,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    let operation = GetReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
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

nonisolated extension FilesAPI {
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
