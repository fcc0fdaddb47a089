// Generated from swagger.yaml#/paths/~1pets/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /pets`.
nonisolated public struct DescribePet: APIOperation {
  public static let operationID = "describePet"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.login)
    ]
  ]

  /// Request body, `application/x-www-form-urlencoded`.
  public var body: DescribePetBody

  /// Creates the operation.
  public init(
    body: DescribePetBody,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/pets")
    request.accept(["application/json"])
    try request.setFormBody(
      FormBody(
        self.body,
        fields: [
          "csv": FormField.style(
            ParameterStyle(.form, explodes: false)),
          "pipes": FormField.style(
            ParameterStyle(.pipeDelimited, explodes: false)),
        ],
      ),
      mediaType: "application/x-www-form-urlencoded",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "describePet"

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
  /// Sends `PUT /pets`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/x-www-form-urlencoded`.
  /// - Throws: `APIError`, with `DescribePet.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func describePet(
    _ body: DescribePetBody,
  ) async throws(APIError<DescribePet.Failure>) {
    let operation = DescribePet(
      body: body,
    )
    return try await self.describePet(operation)
  }
}

nonisolated extension PetsAPI {
  public func describePet(
    _ operation: DescribePet,
  ) async throws(APIError<DescribePet.Failure>) {
    try await self.client.response(to: operation).value
  }
}
