// Generated from openapi.yaml#/paths/~1file/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /file`.
nonisolated public struct SendFile: APIOperation {
  public static let operationID = "sendFile"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/pdf`.
  public var requestBody: HTTPRequest.Body

  /// Query parameter.
  public var body: String?

  /// Creates the operation.
  public init(
    requestBody: HTTPRequest.Body,
    body: String? = nil,
  ) {
    self.requestBody = requestBody
    self.body = body
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
  ///   - requestBody: Request body, `application/pdf`.
  ///   - body: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendFile(
    _ requestBody: HTTPRequest.Body,
    body: String? = nil,
  ) async throws(APIError<SendFile.Failure>) {
    let operation = SendFile(
      requestBody: requestBody,
      body: body,
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
