// Generated from openapi.yaml#/paths/~1file/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /file`.
nonisolated public struct SendFile: APIOperation {
  public static let operationID = "sendFile"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var body: String?

  /// Request body, `application/pdf`.
  public var requestBody: HTTPRequest.Body

  /// Creates the operation.
  public init(
    body: String? = nil,
    requestBody: HTTPRequest.Body,
  ) {
    self.body = body
    self.requestBody = requestBody
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/file")
    request.addQuery("body", self.body)
    request.setBody(
      self.requestBody,
      mediaType: "application/pdf",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendFile"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension BodiesCalls {
  /// Sends `PUT /file`.
  ///
  /// - Parameters:
  ///   - body: Query parameter.
  ///   - requestBody: Request body, `application/pdf`.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendFile(
    body: String? = nil,
    _ requestBody: HTTPRequest.Body,
  ) async throws(APIError<SendFile.Failure>) {
    let operation = SendFile(
      body: body,
      requestBody: requestBody,
    )
    return try await self.sendFile(operation)
  }
}

nonisolated extension BodiesAPI {
  public func sendFile(
    _ operation: SendFile,
  ) async throws(APIError<SendFile.Failure>) {
    try await self.client.response(to: operation).value
  }
}
