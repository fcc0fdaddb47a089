// Generated from openapi.yaml#/paths/~1events/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /events`.
nonisolated public struct GetEvents: APIOperation {
  public static let operationID = "getEvents"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/events")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Response200 {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEvents"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1events/get/responses/200/content/application~1json/schema`.
  public enum Response200: OpenUnion {
    /// The variant `Opened`.
    case opened(Opened)
    /// The variant `Closed`.
    case closed(Closed)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Response200> { variants in
      variants.add(
        "opened", Self.opened,
        where: [
          .member("event", is: ["opened", "closed", "Opened"])
        ])
      variants.add(
        "closed", Self.closed,
        where: [
          .member("event", is: ["opened", "closed", "Closed"])
        ])
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .opened(let value):
        try value.encode(to: encoder)
      case .closed(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /events`.
  ///
  /// - Returns: What happened.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEvents() async throws(APIError<GetEvents.Failure>) -> GetEvents.Response200 {
    try await self.getEvents(GetEvents())
  }
}

nonisolated extension ThingsAPI {
  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> GetEvents.Response200 {
    try await self.client.response(to: operation).value
  }
}
