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
  public var body: Body

  /// Creates the operation.
  public init(
    body: Body,
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

  /// The schema `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
  public struct Body: Codable, Equatable, Sendable {
    /// The member `photo`.
    public var photo: FormFile

    /// The member `title`.
    public var title: String?

    /// The member `tags`.
    public var tags: [String]?

    /// Creates a value from its properties.
    public init(
      photo: FormFile,
      title: String? = nil,
      tags: [String]? = nil,
    ) {
      self.photo = photo
      self.title = title
      self.tags = tags
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.photo = try members.required("photo")
      self.title = try members.optional("title")
      self.tags = try members.optional("tags")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.photo, "photo")
      try members.optional(self.title, "title")
      try members.optional(self.tags, "tags")
    }
  }
}

nonisolated extension PhotosCalls {
  /// Sends `POST /photos`.
  ///
  /// - Parameters:
  ///   - body: Request body, `multipart/form-data`.
  /// - Throws: `APIError`; the API documents no errors.
  public func addPhoto(
    _ body: AddPhoto.Body,
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
