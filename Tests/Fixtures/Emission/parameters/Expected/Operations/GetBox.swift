// Generated from openapi.yaml#/paths/~1boxes~1{shape}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /boxes/{shape}`.
nonisolated public struct GetBox: APIOperation {
  public static let operationID = "getBox"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var shape: [String: JSONValue]

  /// Creates the operation.
  public init(
    shape: [String: JSONValue],
  ) {
    self.shape = shape
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/boxes/")
    try request.addPath(
      "shape",
      self.shape,
      ParameterStyle(.simple, explodes: false),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getBox"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /boxes/{shape}`.
  ///
  /// - Parameters:
  ///   - shape: Path parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func getBox(
    shape: [String: JSONValue],
  ) async throws(APIError<GetBox.Failure>) {
    let operation = GetBox(
      shape: shape,
    )
    return try await self.getBox(operation)
  }
}

nonisolated extension ThingsAPI {
  public func getBox(
    _ operation: GetBox,
  ) async throws(APIError<GetBox.Failure>) {
    try await self.client.response(to: operation).value
  }
}
