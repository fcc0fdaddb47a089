// Generated from openapi.yaml#/paths/~1file/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /file`.
nonisolated public struct SendFile: APIOperation {
  public static let operationID = "sendFile"

  public static let security: [[SecurityRequirement]] = []

  public var body: String?

  public var requestBody: HTTPRequest.Body

  public init(
    body: String? = nil,
    requestBody: HTTPRequest.Body,
  ) {
    self.body = body
    self.requestBody = requestBody
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "PUT")
    _request.addPath("/file")
    _request.addQuery("body", self.body)
    _request.setBody(
      self.requestBody,
      mediaType: "application/pdf",
    )
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendFile"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension BodiesAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func sendFile(
    body: String? = nil,
    _ requestBody: HTTPRequest.Body,
  ) async throws(APIError<SendFile.Failure>) {
    let _operation = SendFile(
      body: body,
      requestBody: requestBody,
    )
    return try await self.client.response(to: _operation).value
  }
}
