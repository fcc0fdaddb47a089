// Generated from openapi.yaml#/paths/~1jobs/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /jobs`.
nonisolated public struct WatchJobs: APIOperation {
  public static let operationID = "watchJobs"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/jobs")
    request.accept(["text/event-stream"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try response.text()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "watchJobs"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema`.
  public enum Response200: OpenUnion {
    /// The variant `Begun`.
    case begun(Begun)
    /// The variant `Log`.
    case log(Log)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Response200> { variants in
      variants.add("begun", Self.begun, where: [.member("event", is: ["begun"])])
      variants.add("log", Self.log, where: [.member("event", is: ["log"])])
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .begun(let value):
        try value.encode(to: encoder)
      case .log(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }

    /// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0`.
    public struct Begun: Codable, Equatable, Sendable {
      /// The member `event`.
      public private(set) var event: Event? = .begun

      /// The member `data`.
      public var data: Job?

      /// Creates a value from its properties.
      public init(
        data: Job? = nil,
      ) {
        self.data = data
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.event = try members.optional("event")
        self.data = try members.optional("data")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.event, "event")
        try members.optional(self.data, "data")
      }

      /// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0/properties/event`.
      public enum Event: OpenEnumeration {
        /// The value `"begun"`.
        case begun
        /// A value that the specification does not list, as received.
        case unrecognized(String)

        /// The values that the specification lists.
        public static var allCases: [Self] {
          [
            .begun
          ]
        }

        /// Creates a value from the value on the wire.
        public init(rawValue: String) {
          switch rawValue {
          case "begun": self = .begun
          default: self = .unrecognized(rawValue)
          }
        }

        /// The value on the wire.
        public var rawValue: String {
          switch self {
          case .begun: "begun"
          case .unrecognized(let value): value
          }
        }
      }
    }

    /// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1`.
    public struct Log: Codable, Equatable, Sendable {
      /// The member `event`.
      public private(set) var event: Event? = .log

      /// The member `data`.
      public var data: String?

      /// Creates a value from its properties.
      public init(
        data: String? = nil,
      ) {
        self.data = data
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.event = try members.optional("event")
        self.data = try members.optional("data")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.event, "event")
        try members.optional(self.data, "data")
      }

      /// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1/properties/event`.
      public enum Event: OpenEnumeration {
        /// The value `"log"`.
        case log
        /// A value that the specification does not list, as received.
        case unrecognized(String)

        /// The values that the specification lists.
        public static var allCases: [Self] {
          [
            .log
          ]
        }

        /// Creates a value from the value on the wire.
        public init(rawValue: String) {
          switch rawValue {
          case "log": self = .log
          default: self = .unrecognized(rawValue)
          }
        }

        /// The value on the wire.
        public var rawValue: String {
          switch self {
          case .log: "log"
          case .unrecognized(let value): value
          }
        }
      }
    }
  }
}

nonisolated extension WatchJobs: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> EventStream<Response200> {
    EventStream(events: response.body, until: "[DONE]")
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /jobs`.
  ///
  /// - Returns: The progress of jobs.
  /// - Throws: `APIError`; the API documents no errors.
  public func watchJobs()
    async throws(APIError<WatchJobs.Failure>)
    -> EventStream<WatchJobs.Response200>
  {
    try await self.watchJobs(WatchJobs())
  }
}

nonisolated extension DefaultAPI {
  public func watchJobs(
    _ operation: WatchJobs,
  ) async throws(APIError<WatchJobs.Failure>) -> EventStream<WatchJobs.Response200> {
    try await self.client.stream(operation)
  }
}
