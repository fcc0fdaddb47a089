// Generated from openapi.yaml#/paths/~1labels~1{kind}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /labels/{kind}`.
nonisolated public struct GetLabel: APIOperation {
  public static let operationID = "getLabel"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var kind: Kind

  /// Creates the operation.
  public init(
    kind: Kind,
  ) {
    self.kind = kind
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/labels/")
    try request.addPath(parameter: "kind", self.kind)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Run {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getLabel"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `GET /labels/{kind}`.
  ///
  /// - Parameters:
  ///   - kind: Path parameter.
  /// - Returns: Its state.
  /// - Throws: `APIError`; the API documents no errors.
  public func getLabel(
    kind: Kind,
  ) async throws(APIError<GetLabel.Failure>) -> Run {
    let operation = GetLabel(
      kind: kind,
    )
    return try await self.getLabel(operation)
  }
}

nonisolated extension ClientAPI {
  public func getLabel(
    _ operation: GetLabel,
  ) async throws(APIError<GetLabel.Failure>) -> Run {
    try await self.client.response(to: operation).value
  }
}
