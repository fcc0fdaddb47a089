// Generated from openapi.yaml#/paths/~1things~1{id}~1parts.{format}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Lists parts.
///
/// Sends `GET /things/{id}/parts.{format}`.
nonisolated public struct ListParts: APIOperation {
  public static let operationID = "list-parts"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var id: String

  /// Path parameter.
  public var format: String

  /// Query parameter.
  ///
  /// Default: `10`.
  public var limit: Int64?

  /// Query parameter.
  public var ids: [String]?

  /// Query parameter.
  public var sort: [String]?

  /// Header field `X-Trace`.
  public var xTrace: String?

  /// Creates the operation.
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

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things/")
    try request.addPath(parameter: "id", self.id)
    request.addPath("/parts.")
    try request.addPath(parameter: "format", self.format)
    request.addQuery("limit", self.limit)
    request.addQuery("ids", each: self.ids)
    request.addQuery("sort", self.sort, separatedBy: .comma)
    request.addHeader("X-Trace", self.xTrace)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> [String] {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "list-parts"

    /// Status 404: No such thing.
    case notFound
    /// Status 4XX: Any other mistake.
    case clientError(Response4XX)
    /// Any other status: Anything else.
    case other
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound
    case 400...499: .clientError(try response.errorJSON())
    default: .other
    }
  }

  /// The schema `#/paths/~1things~1{id}~1parts.{format}/get/responses/4XX/content/application~1problem+json/schema`.
  public struct Response4XX: Codable, Equatable, Sendable {
    /// The member `title`.
    public var title: String?

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      title: String? = nil,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.title = title
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.title = try members.optional("title")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.title, "title")
      try members.others(self.otherMembers)
    }
  }
}

nonisolated extension ThingsCalls {
  /// Lists parts.
  ///
  /// Sends `GET /things/{id}/parts.{format}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///   - format: Path parameter.
  ///   - limit: Query parameter.
  ///
  ///     Default: `10`.
  ///   - ids: Query parameter.
  ///   - sort: Query parameter.
  ///   - xTrace: Header field `X-Trace`.
  /// - Returns: The parts.
  /// - Throws: `APIError`, with `ListParts.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404), `.clientError` (4XX), `.other` (any other).
  public func listParts(
    id: String,
    format: String,
    limit: Int64? = nil,
    ids: [String]? = nil,
    sort: [String]? = nil,
    xTrace: String? = nil,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    let operation = ListParts(
      id: id,
      format: format,
      limit: limit,
      ids: ids,
      sort: sort,
      xTrace: xTrace,
    )
    return try await self.listParts(operation)
  }
}

nonisolated extension ThingsAPI {
  public func listParts(
    _ operation: ListParts,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    try await self.client.response(to: operation).value
  }
}
