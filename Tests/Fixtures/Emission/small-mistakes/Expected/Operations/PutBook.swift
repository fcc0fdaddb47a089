// Generated from openapi.yaml#/paths/~1books?title={title}/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /books`.
nonisolated public struct PutBook: APIOperation {
  public static let operationID = "putBook"

  public static let security: [[SecurityRequirement]] = []

  /// The servers of this operation. They are not used if the client was created with a URL.
  public static let servers = OperationServers(
    apiServerCount: 2,
    servers: [
      [
        .literal("https://live.example/beta")
      ],
      [
        .literal("https://sandbox.example/beta")
      ],
    ],
  )

  /// Query parameter.
  public var title: String

  /// Request body, `application/json`.
  public var body: Page1Book

  /// Creates the operation.
  public init(
    title: String,
    body: Page1Book,
  ) {
    self.title = title
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/books")
    request.addQuery("title", self.title)
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server.server(for: Self.servers))
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putBook"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `PUT /books`.
  ///
  /// - Parameters:
  ///   - title: Query parameter.
  ///   - body: Request body, `application/json`.
  /// - Throws: `APIError`; the API documents no errors.
  public func putBook(
    title: String,
    _ body: Page1Book,
  ) async throws(APIError<PutBook.Failure>) {
    let operation = PutBook(
      title: title,
      body: body,
    )
    return try await self.putBook(operation)
  }
}

nonisolated extension DefaultAPI {
  public func putBook(
    _ operation: PutBook,
  ) async throws(APIError<PutBook.Failure>) {
    try await self.client.response(to: operation).value
  }
}
