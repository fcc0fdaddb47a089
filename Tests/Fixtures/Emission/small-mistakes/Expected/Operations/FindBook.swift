// Generated from openapi.yaml#/paths/~1books?title={title}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /books`.
nonisolated public struct FindBook: APIOperation {
  public static let operationID = "findBook"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var title: String

  /// Creates the operation.
  public init(
    title: String,
  ) {
    self.title = title
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/books")
    request.addQuery("title", self.title)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> JSONValue {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "findBook"

    /// Any other status: error
    case other(JSONValue)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    default: .other(try response.errorJSON())
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /books`.
  ///
  /// - Parameters:
  ///   - title: Query parameter.
  /// - Throws: `APIError`, with `FindBook.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func findBook(
    title: String,
  ) async throws(APIError<FindBook.Failure>) -> JSONValue {
    let operation = FindBook(
      title: title,
    )
    return try await self.findBook(operation)
  }
}

nonisolated extension DefaultAPI {
  public func findBook(
    _ operation: FindBook,
  ) async throws(APIError<FindBook.Failure>) -> JSONValue {
    try await self.client.response(to: operation).value
  }
}
