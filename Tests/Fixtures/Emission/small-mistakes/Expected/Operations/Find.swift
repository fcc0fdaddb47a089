// Generated from openapi.yaml#/paths/~1find/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /find`.
nonisolated public struct Find: APIOperation {
  public static let operationID = "find"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var query: Query?

  /// Creates the operation.
  public init(
    query: Query? = nil,
  ) {
    self.query = query
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/find")
    try request.addQuery(
      "query",
      self.query,
      ParameterStyle(.jsonQuery, explodes: false),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "find"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1find/get/parameters/0/content/application~1json/schema`.
  public struct Query: Codable, Equatable, Sendable {
    /// The member `words`.
    public var words: [String]?

    /// Creates a value from its properties.
    public init(
      words: [String]? = nil,
    ) {
      self.words = words
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.words = try members.optional("words")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.words, "words")
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /find`.
  ///
  /// - Parameters:
  ///   - query: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func find(
    query: Find.Query? = nil,
  ) async throws(APIError<Find.Failure>) {
    let operation = Find(
      query: query,
    )
    return try await self.find(operation)
  }
}

nonisolated extension DefaultAPI {
  public func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>) {
    try await self.client.response(to: operation).value
  }
}
