// Generated from openapi.yaml#/paths/~1boxes~1{shape}~1parts?beta=true&version=2/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /boxes/{shape}/parts?beta=true&version=2`.
nonisolated public struct GetBoxesByShapePartsBetaTrueVersion2: APIOperation {
  public static let operationID = "getBoxesByShapePartsBetaTrueVersion2"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var shape: String

  /// Creates the operation.
  public init(
    shape: String,
  ) {
    self.shape = shape
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/boxes/")
    try request.addPath(parameter: "shape", self.shape)
    request.addPath("/parts")
    request.addQuery(fixed: "beta=true")
    request.addQuery(fixed: "version=2")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getBoxesByShapePartsBetaTrueVersion2"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /boxes/{shape}/parts?beta=true&version=2`.
  ///
  /// - Parameters:
  ///   - shape: Path parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func getBoxesByShapePartsBetaTrueVersion2(
    shape: String,
  ) async throws(APIError<GetBoxesByShapePartsBetaTrueVersion2.Failure>) {
    let operation = GetBoxesByShapePartsBetaTrueVersion2(
      shape: shape,
    )
    return try await self.getBoxesByShapePartsBetaTrueVersion2(operation)
  }
}

nonisolated extension ThingsAPI {
  public func getBoxesByShapePartsBetaTrueVersion2(
    _ operation: GetBoxesByShapePartsBetaTrueVersion2,
  ) async throws(APIError<GetBoxesByShapePartsBetaTrueVersion2.Failure>) {
    try await self.client.response(to: operation).value
  }
}
