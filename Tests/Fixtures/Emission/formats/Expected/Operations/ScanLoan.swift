// Generated from openapi.yaml#/paths/~1loans~1{day}/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /loans/{day}`.
nonisolated public struct ScanLoan: APIOperation {
  public static let operationID = "scanLoan"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var day: CalendarDate

  /// Request body, `multipart/form-data`.
  public var body: Body?

  /// Creates the operation.
  public init(
    day: CalendarDate,
    body: Body? = nil,
  ) {
    self.day = day
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/loans/")
    try request.addPath(parameter: "day", self.day)
    if let body = self.body {
      try request.setMultipartBody(
        MultipartBody(body),
        mediaType: "multipart/form-data",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "scanLoan"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1loans~1{day}/post/requestBody/content/multipart~1form-data/schema`.
  public struct Body: Codable, Equatable, Sendable {
    /// The member `due`.
    public var due: CalendarDate?

    /// The member `scan`.
    public var scan: Base64Data?

    /// Creates a value from its properties.
    public init(
      due: CalendarDate? = nil,
      scan: Base64Data? = nil,
    ) {
      self.due = due
      self.scan = scan
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.due = try members.optional("due")
      self.scan = try members.optional("scan")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.due, "due")
      try members.optional(self.scan, "scan")
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /loans/{day}`.
  ///
  /// - Parameters:
  ///   - day: Path parameter.
  ///   - body: Request body, `multipart/form-data`.
  /// - Throws: `APIError`; the API documents no errors.
  public func scanLoan(
    day: CalendarDate,
    _ body: ScanLoan.Body? = nil,
  ) async throws(APIError<ScanLoan.Failure>) {
    let operation = ScanLoan(
      day: day,
      body: body,
    )
    return try await self.scanLoan(operation)
  }
}

nonisolated extension DefaultAPI {
  public func scanLoan(
    _ operation: ScanLoan,
  ) async throws(APIError<ScanLoan.Failure>) {
    try await self.client.response(to: operation).value
  }
}
