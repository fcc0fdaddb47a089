// Generated from openapi.yaml#/paths/~1pets/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /pets`.
nonisolated public struct AddPets: APIOperation {
  public static let operationID = "addPets"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: NewPets

  /// Creates the operation.
  public init(
    body: NewPets,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/pets")
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Pet {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addPets"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /pets`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func addPets(
    _ body: NewPets,
  ) async throws(APIError<AddPets.Failure>) -> Pet {
    let operation = AddPets(
      body: body,
    )
    return try await self.addPets(operation)
  }
}

nonisolated extension DefaultAPI {
  public func addPets(
    _ operation: AddPets,
  ) async throws(APIError<AddPets.Failure>) -> Pet {
    try await self.client.response(to: operation).value
  }
}
