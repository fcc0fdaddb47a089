// Generated from swagger.yaml#/paths/~1pets~1{ids}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /pets/{ids}`.
nonisolated public struct FindPets: APIOperation {
  public static let operationID = "findPets"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.key)
    ]
  ]

  /// Path parameter.
  public var ids: [Int64]

  /// Query parameter.
  public var csv: [String]?

  /// Query parameter.
  public var multi: [String]?

  /// Query parameter.
  public var ssv: [String]?

  /// Query parameter.
  public var pipes: [String]?

  /// Query parameter.
  public var tsv: String?

  /// Header field `X-Names`.
  public var xNames: [String]?

  /// Query parameter.
  ///
  /// Default: `5`.
  public var limit: Int64?

  /// Creates the operation.
  public init(
    ids: [Int64],
    csv: [String]? = nil,
    multi: [String]? = nil,
    ssv: [String]? = nil,
    pipes: [String]? = nil,
    tsv: String? = nil,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) {
    self.ids = ids
    self.csv = csv
    self.multi = multi
    self.ssv = ssv
    self.pipes = pipes
    self.tsv = tsv
    self.xNames = xNames
    self.limit = limit
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/pets/")
    try request.addPath(
      "ids",
      self.ids,
      ParameterStyle(.simple, explodes: false),
    )
    request.addQuery("csv", self.csv, separatedBy: .comma)
    request.addQuery("multi", each: self.multi)
    request.addQuery("ssv", self.ssv, separatedBy: .space)
    request.addQuery("pipes", self.pipes, separatedBy: .pipe)
    request.addQuery("tsv", self.tsv)
    request.addQuery("limit", self.limit)
    request.addHeader("X-Names", self.xNames)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> [Pet] {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "findPets"

    /// Any other status: An error.
    case other(ErrorBody)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    default: .other(try response.errorJSON())
    }
  }

  /// The documented header fields as typed values:
  /// `FindPets.Headers(response.headers)`.
  public struct Headers: Sendable {
    private let _fields: ResponseHeaders

    /// Creates typed values from the header fields of a response.
    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    /// The number of pets.
    public var xTotal: Int64? {
      self._fields.value("X-Total")
    }
  }
}

nonisolated extension PetsCalls {
  /// Sends `GET /pets/{ids}`.
  ///
  /// - Parameters:
  ///   - ids: Path parameter.
  ///   - csv: Query parameter.
  ///   - multi: Query parameter.
  ///   - ssv: Query parameter.
  ///   - pipes: Query parameter.
  ///   - tsv: Query parameter.
  ///   - xNames: Header field `X-Names`.
  ///   - limit: Query parameter.
  ///
  ///     Default: `5`.
  /// - Returns: Pets.
  /// - Throws: `APIError`, with `FindPets.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func findPets(
    ids: [Int64],
    csv: [String]? = nil,
    multi: [String]? = nil,
    ssv: [String]? = nil,
    pipes: [String]? = nil,
    tsv: String? = nil,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    let operation = FindPets(
      ids: ids,
      csv: csv,
      multi: multi,
      ssv: ssv,
      pipes: pipes,
      tsv: tsv,
      xNames: xNames,
      limit: limit,
    )
    return try await self.findPets(operation)
  }
}

nonisolated extension PetsAPI {
  public func findPets(
    _ operation: FindPets,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.client.response(to: operation).value
  }
}
