// Generated from openapi.yaml#/paths/~1parts/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /parts`.
nonisolated public struct ReplaceParts: APIOperation {
  public static let operationID = "replaceParts"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `multipart/mixed`.
  public var body: MultipartBody?

  /// Creates the operation.
  public init(
    body: MultipartBody? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/parts")
    if let body = self.body {
      try request.setMultipartBody(
        body,
        mediaType: "multipart/mixed",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "replaceParts"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FormsCalls {
  /// Sends `PUT /parts`.
  ///
  /// - Parameters:
  ///   - body: Request body, `multipart/mixed`.
  /// - Throws: `APIError`; the API documents no errors.
  public func replaceParts(
    _ body: MultipartBody? = nil,
  ) async throws(APIError<ReplaceParts.Failure>) {
    let operation = ReplaceParts(
      body: body,
    )
    return try await self.replaceParts(operation)
  }
}

nonisolated extension FormsAPI {
  public func replaceParts(
    _ operation: ReplaceParts,
  ) async throws(APIError<ReplaceParts.Failure>) {
    try await self.client.response(to: operation).value
  }
}
