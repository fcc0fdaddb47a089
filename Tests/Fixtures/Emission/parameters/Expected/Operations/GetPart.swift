// Generated from openapi.yaml#/paths/~1things~1{id}~1parts~1{part-number}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things/{id}/parts/{part-number}`.
nonisolated public struct GetPart: APIOperation {
  public static let operationID = "getPart"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter. Which thing.
  public var id: String

  /// Path parameter `part-number`.
  public var partNumber: Int64

  /// Query parameter.
  public var piped: [String]

  /// Query parameter `id`.
  public var idQuery: String?

  /// Query parameter.
  public var sort: [SortItem]?

  /// Query parameter.
  public var ids: [Int64]?

  /// Query parameter.
  public var since: DateTime?

  /// Query parameter.
  ///
  /// Default: `false`.
  public var all: Bool?

  /// Header field `X-Trace`.
  public var xTrace: String?

  /// Query parameter.
  public var filter: [String: JSONValue]?

  /// Creates the operation.
  public init(
    id: String,
    partNumber: Int64,
    piped: [String],
    idQuery: String? = nil,
    sort: [SortItem]? = nil,
    ids: [Int64]? = nil,
    since: DateTime? = nil,
    all: Bool? = nil,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) {
    self.id = id
    self.partNumber = partNumber
    self.piped = piped
    self.idQuery = idQuery
    self.sort = sort
    self.ids = ids
    self.since = since
    self.all = all
    self.xTrace = xTrace
    self.filter = filter
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things/")
    try request.addPath(parameter: "id", self.id)
    request.addPath("/parts/")
    try request.addPath(parameter: "part-number", self.partNumber)
    request.addQuery("piped", self.piped, separatedBy: .pipe)
    request.addQuery("id", self.idQuery)
    request.addQuery("sort", each: self.sort)
    request.addQuery("ids", self.ids, separatedBy: .comma)
    request.addQuery("since", self.since)
    request.addQuery("all", self.all)
    try request.addQuery(
      "filter",
      self.filter,
      ParameterStyle(.deepObject, explodes: false),
    )
    request.addHeader("X-Trace", self.xTrace)
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getPart"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1things~1{id}~1parts~1{part-number}/get/parameters/3/schema/items`.
  public enum SortItem: OpenEnumeration {
    /// The value `"name"`.
    case name
    /// The value `"-name"`.
    case minusName
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .name,
        .minusName,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "name": self = .name
      case "-name": self = .minusName
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .name: "name"
      case .minusName: "-name"
      case .unrecognized(let value): value
      }
    }
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /things/{id}/parts/{part-number}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter. Which thing.
  ///   - partNumber: Path parameter `part-number`.
  ///   - piped: Query parameter.
  ///   - idQuery: Query parameter `id`.
  ///   - sort: Query parameter.
  ///   - ids: Query parameter.
  ///   - since: Query parameter.
  ///   - all: Query parameter.
  ///
  ///     Default: `false`.
  ///   - xTrace: Header field `X-Trace`.
  ///   - filter: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func getPart(
    id: String,
    partNumber: Int64,
    piped: [String],
    idQuery: String? = nil,
    sort: [GetPart.SortItem]? = nil,
    ids: [Int64]? = nil,
    since: DateTime? = nil,
    all: Bool? = nil,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    let operation = GetPart(
      id: id,
      partNumber: partNumber,
      piped: piped,
      idQuery: idQuery,
      sort: sort,
      ids: ids,
      since: since,
      all: all,
      xTrace: xTrace,
      filter: filter,
    )
    return try await self.getPart(operation)
  }
}

nonisolated extension ThingsAPI {
  public func getPart(
    _ operation: GetPart,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.client.response(to: operation).value
  }
}
