// Generated from openapi.yaml#/paths/~1things~1{id}~1parts.{format}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Lists parts.
///
/// Sends `GET /things/{id}/parts.{format}`.
nonisolated public struct ListParts: APIOperation {
  public static let operationID = "list-parts"

  public static let security: [[SecurityRequirement]] = []

  public var id: String

  public var format: String

  /// Default: `10`.
  public var limit: Int64?

  public var ids: [String]?

  public var sort: [String]?

  public var xTrace: String?

  public init(
    id: String,
    format: String,
    limit: Int64? = nil,
    ids: [String]? = nil,
    sort: [String]? = nil,
    xTrace: String? = nil,
  ) {
    self.id = id
    self.format = format
    self.limit = limit
    self.ids = ids
    self.sort = sort
    self.xTrace = xTrace
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/things/")
    try _request.addPath(parameter: "id", self.id)
    _request.addPath("/parts.")
    try _request.addPath(parameter: "format", self.format)
    _request.addQuery("limit", self.limit)
    _request.addQuery("ids", each: self.ids)
    _request.addQuery("sort", self.sort, separatedBy: .comma)
    _request.addHeader("X-Trace", self.xTrace)
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> [String] {
    try _response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "list-parts"

    /// No such thing.
    case notFound
    /// Any other mistake.
    case clientError(ListPartsResponse4XX)
    /// Anything else.
    case other
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch _response.status {
    case 404: .notFound
    case 400...499: .clientError(try _response.json())
    default: .other
    }
  }
}

nonisolated extension ThingsAPI {
  /// Lists parts.
  ///
  /// - Parameters:
  ///   - limit: Default: `10`.
  /// - Returns: The parts.
  /// - Throws: `APIError`, with `ListParts.Failure`
  ///   for the errors that the API documents.
  public func listParts(
    id: String,
    format: String,
    limit: Int64? = nil,
    ids: [String]? = nil,
    sort: [String]? = nil,
    xTrace: String? = nil,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    let _operation = ListParts(
      id: id,
      format: format,
      limit: limit,
      ids: ids,
      sort: sort,
      xTrace: xTrace,
    )
    return try await self.client.response(to: _operation).value
  }
}
