// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct ListThings: APIOperation {
  public static let operationID = "listThings"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "listThings"

    /// Status 429: Too many.
    case tooManyRequests
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 429: .tooManyRequests
    default: nil
    }
  }

  /// The documented header fields as typed values:
  /// `ListThings.Headers(response.headers)`.
  public struct Headers: Sendable {
    private let _fields: ResponseHeaders

    /// Creates typed values from the header fields of a response.
    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    /// The header field `Retry-After`.
    public var retryAfter: Int64? {
      self._fields.value("Retry-After")
    }

    /// How many there are.
    public var xCount: Int64? {
      self._fields.value("X-Count")
    }

    /// The header field `X-Details`.
    public var xDetails: String? {
      self._fields.value("X-Details")
    }

    /// The header field `X-Exact`.
    public var xExact: Bool? {
      self._fields.value("X-Exact")
    }

    /// The header field `X-Kind`.
    public var xKind: Response204XKind? {
      self._fields.value("X-Kind")
    }

    /// The header field `X-Next`.
    public var xNext: DateTime? {
      self._fields.value("X-Next")
    }

    /// The header field `X-Price`.
    public var xPrice: Decimal? {
      self._fields.value("X-Price")
    }

    /// The header field `X-Prices`.
    public var xPrices: [Decimal]? {
      self._fields.values("X-Prices")
    }

    /// The header field `X-Ratio`.
    public var xRatio: String? {
      self._fields.value("X-Ratio")
    }

    /// The header field `X-Sizes`.
    public var xSizes: [Int32]? {
      self._fields.values("X-Sizes")
    }
  }

  /// The schema `#/paths/~1things/get/responses/204/headers/X-Kind/schema`.
  public enum Response204XKind: OpenEnumeration {
    /// The value `"big"`.
    case big
    /// The value `"small"`.
    case small
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .big,
        .small,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "big": self = .big
      case "small": self = .small
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .big: "big"
      case .small: "small"
      case .unrecognized(let value): value
      }
    }
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /things`.
  ///
  /// - Throws: `APIError`, with `ListThings.Failure`
  ///   for the errors that the API documents:
  ///   `.tooManyRequests` (429).
  public func listThings() async throws(APIError<ListThings.Failure>) {
    try await self.listThings(ListThings())
  }
}

nonisolated extension ThingsAPI {
  public func listThings(
    _ operation: ListThings,
  ) async throws(APIError<ListThings.Failure>) {
    try await self.client.response(to: operation).value
  }
}
