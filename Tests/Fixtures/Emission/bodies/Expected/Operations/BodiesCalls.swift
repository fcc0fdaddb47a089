// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `BodiesAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `BodiesMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol BodiesCalls: Sendable {
  /// Sends `POST /json`.
  nonisolated func sendJSON(
    _ operation: SendJSON,
  ) async throws(APIError<SendJSON.Failure>)

  /// Sends `PUT /text`.
  nonisolated func sendText(
    _ operation: SendText,
  ) async throws(APIError<SendText.Failure>)

  /// Sends `PUT /file`.
  nonisolated func sendFile(
    _ operation: SendFile,
  ) async throws(APIError<SendFile.Failure>)
}

nonisolated extension BodiesAPI: BodiesCalls {}

/// The calls that a type does not implement.
nonisolated extension BodiesCalls {
  public func sendJSON(
    _ operation: SendJSON,
  ) async throws(APIError<SendJSON.Failure>) {
    throw .unimplemented("sendJSON(_:)", by: Self.self)
  }

  public func sendText(
    _ operation: SendText,
  ) async throws(APIError<SendText.Failure>) {
    throw .unimplemented("sendText(_:)", by: Self.self)
  }

  public func sendFile(
    _ operation: SendFile,
  ) async throws(APIError<SendFile.Failure>) {
    throw .unimplemented("sendFile(_:)", by: Self.self)
  }
}
