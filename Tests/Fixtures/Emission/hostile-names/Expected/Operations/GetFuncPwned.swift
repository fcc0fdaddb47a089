// Generated from openapi.yaml#/paths/~1a"b~1{p\(1)}/get. Do not edit.
// Regenerate with `martlet generate`.

/// one
/// two
/// three */ /*  four
///
/// Sends `GET /a"b/{p\(1)}`.
nonisolated public struct GetFuncPwned: APIOperation {
  public static let operationID = "get`; func pwned() {} //"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter `p\(1)`.
  public var p1: String

  /// Creates the operation.
  public init(
    p1: String,
  ) {
    self.p1 = p1
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/a\"b/")
    try request.addPath(parameter: "p\\(1)", self.p1)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> DataModel {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "get`; func pwned() {} //"

    /// Any other status: no
    case other(TypeModel)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    default: .other(try response.errorJSON())
    }
  }
}

nonisolated extension DefaultCalls {
  /// one
  /// two
  /// three */ /*  four
  ///
  /// Sends `GET /a"b/{p\(1)}`.
  ///
  /// - Parameters:
  ///   - p1: Path parameter `p\(1)`.
  /// - Returns: ok
  ///   */ }
  /// - Throws: `APIError`, with `GetFuncPwned.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func getFuncPwned(
    p1: String,
  ) async throws(APIError<GetFuncPwned.Failure>) -> DataModel {
    let operation = GetFuncPwned(
      p1: p1,
    )
    return try await self.getFuncPwned(operation)
  }
}

nonisolated extension DefaultAPI {
  public func getFuncPwned(
    _ operation: GetFuncPwned,
  ) async throws(APIError<GetFuncPwned.Failure>) -> DataModel {
    try await self.client.response(to: operation).value
  }
}
