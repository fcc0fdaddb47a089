// Generated from swagger.yaml#/paths/~1photos/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /photos`.
nonisolated public struct AddPhoto: APIOperation {
  public static let operationID = "addPhoto"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.key)
    ]
  ]

  /// Request body, `multipart/form-data`.
  public var body: AddPhotoBody

  /// Creates the operation.
  public init(
    body: AddPhotoBody,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/photos")
    try request.setMultipartBody(
      MultipartBody(
        self.body,
        fields: [
          "tags": FormField.style(
            ParameterStyle(.form, explodes: false))
        ],
      ),
      mediaType: "multipart/form-data",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addPhoto"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension PhotosCalls {
  /// Sends `POST /photos`.
  ///
  /// - Parameters:
  ///   - body: Request body, `multipart/form-data`.
  /// - Throws: `APIError`; the API documents no errors.
  public func addPhoto(
    _ body: AddPhotoBody,
  ) async throws(APIError<AddPhoto.Failure>) {
    let operation = AddPhoto(
      body: body,
    )
    return try await self.addPhoto(operation)
  }
}

nonisolated extension PhotosAPI {
  public func addPhoto(
    _ operation: AddPhoto,
  ) async throws(APIError<AddPhoto.Failure>) {
    try await self.client.response(to: operation).value
  }
}
