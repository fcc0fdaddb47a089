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
  public var body: Body

  /// Creates the operation.
  public init(
    body: Body,
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

  /// The schema `#/paths/~1pets/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
  public struct Body: Codable, Equatable, Sendable {
    /// The member `name`.
    public var name: String

    /// The member `csv`.
    public var csv: [String]?

    /// The member `multi`.
    public var multi: [String]?

    /// The member `pipes`.
    public var pipes: [String]?

    /// Creates a value from its properties.
    public init(
      name: String,
      csv: [String]? = nil,
      multi: [String]? = nil,
      pipes: [String]? = nil,
    ) {
      self.name = name
      self.csv = csv
      self.multi = multi
      self.pipes = pipes
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.name = try members.required("name")
      self.csv = try members.optional("csv")
      self.multi = try members.optional("multi")
      self.pipes = try members.optional("pipes")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.name, "name")
      try members.optional(self.csv, "csv")
      try members.optional(self.multi, "multi")
      try members.optional(self.pipes, "pipes")
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
    _ body: DescribePet.Body,
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
