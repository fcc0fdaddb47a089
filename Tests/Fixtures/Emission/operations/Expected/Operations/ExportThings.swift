// Generated from openapi.yaml#/paths/~1things~1export/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things/export`.
nonisolated public struct ExportThings: APIOperation {
  public static let operationID = "exportThings"

  public static let security: [[SecurityRequirement]] = []

  public var kind: ExportThingsKind

  public init(
    kind: ExportThingsKind,
  ) {
    self.kind = kind
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/things/export")
    _request.addQuery("kind", self.kind)
    _request.accept(
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
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    _response.file()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "exportThings"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Returns: The file.
  /// - Throws: `APIError`; the API documents no errors.
  public func exportThings(
    kind: ExportThingsKind,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent {
    let _operation = ExportThings(
      kind: kind,
    )
    return try await self.client.response(to: _operation).value
  }
}
