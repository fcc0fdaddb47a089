// Generated from openapi.yaml#/paths/~1pairs/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /pairs`.
nonisolated public struct ReplacePairs: APIOperation {
  public static let operationID = "replacePairs"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/x-www-form-urlencoded`.
  public var body: Note?

  /// Creates the operation.
  public init(
    body: Note? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/pairs")
    if let body = self.body {
      try request.setFormBody(
        FormBody(
          body,
          fields: [
            "author": FormField.style(
              ParameterStyle(.deepObject, explodes: true)),
            "labels": FormField.style(
              ParameterStyle(.form, explodes: false, keepsReserved: true)),
            "title": FormField.mediaType(
              "application/json"),
          ],
        ),
        mediaType: "application/x-www-form-urlencoded",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "replacePairs"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FormsCalls {
  /// Sends `PUT /pairs`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/x-www-form-urlencoded`.
  /// - Throws: `APIError`; the API documents no errors.
  public func replacePairs(
    _ body: Note? = nil,
  ) async throws(APIError<ReplacePairs.Failure>) {
    let operation = ReplacePairs(
      body: body,
    )
    return try await self.replacePairs(operation)
  }
}

nonisolated extension FormsAPI {
  public func replacePairs(
    _ operation: ReplacePairs,
  ) async throws(APIError<ReplacePairs.Failure>) {
    try await self.client.response(to: operation).value
  }
}
