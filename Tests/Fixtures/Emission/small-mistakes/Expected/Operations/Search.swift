// Generated from openapi.yaml#/paths/~1search/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /search`.
nonisolated public struct Search: APIOperation {
  public static let operationID = "search"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var query: Query

  /// Creates the operation.
  public init(
    query: Query,
  ) {
    self.query = query
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/search")
    try request.addQuery(
      "query",
      self.query,
      ParameterStyle(.form, explodes: true),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "search"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
  public struct Query: Codable, Equatable, Sendable {
    /// The member `words`.
    public var words: [String]

    /// The member `limit`.
    public var limit: Int64?

    /// Creates a value from its properties.
    public init(
      words: [String],
      limit: Int64? = nil,
    ) {
      self.words = words
      self.limit = limit
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.words = try members.required("words")
      self.limit = try members.optional("limit")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.words, "words")
      try members.optional(self.limit, "limit")
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /search`.
  ///
  /// - Parameters:
  ///   - query: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func search(
    query: Search.Query,
  ) async throws(APIError<Search.Failure>) {
    let operation = Search(
      query: query,
    )
    return try await self.search(operation)
  }
}

nonisolated extension DefaultAPI {
  public func search(
    _ operation: Search,
  ) async throws(APIError<Search.Failure>) {
    try await self.client.response(to: operation).value
  }
}
