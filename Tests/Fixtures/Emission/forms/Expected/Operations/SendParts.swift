// Generated from openapi.yaml#/paths/~1parts/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /parts`.
nonisolated public struct SendParts: APIOperation {
  public static let operationID = "sendParts"

  public static let security: [[SecurityRequirement]] = []

  public var body: Upload

  public init(
    body: Upload,
  ) {
    self.body = body
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "POST")
    _request.addPath("/parts")
    try _request.setMultipartBody(
      MultipartBody(
        self.body,
        fields: [
          "pages": FormField.mediaType(
            "image/png"),
          "cover": FormField.mediaType(
            "image/png, image/jpeg"),
        ],
      ),
      mediaType: "multipart/form-data",
    )
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendParts"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FormsAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func sendParts(
    _ body: Upload,
  ) async throws(APIError<SendParts.Failure>) {
    let _operation = SendParts(
      body: body,
    )
    return try await self.client.response(to: _operation).value
  }
}
