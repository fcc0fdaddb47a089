// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct ListThings: APIOperation {
  public static let operationID = "listThings"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.user)
    ]
  ]

  public var first: Int64?

  public var last: Int64?

  public init(
    first: Int64? = nil,
    last: Int64? = nil,
  ) {
    self.first = first
    self.last = last
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/things")
    _request.addQuery("first", self.first)
    _request.addQuery("last", self.last)
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "listThings"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func listThings(
    first: Int64? = nil,
    last: Int64? = nil,
  ) async throws(APIError<ListThings.Failure>) {
    let _operation = ListThings(
      first: first,
      last: last,
    )
    return try await self.client.response(to: _operation).value
  }
}
