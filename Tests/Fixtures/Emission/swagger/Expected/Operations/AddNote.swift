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
  public var body: AddNoteBody

  /// Creates the operation.
  public init(
    body: AddNoteBody,
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
}

nonisolated extension PetsCalls {
  /// Sends `PATCH /pets`.
  ///
  /// - Parameters:
  ///   - body: Request body, `multipart/form-data`.
  /// - Throws: `APIError`; the API documents no errors.
  public func addNote(
    _ body: AddNoteBody,
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
