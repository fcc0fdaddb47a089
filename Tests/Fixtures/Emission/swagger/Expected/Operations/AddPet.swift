// Generated from swagger.yaml#/paths/~1pets/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /pets`.
nonisolated public struct AddPet: APIOperation {
  public static let operationID = "addPet"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.key)
    ]
  ]

  /// Request body, `application/json`.
  public var body: Pet

  /// Creates the operation.
  public init(
    body: Pet,
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

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addPet"

    /// Any other status: An error.
    case other(ErrorBody)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    default: .other(try response.errorJSON())
    }
  }
}

nonisolated extension PetsCalls {
  /// Sends `POST /pets`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Returns: Added.
  /// - Throws: `APIError`, with `AddPet.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func addPet(
    _ body: Pet,
  ) async throws(APIError<AddPet.Failure>) -> Pet {
    let operation = AddPet(
      body: body,
    )
    return try await self.addPet(operation)
  }
}

nonisolated extension PetsAPI {
  public func addPet(
    _ operation: AddPet,
  ) async throws(APIError<AddPet.Failure>) -> Pet {
    try await self.client.response(to: operation).value
  }
}
