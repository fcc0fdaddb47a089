// Generated from swagger.yaml#/paths/~1pets/patch. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PATCH /pets`.
nonisolated public struct AddNote: APIOperation {
  public static let operationID = "addNote"

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
    var request = RequestBuilder(method: "PATCH")
    request.addPath("/pets")
    try request.setMultipartBody(
      MultipartBody(self.body),
      mediaType: "multipart/form-data",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addNote"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }

  /// The schema `#/paths/~1pets/patch/requestBody/content/multipart~1form-data/schema`.
  public struct Body: Codable, Equatable, Sendable {
    /// The member `note`.
    public var note: String

    /// Creates a value from its properties.
    public init(
      note: String,
    ) {
      self.note = note
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.note = try members.required("note")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.note, "note")
    }
  }
}

nonisolated extension PetsCalls {
  /// Sends `PATCH /pets`.
  ///
  /// - Parameters:
  ///   - body: Request body, `multipart/form-data`.
  /// - Throws: `APIError`; the API documents no errors.
  public func addNote(
    _ body: AddNote.Body,
  ) async throws(APIError<AddNote.Failure>) {
    let operation = AddNote(
      body: body,
    )
    return try await self.addNote(operation)
  }
}

nonisolated extension PetsAPI {
  public func addNote(
    _ operation: AddNote,
  ) async throws(APIError<AddNote.Failure>) {
    try await self.client.response(to: operation).value
  }
}
