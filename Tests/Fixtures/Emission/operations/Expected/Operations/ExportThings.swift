// Generated from openapi.yaml#/paths/~1things~1export/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /things/export`.
nonisolated public struct ExportThings: APIOperation {
  public static let operationID = "exportThings"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var kind: Kind

  /// Creates the operation.
  public init(
    kind: Kind,
  ) {
    self.kind = kind
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things/export")
    request.addQuery("kind", self.kind)
    request.accept(
      [
        "application/csv",
        "application/pdf",
      ],
      for: self.kind,
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

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "exportThings"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1things~1export/get/parameters/0/schema`.
  public enum Kind: OpenEnumeration {
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

nonisolated extension ThingsCalls {
  /// Sends `GET /things/export`.
  ///
  /// - Parameters:
  ///   - kind: Query parameter.
  /// - Returns: The file.
  /// - Throws: `APIError`; the API documents no errors.
  public func exportThings(
    kind: ExportThings.Kind,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent {
    let operation = ExportThings(
      kind: kind,
    )
    return try await self.exportThings(operation)
  }

  /// Sends `GET /things/export`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - kind: Query parameter.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved; the API documents no errors.
  public func downloadThings(
    kind: ExportThings.Kind,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    let operation = ExportThings(
      kind: kind,
    )
    return try await self.downloadThings(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension ThingsAPI {
  public func exportThings(
    _ operation: ExportThings,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadThings(
    _ download: FileDownload<ExportThings>,
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    try await self.client.download(download)
  }
}
