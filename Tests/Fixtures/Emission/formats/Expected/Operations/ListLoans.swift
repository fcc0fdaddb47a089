// Generated from openapi.yaml#/paths/~1loans~1{day}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /loans/{day}`.
nonisolated public struct ListLoans: APIOperation {
  public static let operationID = "listLoans"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var day: CalendarDate

  /// Query parameter.
  public var before: CalendarDate?

  /// Query parameter.
  public var days: [CalendarDate]?

  /// Header field.
  public var key: Base64Data?

  /// Creates the operation.
  public init(
    day: CalendarDate,
    before: CalendarDate? = nil,
    days: [CalendarDate]? = nil,
    key: Base64Data? = nil,
  ) {
    self.day = day
    self.before = before
    self.days = days
    self.key = key
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/loans/")
    try request.addPath(parameter: "day", self.day)
    request.addQuery("before", self.before)
    request.addQuery("days", self.days, separatedBy: .comma)
    request.addHeader("key", self.key)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> [Loan] {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "listLoans"

    /// Status 404: The first day with loans.
    case notFound(CalendarDate)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound(try response.errorJSON())
    default: nil
    }
  }

  /// The documented header fields as typed values:
  /// `ListLoans.Headers(response.headers)`.
  public struct Headers: Sendable {
    private let _fields: ResponseHeaders

    /// Creates typed values from the header fields of a response.
    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    /// The header field `Next-Day`.
    public var nextDay: CalendarDate? {
      self._fields.value("Next-Day")
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /loans/{day}`.
  ///
  /// - Parameters:
  ///   - day: Path parameter.
  ///   - before: Query parameter.
  ///   - days: Query parameter.
  ///   - key: Header field.
  /// - Returns: The loans of a day.
  /// - Throws: `APIError`, with `ListLoans.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404).
  public func listLoans(
    day: CalendarDate,
    before: CalendarDate? = nil,
    days: [CalendarDate]? = nil,
    key: Base64Data? = nil,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    let operation = ListLoans(
      day: day,
      before: before,
      days: days,
      key: key,
    )
    return try await self.listLoans(operation)
  }
}

nonisolated extension DefaultAPI {
  public func listLoans(
    _ operation: ListLoans,
  ) async throws(APIError<ListLoans.Failure>) -> [Loan] {
    try await self.client.response(to: operation).value
  }
}
