// Generated from openapi.yaml#/paths/~1things/post. Do not edit.
// Regenerate with `martlet generate`.

/// Deprecated.
///
/// Sends `POST /things`.
nonisolated public struct AddThing: APIOperation {
  public static let operationID = "addThing"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: Body

  /// Creates the operation.
  public init(
    body: Body,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/things")
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  /// The content of a successful response, by status.
  public enum Output: Sendable, Equatable {
    /// Status 202: It will be added.
    case accepted
    /// Status 201: The new thing.
    case created(String)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case 202: .accepted
    case _ where response.body.isEmpty: .accepted
    default: .created(try response.json())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addThing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1things/post/requestBody/content/application~1json/schema`.
  public struct Body: Codable, Equatable, Sendable {
    /// The member `name`.
    public var name: String

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      name: String,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.name = name
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.name = try members.required("name")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.name, "name")
      try members.others(self.otherMembers)
    }
  }
}

nonisolated extension ThingsCalls {
  /// Deprecated.
  ///
  /// Sends `POST /things`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Throws: `APIError`; the API documents no errors.
  @available(*, deprecated)
  public func addThing(
    _ body: AddThing.Body,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output {
    let operation = AddThing(
      body: body,
    )
    return try await self.addThing(operation)
  }
}

nonisolated extension ThingsAPI {
  @available(*, deprecated)
  public func addThing(
    _ operation: AddThing,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output {
    try await self.client.response(to: operation).value
  }
}
