// Generated from openapi.yaml#/paths/~1parts/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /parts`.
nonisolated public struct SendParts: APIOperation {
  public static let operationID = "sendParts"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `multipart/form-data`.
  public var body: Upload

  /// Creates the operation.
  public init(
    body: Upload,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/parts")
    try request.setMultipartBody(
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
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendParts"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FormsCalls {
  /// Sends `POST /parts`.
  ///
  /// - Parameters:
  ///   - body: Request body, `multipart/form-data`.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendParts(
    _ body: Upload,
  ) async throws(APIError<SendParts.Failure>) {
    let operation = SendParts(
      body: body,
    )
    return try await self.sendParts(operation)
  }
}

nonisolated extension FormsAPI {
  public func sendParts(
    _ operation: SendParts,
  ) async throws(APIError<SendParts.Failure>) {
    try await self.client.response(to: operation).value
  }
}
