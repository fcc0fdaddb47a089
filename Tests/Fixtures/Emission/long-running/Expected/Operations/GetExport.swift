// Generated from openapi.yaml#/paths/~1projects~1{project}~1exports~1{number}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /projects/{project}/exports/{number}`.
nonisolated public struct GetExport: APIOperation {
  public static let operationID = "getExport"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var project: String

  /// Path parameter.
  public var number: Int64

  /// Query parameter.
  public var verbose: Bool?

  /// Creates the operation.
  public init(
    project: String,
    number: Int64,
    verbose: Bool? = nil,
  ) {
    self.project = project
    self.number = number
    self.verbose = verbose
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/projects/")
    try request.addPath(parameter: "project", self.project)
    request.addPath("/exports/")
    try request.addPath(parameter: "number", self.number)
    request.addQuery("verbose", self.verbose)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Job? {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getExport"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsCalls {
  /// Sends `GET /projects/{project}/exports/{number}`.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - number: Path parameter.
  ///   - verbose: Query parameter.
  /// - Returns: The job.
  /// - Throws: `APIError`; the API documents no errors.
  public func getExport(
    project: String,
    number: Int64,
    verbose: Bool? = nil,
  ) async throws(APIError<GetExport.Failure>) -> Job? {
    let operation = GetExport(
      project: project,
      number: number,
      verbose: verbose,
    )
    return try await self.getExport(operation)
  }
}

nonisolated extension ExportsAPI {
  public func getExport(
    _ operation: GetExport,
  ) async throws(APIError<GetExport.Failure>) -> Job? {
    try await self.client.response(to: operation).value
  }
}
